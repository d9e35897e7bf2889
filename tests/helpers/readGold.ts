import { readdirSync, readFileSync } from 'node:fs';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

const FOLDER = new URL('../gold/', import.meta.url);

/** Given the name of a file in `tests/gold` without its ending, returns the article graph in it. */
export function readGold(name: string): ArticleGraph {
  return readArticleGraph(JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')));
}

/** Given nothing, returns the names of all files in `tests/gold`. */
export function listGold(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}
