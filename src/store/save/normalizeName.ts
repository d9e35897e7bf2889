import { readLexicon } from '../../util/readLexicon.js';

const HONORIFICS = new Set(readLexicon('honorifics.tsv').map(([word]) => word!));
const ARTICLES = new Set(['the', 'a', 'an']);

/**
 * Given a name as printed, returns the form by which it is looked up and told apart: compatibility forms,
 * accents and case folded, a possessive ending, a leading article and honorifics dropped, punctuation as one space.
 * "Mr. Putin’s", "PUTIN" and "Putin" are one; so are "U.S." and "US". Never empty unless the name is blank.
 */
export function normalizeName(name: string): string {
  const words = foldName(name).split(' ');
  const kept = dropLeading(dropLeading(words, ARTICLES), HONORIFICS);
  return kept.join(' ');
}

/** Given a name, returns its letters and digits without accents, case, possessive and punctuation, in words. */
export function foldName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/(?<=\p{L})'s?(?=\s*$)/u, '')
    .replace(/&/g, ' and ')
    .replace(/['.]/g, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu);
  return words === null ? name.trim().toLowerCase() : words.join(' ');
}

// The last word stays: "The" and "Lord" may be all there is.
function dropLeading(words: readonly string[], unwanted: ReadonlySet<string>): readonly string[] {
  const at = words.findIndex((word) => !unwanted.has(word));
  return at === -1 ? words.slice(-1) : words.slice(at);
}
