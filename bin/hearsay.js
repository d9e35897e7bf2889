#!/usr/bin/env node
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli/main.js', import.meta.url);

if (existsSync(program)) {
  const { main } = await import(program);
  await main(process.argv.slice(2));
} else {
  console.error('hearsay: not built yet: run `npm start` or `npm run build` first');
  process.exitCode = 1;
}
