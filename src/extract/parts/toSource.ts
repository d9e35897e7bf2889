import { findVerb } from '../lexicon.js';
import { findChildren, isPunctuation, toRelation } from '../Tree.js';

import type { Tree } from '../Tree.js';

/** Who speaks: the head of the mention, and how the cue's verb comes to it. */
export interface Source {
  readonly head: number;
  readonly way: 'subject' | 'agent' | 'inherited' | 'participle' | 'relative' | 'control' | 'noun';
}

const SUBJECTS = ['nsubj', 'nsubj:outer'];
const RELATIVES = new Set(['who', 'which', 'that', 'whom']);

/**
 * Given the token of a reporting verb, returns who speaks: its subject, the agent of a passive, or the subject it
 * shares (coordination, participles, infinitives after "went on to"); for a relative pronoun the noun it stands
 * for. Null where the sentence names nobody, as in a passive without agent.
 */
export function toSource(tree: Tree, verb: number): Source | null {
  let way: Source['way'] = 'subject';
  let at = verb;
  for (let steps = 0; at >= 0 && steps < 12; steps++) {
    const own = toOwnSource(tree, at, at === verb);
    if (own !== undefined) return own === null ? null : { head: own.head, way: own.way === 'subject' ? way : own.way };
    const up = climb(tree, at);
    if (up === null || (at === verb && isBarePassive(tree, at, up.at))) return null;
    if (up.noun) return { head: up.at, way: up.way };
    way = up.way;
    at = up.at;
  }
  return null;
}

/** Given a verb, returns whether it is passive: a passive subject or auxiliary, or a bare participle in a noun. */
export function isPassive(tree: Tree, verb: number): boolean {
  return findChildren(tree, verb, 'nsubj:pass', 'aux:pass', 'csubj:pass').length > 0;
}

// "was hauled in and told that": the second verb is passive too, and names nobody who told.
function isBarePassive(tree: Tree, at: number, above: number): boolean {
  const bare = findChildren(tree, at, 'aux', 'obj', 'iobj').length === 0;
  return bare && tree.tokens[at]?.xpos === 'VBN' && toRelation(tree, at) === 'conj' && isPassive(tree, above);
}

// undefined: this verb says nothing of its speaker; null: it says that nobody is named.
function toOwnSource(tree: Tree, at: number, isCue: boolean): Source | null | undefined {
  const passive = isPassive(tree, at) || (isCue && isAsked(tree, at));
  if (passive && isCue) {
    const agent = findChildren(tree, at, 'obl:agent')[0] ?? findAgent(tree, at);
    return agent === undefined ? null : { head: agent, way: 'agent' };
  }
  const subjects = findChildren(tree, at, ...SUBJECTS, 'nsubj:pass').filter(
    (child) => tree.quoted[child] === tree.quoted[at],
  );
  const subject = subjects.findLast((child) => child < at) ?? subjects[0];
  if (subject === undefined) return undefined;
  return toAntecedent(tree, at, subject) ?? { head: subject, way: 'subject' };
}

// "Asked whether it was true, she …": a participle that hangs on nobody's noun is passive.
function isAsked(tree: Tree, at: number): boolean {
  const free = ['advcl', 'acl'].includes(toRelation(tree, at)) && tree.relations[at] !== 'acl:relcl';
  return free && tree.tokens[at]?.xpos === 'VBN' && findChildren(tree, at, 'aux', 'nsubj').length === 0;
}

function findAgent(tree: Tree, at: number): number | undefined {
  return findChildren(tree, at, 'obl').find((child) =>
    findChildren(tree, child, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'by'),
  );
}

// "the captain, who told his wife": the pronoun speaks for the noun above the clause.
function toAntecedent(tree: Tree, verb: number, subject: number): Source | null {
  if (!RELATIVES.has(tree.tokens[subject]?.text.toLowerCase() ?? '')) return null;
  for (let at = verb, steps = 0; at >= 0 && steps < 6; at = tree.heads[at] ?? -1, steps++) {
    if (tree.relations[at] === 'acl:relcl') return { head: tree.heads[at] ?? -1, way: 'relative' };
    if (!['conj', 'xcomp', 'acl:relcl', 'aux'].includes(tree.relations[at] ?? '')) return null;
  }
  return null;
}

