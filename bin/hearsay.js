#!/usr/bin/env node
import { existsSync } from 'node:fs';

// Packages check more and run slower while they are developed.
process.env.NODE_ENV ??= 'production';

const program = new URL('../dist/cli/main.js', import.meta.url);

// What Node or a package calls experimental is our choice, not the user's: standard error is for what they can mend.
process.removeAllListeners('warning');
process.on('warning', (warning) => {
  if (warning.name !== 'ExperimentalWarning') console.error(`${warning.name}: ${warning.message}`);
});

if (existsSync(program)) {
  const { main } = await import(program);
  await main(process.argv.slice(2));
} else {
  console.error('hearsay: not built yet: run `npm start` or `npm run build` first');
  process.exitCode = 1;
}
