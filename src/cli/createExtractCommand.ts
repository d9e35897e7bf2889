import { Command } from 'commander';

import { InputError, InvalidArticleError } from '../errors.js';

import type { InputItem } from '../input/InputItem.js';
import type { LanguageModel } from '../language/Sentence.js';
import type { Article } from '../text/Article.js';
import type { Terminal } from './Terminal.js';

/** Turns an article into what is printed of it. */
type Print = (article: Article, model: LanguageModel) => Promise<string>;

/** Given the terminal, returns `hearsay extract`: one article graph a line, or CoNLL-U with `--parse`. No store is opened. */
export function createExtractCommand(terminal: Terminal): Command {
  return new Command('extract')
    .description('print the article graph of each article, one a line')
    .argument(
      '<inputs...>',
      'files (.txt .md .html .json .jsonl), folders, addresses of pages or feeds, or - for JSON lines',
    )
    .option('--parse', 'print the sentences with their syntax as CoNLL-U instead')
    .action((inputs: string[], options: { parse?: boolean }) => extract(inputs, options, terminal));
}

async function extract(inputs: string[], { parse }: { parse?: boolean }, terminal: Terminal): Promise<void> {
  const [{ readInputs }, { createLanguageModel }, print] = await Promise.all([
    import('../input/readInputs.js'),
    import('../language/createLanguageModel.js'),
    parse ? loadParsePrinter() : loadGraphPrinter(),
  ]);
  const model = createLanguageModel();
  let [total, failed] = [0, 0];
  for await (const item of readInputs(inputs, terminal)) {
    terminal.stop.throwIfAborted();
    total += 1;
    if (!(await extractItem(item, { print, model, terminal }))) failed += 1;
  }
  await model.close();
  if (failed > 0) throw new InputError(`Cannot extract ${failed} of ${total} articles`);
}

interface Extraction {
  readonly print: Print;
  readonly model: LanguageModel;
  readonly terminal: Terminal;
}

async function extractItem(item: InputItem, { print, model, terminal }: Extraction): Promise<boolean> {
  try {
    if (item.article === null) throw item.error;
    const { readArticle } = await import('../graph/readArticle.js');
    // A graph that came along is left aside: extraction starts from the text and what is known about it.
    await terminal.print(await print(readArticle(item.article), model));
    return true;
  } catch (error) {
    if (!(error instanceof InputError || error instanceof InvalidArticleError)) throw error;
    terminal.note(`${item.name}: ${error.message}`);
    return false;
  }
}

async function loadGraphPrinter(): Promise<Print> {
  const { extractArticle } = await import('../ingest.js');
  return async (article, model) => JSON.stringify(await extractArticle(article, model));
}

async function loadParsePrinter(): Promise<Print> {
  const { toConllu } = await import('../language/toConllu.js');
  // A blank line ends a sentence, so one ends the article too.
  return async (article, model) => `${toConllu(await model.parse(article.text), article.id).trimEnd()}\n`;
}
