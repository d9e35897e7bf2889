import { Command } from 'commander';

import { readConfig } from '../config.js';
import { InputError } from '../errors.js';

import type { Flags } from '../config.js';
import type { Ingest } from '../ingest.js';
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
  const [{ withStore, createLazyIngest }, { readInputs }, { createProgress }] = await Promise.all([
    import('./openStore.js'),
    import('../input/readInputs.js'),
    import('./createProgress.js'),
  ]);
  const counts = new Map<string, number>();
  await withStore(config.store, async (store) => {
    const progress = await createProgress('Reading articles', terminal);
    try {
      await ingestAll(readInputs(inputs, terminal), {
        ingest: createLazyIngest(store),
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
  readonly ingest: Ingest;
  readonly counts: Map<string, number>;
  readonly progress: Progress;
  readonly json: boolean | undefined;
  readonly terminal: Terminal;
}

async function ingestAll(items: AsyncIterable<InputItem>, batch: Batch): Promise<void> {
  const { counts, progress, terminal } = batch;
  for await (const item of items) {
    terminal.stop.throwIfAborted();
    const report = await ingestItem(item, batch.ingest);
    counts.set(report.outcome, (counts.get(report.outcome) ?? 0) + 1);
    if (batch.json) await terminal.print(JSON.stringify(report));
    else for (const remark of toRemarks(report)) progress.note(remark);
    progress.show(`${toSentence(counts)}, last ${item.name}`);
  }
}

async function ingestItem({ name, article, error }: InputItem, ingest: Ingest): Promise<IngestReport> {
  if (article === null) return { ...REFUSED, name, error: { code: error.code, message: error.message } };
  const result = await ingest(article);
  return {
    name,
    outcome: result.outcome,
    articleId: result.articleId,
    statements: result.statementIds.length,
    warnings: result.warnings,
    error: result.error && { code: result.error.code, message: result.error.message },
  };
}

const REFUSED = { outcome: 'REFUSED', articleId: null, statements: 0, warnings: [] } as const;

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
