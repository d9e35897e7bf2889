import { readFileSync } from 'node:fs';

/**
 * Given the name of a file in `lexicon/`, returns its rows as lists of tab-separated columns. Lines that
 * start with `#` are comments (the first ones name the source); empty lines are skipped. Read once, at start-up.
 */
export function readLexicon(name: string): string[][] {
  const url = new URL(`../../lexicon/${name}`, import.meta.url);
  return readFileSync(url, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t').map((column) => column.trim()));
}
