import { findVerb } from '../lexicon.js';
import { mendClause } from './mendClause.js';
import { findChildren, toRelation, toSubtree } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Tree } from '../Tree.js';

/**
 * Given the head of a reported clause and its cue, returns the tokens of the content: the clause without "that" (after
 * verbs of asking without "whether" and "if"), without the cue's own words when the cue interrupts the clause or
 * follows it, and without a trailing clause of the narrator (", adding that ..."; it is a statement of its own).
 */
export function toClause(tree: Tree, head: number, cue: Cue): number[] {
  const marks = findChildren(tree, head, 'mark').filter((mark) => isDroppedMark(tree, mark, cue));
  const first = marks[0] ?? -1;
  const skipped: number[] = [];
  const skip = (child: number): boolean => {
    const skips =
      child === cue.at ||
      isNarrator(tree, child, head, cue) ||
      isAccording(tree, child, cue.at) ||
      isRefusal(tree, child, head, cue) ||
      isOccasion(tree, child, head, cue) ||
      isConcession(tree, child, cue);
    if (skips) skipped.push(child);
    return skips;
  };
  const whole = toSubtree(tree, head, skip).filter((at) => !cue.tokens.includes(at));
  if (head > cue.at && tree.heads[cue.at] === head && whole.some((at) => at < cue.at && !isEdge(tree, at)))
    return whole;
  const clause = whole.filter((at) => !marks.includes(at) && !(at < first && at > cue.at && isEdge(tree, at)));
  if (head < cue.at) return clause;
  const mended = mendClause(tree, clause, {
    cue,
    mark: marks.at(-1) ?? -1,
    taken: [...skipped, ...findReports(tree, cue.at)].flatMap((at) => toSubtree(tree, at)),
  });
  return isGoverning(tree, mended[0] ?? -1, cue) ? mended.slice(1) : mended;
}

// "agrees on who it was", "admitted to taking it": the preposition is the verb's.
function isGoverning(tree: Tree, at: number, cue: Cue): boolean {
  const behind = at === Math.max(...cue.tokens) + 1;
  const preposition =
    /^(?:on|about|of|to|over)$/i.test(tree.tokens[at]?.text ?? '') && tree.tokens[at]?.upos !== 'PART';
  return behind && preposition && ['case', 'mark'].includes(tree.relations[at] ?? '');
}

// "According to the report, she said …": whose account it is, is no part of what she said.
function isAccording(tree: Tree, at: number, cue: number): boolean {
  return (
    at < cue && findChildren(tree, at, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'according')
  );
}

// "said during the campaign he would go": a phrase between the cue and a clause without "that" tells of the saying.
function isOccasion(tree: Tree, at: number, head: number, cue: Cue): boolean {
  if (tree.heads[at] !== head || !['obl', 'nmod'].includes(toRelation(tree, at))) return false;
  const phrase = toSubtree(tree, at);
  const follows = phrase[0] === Math.max(...cue.tokens) + 1 && tree.relations[phrase[0]] === 'case';
  const next = (phrase.at(-1) ?? -1) + 1;
  const subject = findChildren(tree, head, 'nsubj', 'expl')[0] ?? -1;
  return follows && subject >= next && toSubtree(tree, subject)[0] === next;
}

// "confirmed that notes were taken but refused to show them": he who confirms refuses.
function isRefusal(tree: Tree, at: number, head: number, cue: Cue): boolean {
  const alike = tree.heads[at] === head && isPast(tree, at) === isPast(tree, cue.at);
  const refuses = alike && /^(?:refused|declined)$/i.test(tree.tokens[at]?.text ?? '');
  return refuses && tree.relations[at] === 'conj' && findChildren(tree, at, 'nsubj').length === 0;
}

function isPast(tree: Tree, at: number): boolean {
  return /^VB[DN]$/.test(tree.tokens[at]?.xpos ?? '');
}

// "said nobody had asked, although the paper quoted two who had": the narrator sets another saying against it.
function isConcession(tree: Tree, at: number, cue: Cue): boolean {
  if (tree.relations[at] !== 'advcl' || at < cue.at || tree.quoted[at] !== tree.quoted[cue.at]) return false;
  const first = findChildren(tree, at, 'mark')[0] ?? 0;
  const concedes = /^(?:although|though|while)$/i.test(tree.tokens[first]?.text ?? '');
  const verb = findVerb(tree.tokens[at]?.text.toLowerCase() ?? '');
  const same = tree.tokens[at]?.xpos === tree.tokens[cue.at]?.xpos;
  return concedes && tree.tokens[first - 1]?.text === ',' && same && (verb?.clause ?? 0) > 0 && verb?.class !== 'know';
}

// "She thinks it is late, he said": his words about hers are no part of what she thinks.
function findReports(tree: Tree, cue: number): number[] {
  return findChildren(tree, cue, 'parataxis').filter(
    (at) => findVerb(tree.tokens[at]?.text.toLowerCase() ?? '') !== undefined,
  );
}

function isDroppedMark(tree: Tree, mark: number, cue: Cue): boolean {
  const text = tree.tokens[mark]?.text.toLowerCase() ?? '';
  return text === 'that' || (cue.verb.class === 'ask' && (text === 'whether' || text === 'if'));
}

function isEdge(tree: Tree, at: number): boolean {
  return ['punct', 'mark', 'cc'].includes(tree.relations[at] ?? '');
}

/**
 * Given a token below a content, returns whether it heads a clause in which the narrator goes on: a reporting
 * participle after a comma, outside the quotation that the content may be.
 */
function isNarrator(tree: Tree, at: number, head: number, cue: Cue): boolean {
  const token = tree.tokens[at];
  if (token === undefined || token.xpos !== 'VBG' || at < head) return false;
  if (!['advcl', 'parataxis', 'acl', 'conj', 'xcomp', 'dep'].includes(toRelation(tree, at))) return false;
  if (tree.quoted[at] !== tree.quoted[cue.at]) return false;
  const verb = findVerb(token.text.toLowerCase());
  if (verb === undefined || Math.max(verb.clause, verb.quotation) < 2) return false;
  const left = Math.min(at, ...(tree.children[at] ?? []));
  return [',', '—', '–', '-'].includes(tree.tokens[left]?.text ?? '') || tree.tokens[left - 1]?.text === ',';
}
