import { caseOf, childrenBy, hasRelation } from '../extract/mentions/toTree.js';

import type { Tree } from '../extract/mentions/toTree.js';

/** How many verbs an understood subject is sought up the tree. */
const REACH = 3;

/**
 * Given a verb of a tree, returns the tokens of its subjects: its own with what is joined to it, the antecedent of "who",
 * or the understood one of a verb beside or above it ("came and spoke", "wants to meet").
 */
export function findSubjects(tree: Tree, verb: number, reach = REACH): number[] {
  const [subject] = childrenBy(tree, verb, 'nsubj');
  if (subject !== undefined) {
    const relative =
      /^(who|which|that)$/i.test(tree.tokens[subject]?.text ?? '') && hasRelation(tree, verb, 'acl:relcl');
    return withConjuncts(tree, relative ? (tree.heads[verb] ?? subject) : subject);
  }
  if (reach === 0) return [];
  const head = tree.heads[verb] ?? -1;
  if (hasRelation(tree, verb, 'acl')) return [head];
  return hasRelation(tree, verb, 'conj', 'xcomp', 'advcl') && head >= 0 ? findSubjects(tree, head, reach - 1) : [];
}

/** Given a verb of a tree, returns the tokens of those by whom a passive says it is done. */
export function findAgents(tree: Tree, verb: number): number[] {
  return findInSlot(tree, verb, 'by').flatMap((child) => withConjuncts(tree, child));
}

/** Given a word of a tree and a slot ("obj", "iobj" or a preposition), returns the tokens that stand in it. */
export function findInSlot(tree: Tree, word: number, slot: string): number[] {
  if (slot === 'obj' || slot === 'iobj') return childrenBy(tree, word, slot);
  return childrenBy(tree, word, 'obl', 'nmod').filter((child) => caseOf(tree, child) === slot);
}

/** Given a token of a tree, returns it with the tokens joined to it by "and" or "or". */
export function withConjuncts(tree: Tree, index: number): number[] {
  return [index, ...childrenBy(tree, index, 'conj')];
}

/** Given a verb of a tree, returns whether it is passive: "was accused", "the ship seized by the board". */
export function isPassive(tree: Tree, verb: number): boolean {
  return (
    childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0 ||
    (hasRelation(tree, verb, 'acl') && tree.tokens[verb]?.xpos === 'VBN' && !hasRelation(tree, verb, 'acl:relcl'))
  );
}
