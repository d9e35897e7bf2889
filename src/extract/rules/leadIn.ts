import { toNounPhrase } from '../parts/toNounPhrase.js';
import { toSource } from '../parts/toSource.js';
import { toSpans } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Quotation } from '../marks/Quotation.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

/**
 * A quotation behind a colon whose sentence has no verb of saying: `The keeper left a note: "Light off."`, also where
 * it begins the next paragraph. The sentence's subject speaks. Where a verb reports a clause before the colon, the
 * quotation only goes on from that.
 */
export const leadIn: Rule = (passage, tree, cues) => {
  const found = findQuotation(passage, tree);
  const root = tree.heads.findIndex((head, at) => head < 0 && tree.tokens[at]?.upos === 'VERB');
  if (found === null || root < 0 || (tree.quoted[root] ?? -1) >= 0) return [];
  if (cues.some(({ at, verb }) => verb.clause > 1 && (tree.quoted[at] ?? -1) < 0)) return [];
  const source = toSource(tree, root);
  return source === null ? [] : [toCandidate(tree, root, source.head, found)];
};

function findQuotation({ touching, quotations, text }: Passage, tree: Tree): Quotation | null {
  for (const index of [...(touching[tree.index] ?? []), ...(touching[tree.index + 1] ?? [])]) {
    const one = quotations[index];
    if (one === undefined || one.parent !== null || one.span[0] < tree.sentence.span[0]) continue;
    if (/:\s*$/.test(text.slice(tree.sentence.span[0], one.span[0])) && one.span[0] <= tree.sentence.span[1] + 3)
      return one;
  }
  return null;
}

function toCandidate(tree: Tree, root: number, head: number, { span }: Quotation): Candidate {
  return {
    sentence: tree.index,
    token: root,
    cue: toSpans(tree, [root]),
    cueLemma: tree.tokens[root]?.lemma ?? null,
    source: toNounPhrase(tree, head, root),
    addressee: [],
    via: null,
    time: null,
    polarity: 'AFFIRMED',
    features: ['lead-in'],
    content: [span],
    construction: 'quotation',
    rule: 'leadIn',
  };
}
