import { findVerb } from '../lexicon.js';
import { children } from './Links.js';

import type { Links } from './Links.js';
import type { Token } from '../../language/Sentence.js';

/**
 * Given a second verb of saying, hangs it on the reported one whose hearer answers by it: in `A said B urged C to stop,
 * and C said it was ready`, A tells of both, and what C said is no part of what B urged.
 */
export function mendAnswer(tokens: readonly Token[], links: Links, verb: number): void {
  const [subject] = children(links, verb, 'nsubj');
  if (links.relations[verb] !== 'conj' || subject === undefined) return;
  const asked = findReported(tokens, links, verb).find((at) =>
    ['obj', 'iobj', 'obl'].some((relation) =>
      children(links, at, relation).some((hearer) => isSame(tokens, links, [hearer, subject])),
    ),
  );
  if (asked !== undefined) links.heads[verb] = asked;
}

// Verbs of saying before it that are themselves reported.
function findReported(tokens: readonly Token[], links: Links, verb: number): number[] {
  return tokens.flatMap(({ text }, at) => {
    const above = tokens[links.heads[at] ?? -1];
    const reported = at < verb && links.relations[at] === 'ccomp' && above !== undefined;
    return reported && [text, above.text].every((word) => findVerb(word.toLowerCase()) !== undefined) ? [at] : [];
  });
}

// The last word of the name, for "Ann Keeper" may come back as "Keeper".
function isSame(tokens: readonly Token[], links: Links, pair: readonly [number, number]): boolean {
  const [left, right] = pair.map((at) => tokens[Math.max(at, ...children(links, at, 'flat'))]);
  return left?.text === right?.text && left?.upos !== 'PRON';
}
