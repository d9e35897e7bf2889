import { findFrame } from '../lexicon.js';
import { isPunctuation, toSubtree } from '../Tree.js';

import type { Quotation } from './Quotation.js';
import type { Tree } from '../Tree.js';

/**
 * Given a quotation in the sentence of its cue, returns where its content ends: with the quotation, or with the phrase
 * behind it that the words inside govern: `“three weeks to go” until the vote`. What tells when or in what it was said
 * stays outside.
 */
export function findTail(text: string, tree: Tree, { span, inner }: Quotation, cue: number): number {
  const [, end] = span;
  const at = tree.tokens.findIndex(({ start }) => start >= end);
  const phrase = tree.heads[at] ?? -1;
  const above = tree.tokens[tree.heads[phrase] ?? -1];
  if (/[,.?!…;:—–-]$/.test(text.slice(...inner).trimEnd()) || tree.tokens[at]?.upos !== 'ADP') return end;
  if (above === undefined || phrase <= at || above.start < inner[0] || above.end > inner[1]) return end;
  const branch = toSubtree(tree, phrase).filter((token) => token >= at);
  const run = branch.filter((token, index) => token === at + index && !isQuoted(tree, token, cue));
  const last = run.findLast((token) => !isPunctuation(tree, token)) ?? -1;
  const apart = findFrame(tree.tokens[phrase]?.text ?? '') !== undefined || run.includes(cue);
  return apart || last < phrase ? end : (tree.tokens[last]?.end ?? end);
}

function isQuoted(tree: Tree, at: number, cue: number): boolean {
  return tree.quoted[at] !== tree.quoted[cue];
}
