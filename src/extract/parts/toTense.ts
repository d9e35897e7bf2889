import { findChildren, toRelation } from '../Tree.js';

import type { QuoteTense } from '../Quote.js';
import type { Tree } from '../Tree.js';

const FUTURE = new Set(['will', 'shall', 'wo', "'ll", '’ll']);
const PAST = new Set(['had', 'has', 'have', "'ve", '’ve', 'did', 'was', 'were', "'d", '’d']);
const PRESENT = new Set(['is', 'are', 'am', "'s", '’s', "'re", '’re', "'m", '’m', 'does', 'do']);

/** What a verb without a tense of its own takes it over by: "said …, adding that", "went on to say", "said and wrote". */
const SHARED = ['conj', 'advcl', 'xcomp', 'parataxis'];

/**
 * Given a word, returns the tense in which it is told: "said", "has said" and "was told" are PAST, "says" and "is
 * saying" PRESENT, "will say" FUTURE. A participle or infinitive shares the tense of the verb it hangs on; null where
 * the word is no verb, or has a modal ("would say").
 */
export function toTense(tree: Tree, verb: number): QuoteTense | null {
  let at = verb;
  for (let steps = 0; steps < 6 && tree.tokens[at] !== undefined; steps++) {
    const own = toOwnTense(tree, at);
    if (own !== undefined) return own;
    if (!SHARED.includes(toRelation(tree, at))) return null;
    at = tree.heads[at] ?? -1;
  }
  return null;
}

// undefined: it has no tense of its own; null: it has none that could be told.
function toOwnTense(tree: Tree, at: number): QuoteTense | null | undefined {
  const { upos = '', xpos = '' } = tree.tokens[at] ?? {};
  if (upos !== 'VERB' && upos !== 'AUX') return null;
  if (xpos === 'VBD') return 'PAST';
  if (xpos === 'VBZ' || xpos === 'VBP') return 'PRESENT';
  const [helper] = findChildren(tree, at, 'aux').map((aux) => tree.tokens[aux]?.text.toLowerCase() ?? '');
  if (helper === undefined || helper === 'to') return undefined;
  if (FUTURE.has(helper)) return 'FUTURE';
  if (PAST.has(helper)) return 'PAST';
  return PRESENT.has(helper) ? 'PRESENT' : null;
}
