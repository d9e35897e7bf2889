import { readFile } from 'node:fs/promises';

import { Command } from 'commander';

import { InputError } from '../errors.js';

import type { QuoteRecord } from '../evaluation/records/QuoteRecord.js';
import type { Score } from '../evaluation/Score.js';
import type { ArticleGraph } from '../graph/ArticleGraph.js';
import type { LanguageModel } from '../language/Sentence.js';
import type { Terminal } from './Terminal.js';

interface EvaluateOptions {
  readonly json?: boolean;
  readonly errors?: string;
  readonly quotes?: boolean;
  readonly core?: boolean;
  readonly treebank?: string;
}

/** Given the terminal, returns `hearsay evaluate`: how well extraction does against graphs made by people. */
export function createEvaluateCommand(terminal: Terminal): Command {
  return new Command('evaluate')
    .description('measure extraction against what people found in the same texts')
    .argument('[gold...]', 'article graphs or records of quotations: .json or .jsonl files, or folders of them')
    .option('--json', 'print the figures as JSON')
    .option('--errors <n>', 'print the first N mistakes too')
    .option('--quotes', 'of article graphs, measure the outer statements with their local speakers alone')
    .option('--core', 'quotations marked as not core may be found or not')
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
  const model = await import('../language/createLanguageModel.js').then((room) => room.createLanguageModel());
  const { graphs, records } = await readGold(golds, options.quotes === true, terminal);
  if (graphs.length > 0 && records.length > 0)
    throw new InputError(
      'Cannot evaluate article graphs and records of quotations at once: give --quotes, or one kind',
    );
  const score = records.length > 0 ? await scoreQuotes(records, options, model) : await scoreArticles(graphs, model);
  await model.close();
  if (options.json)
    return terminal.print(JSON.stringify({ ...score, mistakes: score.mistakes.slice(0, limit) }, null, 2));
  const { formatScore } = await import('./formatScore.js');
  for (const line of formatScore(score, limit)) await terminal.print(line);
}

async function scoreArticles(golds: readonly ArticleGraph[], model: LanguageModel): Promise<Score> {
  const [{ extractArticle }, { scoreGraphs }] = await Promise.all([
    import('../ingest.js'),
    import('../evaluation/graphs/scoreGraphs.js'),
  ]);
  const pairs: [ArticleGraph, ArticleGraph][] = [];
  for (const gold of golds) pairs.push([gold, await extractArticle(gold, model)]);
  return scoreGraphs(pairs);
}

async function scoreQuotes(
  golds: readonly QuoteRecord[],
  { core = false }: EvaluateOptions,
  model: LanguageModel,
): Promise<Score> {
  const [{ extractArticle }, { readArticle }, { toQuoteRecord }, { scoreRecords }] = await Promise.all([
    import('../ingest.js'),
    import('../graph/readArticle.js'),
    import('../evaluation/records/toQuoteRecord.js'),
    import('../evaluation/records/scoreRecords.js'),
  ]);
  const pairs: [QuoteRecord, QuoteRecord][] = [];
  for (const gold of golds) {
    const article = readArticle({ id: gold.id, text: gold.text });
    pairs.push([gold, toQuoteRecord(await extractArticle(article, model))]);
  }
  return scoreRecords(pairs, { core });
}

interface Golds {
  readonly graphs: ArticleGraph[];
  readonly records: QuoteRecord[];
}

async function readGold(paths: readonly string[], asQuotes: boolean, terminal: Terminal): Promise<Golds> {
  const [{ readInputs }, { readArticleGraph }, { isQuoteRecord, readQuoteRecord }, { toQuoteRecord }] =
    await Promise.all([
      import('../input/readInputs.js'),
      import('../graph/readArticleGraph.js'),
      import('../evaluation/records/readQuoteRecord.js'),
      import('../evaluation/records/toQuoteRecord.js'),
    ]);
  const golds: Golds = { graphs: [], records: [] };
  for await (const { name, article, error } of readInputs(paths, terminal)) {
    if (error) throw new InputError(`Cannot read ${name}: ${error.message}`, { cause: error });
    if (isQuoteRecord(article)) golds.records.push(readQuoteRecord(article));
    else if (asQuotes) golds.records.push(toQuoteRecord(readArticleGraph(article)));
    else golds.graphs.push(readArticleGraph(article));
  }
  return golds;
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
