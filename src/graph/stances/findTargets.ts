import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { findAgents, findInSlot, findSubjects, isPassive, withConjuncts } from '../findArguments.js';

import type { Tree } from '../../extract/mentions/toTree.js';

/**
 * Given a stance word in its tree and the place where its target stands, returns the tokens of those towards whom the stance
 * is: the object or the complement of a preposition, the doer or owner, or whoever is called so.
 */
export function findTargets(tree: Tree, at: number, place: string, ought: boolean): number[] {
  if (place === 'is') return findCalled(tree, at);
  if (place === 'subj') return findDoers(tree, at, ought);
  if (place === 'obj' && isPassive(tree, at)) return findDoers(tree, at, false);
  return findInSlot(tree, at, place).flatMap((token) => withConjuncts(tree, token));
}

/** Given a stance word in its tree, returns the tokens of those whose stance it is: "I trust him", "his trust in her". */
export function findHolders(tree: Tree, at: number): number[] {
  if (tree.tokens[at]?.upos !== 'NOUN')
    return isPassive(tree, at) && tree.tokens[at]?.upos === 'VERB' && findAgents(tree, at).length > 0
      ? findAgents(tree, at)
      : findSubjects(tree, at);
  const owners = childrenBy(tree, at, 'nmod:poss');
  if (owners.length > 0) return owners;
  return hasRelation(tree, at, 'obj', 'conj') ? findSubjects(tree, tree.heads[at] ?? -1) : [];
}

// Who does it; of what somebody is told to do, who is told. Nobody is understood from an adverbial: "accused X of lying".
function findDoers(tree: Tree, at: number, ought: boolean): number[] {
  if (tree.tokens[at]?.upos === 'NOUN') return [...childrenBy(tree, at, 'nmod:poss'), ...findInSlot(tree, at, 'of')];
  if (childrenBy(tree, at, 'nsubj').length > 0) return findSubjects(tree, at, 0);
  const head = tree.heads[at] ?? -1;
  if (head < 0) return [];
  if (hasRelation(tree, at, 'conj')) return findDoers(tree, head, ought);
  if (!hasRelation(tree, at, 'xcomp')) return [];
  const told = [...childrenBy(tree, head, 'obj', 'iobj'), ...findInSlot(tree, head, 'on')];
  if (told.length > 0 || ought) return told;
  return findDoers(tree, head, false);
}

// Of whom a noun or adjective is said: "X is", "called X", "described X as", "X, a", "an honest X".
function findCalled(tree: Tree, at: number): number[] {
  const head = tree.heads[at] ?? -1;
  if (childrenBy(tree, at, 'nsubj').length > 0) return findSubjects(tree, at, 0);
  if (head < 0) return [];
  if (hasRelation(tree, at, 'conj')) return findCalled(tree, head);
  if (hasRelation(tree, at, 'appos')) return [head];
  if (hasRelation(tree, at, 'amod'))
    return childrenBy(tree, head, 'nsubj').length > 0 ? findCalled(tree, head) : [head];
  const called = hasRelation(tree, at, 'xcomp') || (hasRelation(tree, at, 'obl') && caseOf(tree, at) === 'as');
  if (!called) return [];
  const object = childrenBy(tree, head, 'obj');
  return object.length > 0 ? object : findDoers(tree, head, false);
}
