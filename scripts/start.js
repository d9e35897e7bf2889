import { fileURLToPath } from 'node:url';

import { build } from './build.js';
import { requireNode } from './requireNode.js';
import { install } from './install.js';
import { stopAll } from './run.js';

// From a fresh clone to an answering server: installs, builds and runs `hearsay demo` in this very process. When
// nothing has changed since the last time, only the demo is left to do.
const root = fileURLToPath(new URL('..', import.meta.url));

function interrupt() {
  stopAll();
  process.exit(130);
}

try {
  requireNode();
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  await install(root);
  await build(root);
  process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
const { main } = await import('../dist/cli/main.js');
await main(['demo', ...process.argv.slice(2)]);
