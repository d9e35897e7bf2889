import { readLexicon } from '../../util/readLexicon.js';

const TITLES = new Set(readLexicon('titles.tsv').map(([title = '']) => title.toLowerCase()));

/** Given a word in lower case, returns whether it stands before names as a title: "mr", "president", "former". */
export function isTitle(word: string): boolean {
  return TITLES.has(word);
}
