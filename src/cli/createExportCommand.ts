import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';

import { Command } from 'commander';

import { readConfig } from '../config.js';
import { InputError } from '../errors.js';
import { FORMATS } from '../export/formats.js';
import { readFormat, readSelection } from '../export/readSelection.js';

import type { Flags } from '../config.js';
import type { Conditions } from '../export/readSelection.js';
import type { Terminal } from './Terminal.js';

interface ExportFlags extends Flags {
  readonly format: string;
  readonly out?: string;
  readonly statements?: boolean;
}

/** All of a store, in several files, rather than a selection in one. */
const WHOLE = 'neo4j-csv';

const FILTERS: readonly (readonly [flag: string, meaning: string])[] = [
  ['--speaker <name>', 'only what this person or body says (name or id, like the next three)'],
  ['--about <name>', 'only what is about it'],
  ['--addressee <name>', 'only what is said to it'],
  ['--via <name>', 'only what is said through it'],
  ['--outlet <name>', 'only what this outlet reports'],
  ['--article <ref>', "only of this article: the article's own id, its address, or its id in the store"],
  ['--within <id>', 'only what is within this statement'],
  ['--from <date>', 'only what was said on this day or later'],
  ['--to <date>', 'only what was said on this day or before'],
  ['--kind <kind>', 'DIRECT, INDIRECT or MIXED'],
  ['--polarity <polarity>', 'AFFIRMED, DENIED or UNCERTAIN'],
  ['--cue <word>', 'only with this reporting word'],
  ['--role <text>', "only where the speaker's role contains this"],
  ['--text <text>', 'only where the statement contains this'],
  ['--min-confidence <number>', 'only what is at least as sure, from 0 to 1'],
  ['--nested <boolean>', 'true: only statements within others; false: only the outermost'],
];

/** Given the terminal, returns `hearsay export`: the statements that the flags select, in another program's format. */
export function createExportCommand(terminal: Terminal): Command {
  const command = new Command('export')
    .description('write the graph in the format of another program')
    .requiredOption('--format <format>', [...Object.keys(FORMATS), WHOLE].join(', '))
    .option('--out <path>', `write to this file (else to standard output); for ${WHOLE} to this folder`)
    .option('--statements', 'statements as nodes too, in formats of nodes and links');
  for (const [name, meaning] of FILTERS) command.option(name, meaning, addValue);
  return command.action((_options, self: Command) => runExport(self.optsWithGlobals(), terminal));
}

// A filter may be given several times.
function addValue(value: string, values: readonly string[] = []): readonly string[] {
  return [...values, value];
}

async function runExport(flags: ExportFlags & Conditions, terminal: Terminal): Promise<void> {
  const { store: path, neo4j, config, format: word, out, statements, ...conditions } = flags;
  if (word === WHOLE) return exportWhole(flags, terminal);
  const format = readFormat(word, [WHOLE]);
  const { store: storeConfig } = readConfig({ store: path, neo4j, config }, terminal.environment);
  const [{ withStore }, { exportGraph }] = await Promise.all([
    import('./openStore.js'),
    import('../export/exportGraph.js'),
  ]);
  await withStore(storeConfig, async (store) => {
    const { filter, notes } = await readSelection(store, conditions);
    for (const note of notes) terminal.note(`hearsay: note: ${note}`);
    const pieces = exportGraph({ store, format, filter, statements: statements === true });
    await (out === undefined || out === '-' ? print(pieces, terminal) : writeFile(pieces, out, terminal));
  });
}

async function exportWhole(flags: ExportFlags & Conditions, terminal: Terminal): Promise<void> {
  const { store, neo4j, config, format, out, ...more } = flags;
  const [unwanted] = Object.keys(more);
  if (unwanted !== undefined)
    throw new InputError(`Cannot export as ${format} with --${unwanted}: it is the whole store`);
  if (out === undefined || out === '-')
    throw new InputError(`Cannot export as ${format} to standard output: expected a folder, as in --out DIR`);
  const { store: storeConfig } = readConfig({ store, neo4j, config }, terminal.environment);
  const [{ withStore }, { exportNeo4jCsv, toImportCommand }, { writeFiles }] = await Promise.all([
    import('./openStore.js'),
    import('../export/exportNeo4jCsv.js'),
    import('./writeFiles.js'),
  ]);
  await withStore(storeConfig, (opened) => writeFiles(exportNeo4jCsv(opened), out, terminal.stop));
  await terminal.print(toImportCommand(out));
}

// Pieces are whole lines, and the terminal ends what it prints with a line end itself.
async function print(pieces: AsyncIterable<string>, terminal: Terminal): Promise<void> {
  for await (const piece of pieces) {
    terminal.stop.throwIfAborted();
    await terminal.print(piece.slice(0, -1));
  }
}

// Under another name until it is whole, so that nobody takes the half of an export for all of it.
async function writeFile(pieces: AsyncIterable<string>, file: string, terminal: Terminal): Promise<void> {
  const part = `${file}.part`;
  try {
    await pipeline(pieces, createWriteStream(part), { signal: terminal.stop });
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new InputError(`Cannot write ${file}: ${message}`, { cause: error });
  }
}
