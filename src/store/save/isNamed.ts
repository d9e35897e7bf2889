import type { EntityKind } from '../../graph/ArticleGraph.js';
import { readLexicon } from '../../util/readLexicon.js';

const UNNAMED = new Set(readLexicon('unnamed.tsv').map(([word]) => word!));
const PARTICLES = new Set(
  'a al an and at bin da das de del della der des di do dos du el en for ibn in la las le los of on the to und van von y zu'.split(
    ' ',
  ),
);

/**
 * Given the name of an entity and its kind, returns whether it is a name, the same in every article, and not a
 * description that only its article makes clear: "Harbour Treaty" and "the Middle East" are names; "reporters",
 * "The administration", "the 1988 Sael treaty" and "Its director" are not. A GROUP is never named.
 */
export function isNamed(name: string, kind: EntityKind): boolean {
  if (kind === 'GROUP') return false;
  const words = name.replace(/^(the|an?)\s+/i, '').match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.'’-]*/gu) ?? [];
  const telling = words.filter((word) => !PARTICLES.has(word));
  if (telling.length === 0 || isPronoun(telling[0]!)) return false;
  return telling.every((word) => /\p{Lu}|\p{Lo}|\p{N}/u.test(word));
}

// "US" is a country, "us" is not.
function isPronoun(word: string): boolean {
  return UNNAMED.has(word.toLowerCase()) && (word === 'I' || word !== word.toUpperCase());
}