interface Step {
  readonly at: number;
  readonly way: Source['way'];
  readonly noun: boolean;
}

function climb(tree: Tree, at: number): Step | null {
  const head = tree.heads[at] ?? -1;
  const token = tree.tokens[head];
  if (token === undefined) return null;
  const relation = toRelation(tree, at);
  const verbal = token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'ADJ';
  if (relation === 'conj') return { at: head, way: 'inherited', noun: false };
  if (relation === 'xcomp' || (relation === 'advcl' && isQuoted(tree, at, head))) return toController(tree, at, head);
  if (relation === 'advcl' || relation === 'parataxis')
    return { at: toNarrator(tree, at, head), way: 'participle', noun: false };
  if (relation === 'acl' && tree.relations[at] === 'acl') return toHolder(tree, at, head, verbal);
  return null;
}

// "He said it was late, adding that …": the one who adds is he who said, not what was late.
function toNarrator(tree: Tree, at: number, head: number): number {
  let above = head;
  while (above >= 0 && tree.quoted[above] !== tree.quoted[at]) above = tree.heads[above] ?? -1;
  const participle =
    tree.tokens[at]?.xpos === 'VBG' && findVerb(tree.tokens[at]?.text.toLowerCase() ?? '') !== undefined;
  for (let here = above; participle && here >= 0; here = tree.heads[here] ?? -1) {
    const next = tree.heads[here] ?? -1;
    if (!['ccomp', 'conj', 'parataxis', 'xcomp', 'advcl'].includes(toRelation(tree, here))) break;
    const entry = findVerb(tree.tokens[next]?.text.toLowerCase() ?? '');
    if (entry !== undefined && entry.clause > 1 && next < at) above = next;
  }
  return above >= 0 ? above : findVerbBefore(tree, at, head);
}

// The last finite verb of saying before it, outside the quotation that lies between.
function findVerbBefore(tree: Tree, at: number, otherwise: number): number {
  for (let before = at - 1; before >= 0; before--) {
    const { upos = '', xpos = '', text = '' } = tree.tokens[before] ?? {};
    const finite = upos === 'VERB' && /^VB[DPZ]$/.test(xpos) && tree.quoted[before] === tree.quoted[at];
    if (finite && findVerb(text.toLowerCase()) !== undefined) return before;
  }
  return otherwise;
}

// "quoted two ministers as saying": the ministers speak.
function isQuoted(tree: Tree, at: number, head: number): boolean {
  const as = findChildren(tree, at, 'mark', 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'as');
  return as && findVerb(tree.tokens[head]?.text.toLowerCase() ?? '')?.lemma === 'quote';
}

// "urged X to say": X speaks; "went on to say": who went on.
function toController(tree: Tree, at: number, head: number): Step {
  const object = findChildren(tree, head, 'obj', 'iobj')[0];
  if (object !== undefined && object < at) return { at: object, way: 'control', noun: true };
  return { at: head, way: 'inherited', noun: false };
}

// "a statement saying": the statement speaks, unless somebody issued it in this very clause.
function toHolder(tree: Tree, at: number, noun: number, verbal: boolean): Step | null {
  if (verbal) return { at: noun, way: 'participle', noun: false };
  const above = tree.heads[noun] ?? -1;
  const comma = Array.from({ length: Math.max(0, at - noun) }, (_, index) => noun + 1 + index).some(
    (between) => isPunctuation(tree, between) && tree.tokens[between]?.text === ',',
  );
  const issued = ['obj', 'obl', 'conj'].includes(toRelation(tree, noun)) && tree.tokens[above]?.upos === 'VERB';
  if (issued && isThing(tree, noun)) return { at: above, way: 'participle', noun: false };
  if (comma && issued) return { at: above, way: 'participle', noun: false };
  return { at: noun, way: 'noun', noun: true };
}

function isThing(tree: Tree, noun: number): boolean {
  const token = tree.tokens[noun];
  return token?.upos === 'NOUN' && !/(?:er|or|man|men|woman|women|people|ist|ists|ers|ors)$/.test(token.lemma);
}
