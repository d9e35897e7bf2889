import { readFile } from 'node:fs/promises';

import { Command } from 'commander';

import { readConfig } from '../config.js';
import { ConfigError } from '../errors.js';
import { addAccessOptions } from './addAccessOptions.js';

import type { Flags } from '../config.js';
import type { Store } from '../store/Store.js';
import type { Terminal } from './Terminal.js';

/** The article graphs of `stories/`, made by the build. */
const STORIES = new URL('../stories.jsonl', import.meta.url);

/** Given the terminal, returns `hearsay demo`: the sample stories in a store in memory, served on this machine. */
export function createDemoCommand(terminal: Terminal): Command {
  const command = new Command('demo')
    .description('serve the sample stories from a store in memory')
    .option('--host <host>', 'address to listen on', '127.0.0.1')
    .option('--port <port>', 'port to listen on, 0 for any free one', '4000');
  return addAccessOptions(command).action((_options, command: Command) => demo(command.optsWithGlobals(), terminal));
}

async function demo(flags: Flags, terminal: Terminal): Promise<void> {
  // Where the stories are is no matter of configuration; what is said of access on the command line holds.
  const own = { ...flags, store: undefined, neo4j: undefined, config: undefined };
  const config = readConfig(own, { HEARSAY_LOG_LEVEL: 'warn' });
  const [{ openStore, createLazyIngestAll }, { runServer }] = await Promise.all([
    import('./openStore.js'),
    import('./runServer.js'),
  ]);
  const store = await openStore({ kind: 'embedded', path: null });
  const count = await loadStories(store);
  await runServer({
    store,
    ingestAll: createLazyIngestAll(store),
    config,
    terminal,
    greet: (address) => greet(address, count),
  });
}

async function loadStories(store: Store): Promise<number> {
  const lines = (await readStories()).split('\n').filter((line) => line !== '');
  const { readArticleGraph } = await import('../graph/readArticleGraph.js');
  for (const line of lines) await store.saveArticle(readArticleGraph(JSON.parse(line)));
  return lines.length;
}

async function readStories(): Promise<string> {
  try {
    return await readFile(STORIES, 'utf8');
  } catch (cause) {
    throw new ConfigError('Cannot find the sample stories, expected dist/stories.jsonl: run npm start in the clone', {
      cause,
    });
  }
}

const QUESTIONS = [
  'Who said what about Velmar?',
  'What did Ada Brandt say about Lazar Emrick?',
  'Who denied what?',
] as const;

function greet(address: string, count: number): string {
  const width = Math.max(...QUESTIONS.map((question) => question.length));
  return [
    `Hearsay serves ${count} sample stories from memory. Ctrl-C ends it.`,
    '',
    `  Explore     ${address}/`,
    `  Playground  ${address}/playground`,
    `  GraphQL     ${address}/graphql`,
    '',
    'Three questions to try:',
    '',
    ...QUESTIONS.map((question) => `  ${question.padEnd(width)}  ${address}/ask?q=${encodeURIComponent(question)}`),
    '',
  ].join('\n');
}
