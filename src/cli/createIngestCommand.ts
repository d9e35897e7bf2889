import { Command } from 'commander';

import { readConfig } from '../config.js';
import { InputError } from '../errors.js';

import type { Flags } from '../config.js';
import type { IngestAll, IngestResult } from '../ingest.js';
import type { InputItem } from '../input/InputItem.js';
import type { Progress } from './createProgress.js';
import type { Terminal } from './Terminal.js';

/** What became of one article of a batch: a line of `hearsay ingest --json`. */
interface IngestReport {
  readonly name: string;
  readonly outcome: 'ADDED' | 'UNCHANGED' | 'REPLACED' | 'REFUSED';
  readonly articleId: string | null;
  readonly statements: number;
  readonly warnings: readonly string[];
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** Given the terminal, returns `hearsay ingest`: articles into the configured store. */
export function createIngestCommand(terminal: Terminal): Command {
  return new Command('ingest')
    .description('read articles into the store')
    .argument(
      '<inputs...>',
      'files (.txt .md .html .json .jsonl), folders, addresses of pages or feeds, or - for JSON lines',
    )
    .option('--json', 'one JSON line an article')
    .action((inputs: string[], _options, command: Command) =>
      ingestInputs(inputs, command.optsWithGlobals(), terminal),
    );
}

async function ingestInputs(inputs: string[], flags: Flags & { json?: boolean }, terminal: Terminal): Promise<void> {
  const { json, ...rest } = flags;
  const config = readConfig(rest, terminal.environment);
  const [{ withStore, createLazyIngestAll }, { readInputs }, { createProgress }] = await Promise.all([
    import('./openStore.js'),
    import('../input/readInputs.js'),
    import('./createProgress.js'),
  ]);
  const counts = new Map<string, number>();
  await withStore(config.store, async (store) => {
    const progress = await createProgress('Reading articles', terminal);
    try {
      await ingestAll(readInputs(inputs, terminal), {
        ingestAll: createLazyIngestAll(store),
        counts,
        progress,
        json,
        terminal,
      });
    } finally {
      await progress.end();
    }
  });
  await summarize(counts, json === true, terminal);
}

interface Batch {
  readonly ingestAll: IngestAll;
  readonly counts: Map<string, number>;
  readonly progress: Progress;
  readonly json: boolean | undefined;
  readonly terminal: Terminal;
}

async function ingestAll(items: AsyncIterable<InputItem>, batch: Batch): Promise<void> {
  const { counts, progress, terminal } = batch;
  const names: string[] = [];
  for await (const result of batch.ingestAll(toInputs(items, names, terminal))) {
    const report = toReport(names.shift()!, result);
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
    if (batch.json) await terminal.print(JSON.stringify(report));
    else for (const remark of toRemarks(report)) progress.note(remark);
    progress.show(`${toSentence(counts)}, last ${report.name}`);
  }
}

async function* toInputs(items: AsyncIterable<InputItem>, names: string[], { stop }: Terminal): AsyncIterable<unknown> {
  for await (const { name, article, error } of items) {
    stop.throwIfAborted();
    names.push(name);
    yield article ?? error;
  }
}

function toReport(name: string, { outcome, articleId, statementIds, warnings, error }: IngestResult): IngestReport {
  return {
    name,
    outcome,
    articleId,
    statements: statementIds.length,
    warnings,
    error: error && { code: error.code, message: error.message },
  };
}

function toRemarks({ name, error, warnings }: IngestReport): string[] {
  return [...(error ? [`${name}: ${error.message}`] : []), ...warnings.map((warning) => `${name}: note: ${warning}`)];
}

const WORDS = { ADDED: 'added', REPLACED: 'replaced', UNCHANGED: 'unchanged', REFUSED: 'refused' } as const;

function toSentence(counts: ReadonlyMap<string, number>): string {
  const parts = Object.entries(WORDS).filter(([outcome]) => counts.has(outcome));
  return parts.map(([outcome, word]) => `${counts.get(outcome)} ${word}`).join(', ') || 'no articles';
}

async function summarize(counts: ReadonlyMap<string, number>, json: boolean, terminal: Terminal): Promise<void> {
  const refused = counts.get('REFUSED') ?? 0;
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (!json) await terminal.print(toSentence(counts));
  if (refused > 0) throw new InputError(`Cannot load ${refused} of ${total} articles`);
}
