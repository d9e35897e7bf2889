import { readFileSync } from 'node:fs';

import { createProgram } from '../../src/cli/createProgram.js';

import type { Terminal } from '../../src/cli/Terminal.js';

const page = readFileSync('docs/commands.md', 'utf8');
const terminal: Terminal = {
  environment: {},
  standardInput: (async function* () {})(),
  interactive: false,
  stop: new AbortController().signal,
  print: async () => undefined,
  note: () => undefined,
};

describe('docs/commands.md', () => {
  it('lists every command, and no other', () => {
    const commands = createProgram(terminal).commands.map((command) => command.name());
    const listed = [...page.matchAll(/`hearsay ([a-z]+)/g)].map((match) => match[1]);
    expect([...new Set(listed)].sort()).toEqual(commands.sort());
  });

  it('lists every variable that is read', () => {
    const read = [...readFileSync('src/config.ts', 'utf8').matchAll(/value\('([A-Z0-9_]+)'\)/g)].map(
      (match) => match[1],
    );
    const listed = [...page.matchAll(/`((?:HEARSAY|NEO4J)_[A-Z_]+)`/g)].map((match) => match[1]);
    expect([...new Set(listed)].sort()).toEqual([...new Set(read)].sort());
  });
});
