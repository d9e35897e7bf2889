import { Command } from 'commander';

import { readConfig } from '../config.js';
import { ConfigError, InputError } from '../errors.js';

import type { Flags } from '../config.js';
import type { PrintedAnswer } from './formatAnswer.js';
import type { Terminal } from './Terminal.js';

interface AskFlags extends Flags {
  readonly first: string;
  readonly json?: boolean;
}

const ASK = `query Ask($question: String!, $first: Int!) {
  ask(question: $question) {
    understood
    interpretation
    operation
    variables
    unread
    suggestions
    count
    statements(first: $first) {
      totalCount
      nodes { text saidAt speaker { name } about { name } addressees { name } article { title outlet publishedAt } }
    }
    relations(first: $first) {
      totalCount
      nodes { kind label subject { name } object { name } evidence { quote article { title outlet publishedAt } } }
    }
    pairs(first: $first) { totalCount nodes { count speaker { name } about { name } } }
    entity { name kind aliases description positions { title organization { name } } }
    path { nodes { ... on Entity { name } ... on Statement { text } } }
  }
}`;

/** Given the terminal, returns `hearsay ask`: a plain question, its answer, and the operation that it was turned into. */
export function createAskCommand(terminal: Terminal): Command {
  return new Command('ask')
    .description('answer a plain English question, as in "What did Ada Brandt say about Velmar?"')
    .argument('<question...>', 'the question')
    .option('--first <number>', 'how many statements or relations to print, 1 to 100', '10')
    .option('--json', 'print the answer as JSON')
    .action((words: string[], _options, command: Command) => ask(words.join(' '), command.optsWithGlobals(), terminal));
}

async function ask(question: string, { first, json, ...flags }: AskFlags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const variables = { question, first: readFirst(first) };
  const [{ withStore, createLazyIngestAll }, { createOperationRunner }, { formatAnswer }] = await Promise.all([
    import('./openStore.js'),
    import('../graphql/runOperation.js'),
    import('./formatAnswer.js'),
  ]);
  const { data, errors } = await withStore(config.store, (store) => {
    const logger = { error: (details: { err: unknown }) => terminal.note(String(details.err)) };
    return createOperationRunner({ store, ingestAll: createLazyIngestAll(store), logger })({ query: ASK, variables });
  });
  if (!data) throw new InputError(`Cannot answer the question: ${errors?.[0]?.message ?? 'no answer came'}`);
  const answer = data['ask'] as PrintedAnswer;
  if (!answer.understood && !json) throw new InputError(describeRefusal(answer));
  await terminal.print(json ? JSON.stringify(answer, null, 2) : formatAnswer(answer));
}

function readFirst(value: string): number {
  const first = Number(value);
  if (Number.isInteger(first) && first >= 1 && first <= 100) return first;
  throw new ConfigError(`Cannot read --first: expected a number from 1 to 100, found ${value}`);
}

function describeRefusal({ unread, suggestions }: PrintedAnswer): string {
  const why = unread.length > 0 ? `no use for ${unread.map((word) => `"${word}"`).join(', ')}` : 'no reading of it';
  const instead = suggestions.map((suggestion) => `"${suggestion}"`).join(' or ');
  return `Cannot understand the question: ${why}${instead === '' ? '' : `; it could be ${instead}`}`;
}
