import { toSpans } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/** A quotation signed by its source, as press releases and collections print it: `"It rained." - Ann Keeper`. */
export const dash: Rule = (passage, tree) => {
  const at = tree.tokens.findIndex(
    (token, index) => index < 3 && /^[-–—―]{1,2}$/.test(token.text) && isSignature(tree, index),
  );
  const mark = tree.tokens.findLastIndex(
    (token, index) => /^[-–—―]{1,2}$/.test(token.text) && isSignature(tree, index) && (at < 0 || index === at),
  );
  const dashed = tree.tokens[mark];
  const index = (passage.touching[tree.index] ?? []).concat(passage.touching[tree.index - 1] ?? []).findLast((one) => {
    const span = passage.quotations[one]?.span;
    return (
      span !== undefined &&
      dashed !== undefined &&
      /^\s*$/.test(passage.text.slice(span[1], dashed.start)) &&
      span[1] <= dashed.start
    );
  });
  const quotation = passage.quotations[index ?? -1];
  if (quotation === undefined || dashed === undefined || quotation.parent !== null) return [];
  return [toCandidate(tree, mark, quotation.span)];
};

// From the dash to the end of the sentence stand only names and nouns, beginning with a capital.
function isSignature(tree: Tree, at: number): boolean {
  const rest = tree.tokens.slice(at + 1).filter(({ upos }) => upos !== 'PUNCT');
  if (rest.length === 0 || rest.length > 12 || !/^\p{Lu}/u.test(rest[0]?.text ?? '')) return false;
  return (
    rest.every(({ upos }) => !['VERB', 'AUX', 'PRON', 'SCONJ'].includes(upos)) &&
    rest.some(({ upos }) => upos === 'PROPN')
  );
}

function toCandidate(tree: Tree, at: number, content: Span): Candidate {
  const rest = tree.tokens.map((_, index) => index).filter((index) => index > at);
  const { start = 0, end = 0 } = tree.tokens[at] ?? {};
  return {
    sentence: tree.index,
    token: at,
    cue: [[start, end]],
    cueLemma: null,
    source: toSpans(tree, rest),
    addressee: [],
    via: null,
    time: null,
    polarity: 'AFFIRMED',
    features: ['dash'],
    content: [content],
    construction: 'quotation',
    rule: 'dash',
  };
}
