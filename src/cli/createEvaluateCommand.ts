import { readFile } from 'node:fs/promises';

import { Command } from 'commander';

import { InputError } from '../errors.js';

import type { Reliability } from '../evaluation/Reliability.js';
import type { Score } from '../evaluation/scoreGraphs.js';
import type { Measure } from '../evaluation/Tally.js';
import type { ArticleGraph } from '../graph/ArticleGraph.js';
import type { Terminal } from './Terminal.js';

interface EvaluateOptions {
  readonly json?: boolean;
  readonly errors?: string;
  readonly treebank?: string;
}

/** Given the terminal, returns `hearsay evaluate`: how well extraction does against graphs made by people. */
export function createEvaluateCommand(terminal: Terminal): Command {
  return new Command('evaluate')
    .description('measure extraction against article graphs made by people')
    .argument('[gold...]', 'article graphs: .json or .jsonl files, or folders of them')
    .option('--json', 'print the figures as JSON')
    .option('--errors <n>', 'print the first N mistakes too')
    .option('--treebank <file>', 'measure the syntax against a CoNLL-U file instead')
    .action((golds: string[], options: EvaluateOptions) => evaluate(golds, options, terminal));
}

async function evaluate(golds: string[], options: EvaluateOptions, terminal: Terminal): Promise<void> {
  if (options.treebank !== undefined) return evaluateSyntax(options.treebank, terminal);
  if (golds.length === 0)
    throw new InputError('Cannot evaluate: expected article graphs or --treebank FILE, found neither');
  const limit = Number(options.errors ?? 0);
  if (!Number.isInteger(limit) || limit < 0)
    throw new InputError(`Cannot use --errors ${options.errors}: expected a whole number`);
  const [{ extractArticle }, { createLanguageModel }, { scoreGraphs }] = await Promise.all([
    import('../ingest.js'),
    import('../language/createLanguageModel.js'),
    import('../evaluation/scoreGraphs.js'),
  ]);
  const model = createLanguageModel();
  const pairs: [ArticleGraph, ArticleGraph][] = [];
  for (const gold of await readGold(golds, terminal)) pairs.push([gold, await extractArticle(gold, model)]);
  await model.close();
  await print(scoreGraphs(pairs), { json: options.json === true, limit, terminal });
}

async function readGold(paths: readonly string[], terminal: Terminal): Promise<ArticleGraph[]> {
  const [{ readInputs }, { readArticleGraph }] = await Promise.all([
    import('../input/readInputs.js'),
    import('../graph/readArticleGraph.js'),
  ]);
  const graphs: ArticleGraph[] = [];
  for await (const { name, article, error } of readInputs(paths, terminal)) {
    if (error) throw new InputError(`Cannot read ${name}: ${error.message}`, { cause: error });
    graphs.push(readArticleGraph(article));
  }
  return graphs;
}

async function evaluateSyntax(path: string, terminal: Terminal): Promise<void> {
  const [{ evaluateTreebank }, { createLanguageModel }] = await Promise.all([
    import('../language/evaluateTreebank.js'),
    import('../language/createLanguageModel.js'),
  ]);
  const model = createLanguageModel();
  const conllu = await readFile(path, 'utf8').catch((cause: Error) => {
    throw new InputError(`Cannot read ${path}: ${cause.message}`, { cause });
  });
  await terminal.print(JSON.stringify(await evaluateTreebank(model, conllu), null, 2));
  await model.close();
}

interface Printing {
  readonly json: boolean;
  readonly limit: number;
  readonly terminal: Terminal;
}

async function print(score: Score, { json, limit, terminal }: Printing): Promise<void> {
  const mistakes = score.mistakes.slice(0, limit);
  if (json) return terminal.print(JSON.stringify({ ...score, mistakes }, null, 2));
  await terminal.print(
    `${'metric'.padEnd(12)}${'precision'.padStart(10)}${'recall'.padStart(10)}${'F1'.padStart(10)}  right/found/expected`,
  );
  for (const [metric, measure] of Object.entries(score.measures)) await terminal.print(toRow(metric, measure));
  await terminal.print(`${score.articles} articles`);
  await terminal.print('\nconfidence from  statements  right  and speaker right');
  for (const row of score.reliability) await terminal.print(toBand(row));
  await terminal.print('\nerrors');
  for (const [type, count] of score.classes) await terminal.print(`${String(count).padStart(6)}  ${type}`);
  for (const { article, kind, class: type, text } of mistakes)
    await terminal.print(`${article}  ${type ?? kind}: ${text.replace(/\s+/g, ' ')}`);
}

function toBand({ from, found, right, attributed }: Reliability): string {
  const share = (count: number): string => (count / found).toFixed(2);
  const cells = [from.toFixed(1).padEnd(17), String(found).padEnd(12), share(right).padEnd(7), share(attributed)];
  return cells.join('');
}

function toRow(metric: string, { precision, recall, f1, right, found, expected }: Measure): string {
  const figures = [precision, recall, f1].map((value) =>
    (value === null ? '–' : (100 * value).toFixed(1)).padStart(10),
  );
  return `${metric.padEnd(12)}${figures.join('')}  ${right}/${found}/${expected}`;
}
