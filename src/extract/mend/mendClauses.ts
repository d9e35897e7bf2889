import { findVerb, REPORTING_NOUNS } from '../lexicon.js';
import { children, climb, FINITE, NOMINAL } from './Links.js';

import type { Links } from './Links.js';
import type { Token } from '../../language/Sentence.js';

const TAKES_HEARER = new Set(['tell', 'order', 'ask', 'warn', 'promise', 'call']);

/** Given a verb without a clause, gives it the one hung on the noun between: "told the paper in a statement that …". */
export function mendClause(tokens: readonly Token[], links: Links, verb: number): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  if (entry === undefined || entry.clause < 2 || children(links, verb, 'ccomp').length > 0) return;
  const nouns = ['obl', 'obj', 'iobj'].flatMap((relation) => children(links, verb, relation)).filter((at) => at > verb);
  const own = nouns.filter((at) => links.relations[at] !== 'obj' || !REPORTING_NOUNS.has(tokens[at]?.lemma ?? ''));
  const loose = ['advcl', 'obl', 'obj'].flatMap((relation) => children(links, verb, relation));
  const clauses = [...own.flatMap((noun) => children(links, noun, 'acl')), ...loose];
  const clause = clauses.find((at) =>
    children(links, at, 'mark').some((mark) => tokens[mark]?.text.toLowerCase() === 'that'),
  );
  const that = clause ?? clauses.find((at) => tokens[at - 1] !== undefined && hasThat(tokens, links, at, own));
  if (that === undefined || links.relations[that] === 'acl:relcl') return;
  links.heads[that] = verb;
  links.relations[that] = 'ccomp';
}

// "that" stands right behind the noun, whatever it is taken for.
function hasThat(tokens: readonly Token[], links: Links, clause: number, nouns: readonly number[]): boolean {
  const noun = links.heads[clause] ?? -1;
  return nouns.includes(noun) && tokens[noun + 1]?.text.toLowerCase() === 'that' && tokens[noun + 1]?.upos === 'SCONJ';
}

/** Given a verb, gives the noun behind it the clause about it: "read out a letter in which he claims …". */
export function mendRelative(tokens: readonly Token[], links: Links, verb: number): void {
  const object = children(links, verb, 'obj').find((at) => at > verb);
  const clause = children(links, verb, 'ccomp').find((at) => object !== undefined && at > object);
  if (object === undefined || clause === undefined) return;
  const which = tokens[object + 2]?.text.toLowerCase() === 'which' && tokens[object + 1]?.upos === 'ADP';
  if (!which) return;
  links.heads[clause] = object;
  links.relations[clause] = 'acl:relcl';
}

/** Given a verb, gives it the clause that begins right behind it: "asked whether the pier was safe". */
export function mendConjunction(tokens: readonly Token[], links: Links, verb: number): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  const next = tokens[verb + 1];
  if (entry === undefined || entry.clause < 2 || next?.upos !== 'SCONJ' || !/^(?:that|whether)$/i.test(next.text))
    return;
  const clause = links.heads[verb + 1] ?? -1;
  if (clause <= verb || links.heads[clause] === verb || children(links, verb, 'ccomp').length > 0) return;
  for (let at = verb, steps = 0; at >= 0 && steps < 50; at = links.heads[at] ?? -1, steps++) if (at === clause) return;
  links.heads[clause] = verb;
  links.relations[clause] = 'ccomp';
}

/** Given a verb with a clause, adds to that what else it reports: "said it rained and that it stopped". */
export function mendSecondClause(tokens: readonly Token[], links: Links, verb: number): void {
  const [clause, ...others] = children(links, verb, 'ccomp').filter((at) => at > verb);
  if (clause === undefined) return;
  for (const other of others) {
    links.heads[other] = clause;
    links.relations[other] = 'conj';
  }
  for (const second of children(links, verb, 'conj')) {
    const that = children(links, second, 'mark').some((mark) => tokens[mark]?.text.toLowerCase() === 'that');
    if (that && second > clause) links.heads[second] = clause;
  }
}

/**
 * Given a verb that lacks a clause, gives it the one whose subject stands right behind it: "though she noted clients
 * are leaving".
 */
export function mendLostClause(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  if (entry === undefined || entry.clause < 3 || tokens[verb + 1]?.text === ',') return;
  if (
    ['ccomp', 'xcomp', 'obj'].some((relation) => children(links, verb, relation).length > 0) ||
    links.relations[verb] === 'parataxis'
  )
    return;
  const head = climb(tokens, links, verb + 1, [verb + 1, tokens.length]);
  const clause = links.heads[head] ?? -1;
  if (clause <= head || !(links.relations[head] ?? '').startsWith('nsubj') || quoted[head] !== quoted[verb]) return;
  for (let at = verb, steps = 0; at >= 0 && steps < 50; at = links.heads[at] ?? -1, steps++) if (at === clause) return;
  links.heads[clause] = verb;
  links.relations[clause] = 'ccomp';
}

/** Given a verb, makes what follows it the subject of the clause without one: "Experts say her plans would fail". */
export function mendObject(tokens: readonly Token[], links: Links, verb: number): void {
  if (TAKES_HEARER.has(findVerb(tokens[verb]?.text.toLowerCase() ?? '')?.class ?? '')) return;
  const clause = children(links, verb, 'ccomp').find((at) => at > verb);
  if (
    clause === undefined ||
    ['nsubj', 'csubj', 'expl', 'mark'].some((relation) => children(links, clause, relation).length > 0)
  )
    return;
  const object = [...children(links, verb, 'obj'), ...children(links, verb, 'iobj')].find(
    (at) => at > verb && at < clause,
  );
  if (object === undefined) return;
  links.heads[object] = clause;
  links.relations[object] = 'nsubj';
}

/** Given a verb of naming with two objects, makes the second the predicate: "called the report a farce". */
export function mendTwoObjects(links: Links, verb: number, tokens: readonly Token[]): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  if (!entry?.patterns.some(({ name }) => name === 'small')) return;
  const objects = [...children(links, verb, 'obj'), ...children(links, verb, 'iobj')]
    .filter((at) => at > verb)
    .sort((a, b) => a - b);
  if (objects.length > 1) links.relations[objects.at(-1) ?? -1] = 'xcomp';
}

/**
 * Given a verb of telling, makes the noun phrase right behind it the hearer, whatever it was hung on: "told the Diet
 * that …".
 */
export function mendHearer(tokens: readonly Token[], links: Links, verb: number): void {
  if (findVerb(tokens[verb]?.text.toLowerCase() ?? '')?.class !== 'tell') return;
  if (
    ['obj', 'iobj', 'nsubj:pass'].some((relation) =>
      links.heads.some((head, at) => head === verb && links.relations[at] === relation),
    )
  )
    return;
  const head = climb(tokens, links, verb + 1, [verb + 1, tokens.length]);
  if (!NOMINAL.has(tokens[head]?.upos ?? '') || links.heads[head] === verb) return;
  let last = head;
  while (['flat', 'compound'].includes(links.relations[last + 1] ?? '')) last++;
  const next = tokens[last + 1];
  if (next !== undefined && !/^(?:that|[,.:;“"”]|'')$/i.test(next.text) && next.upos !== 'ADP') return;
  links.heads[head] = verb;
  links.relations[head] = 'iobj';
}

/** Given a second verb in what a first one reports, hangs it on the first: "They say it is early but noted that …". */
export function mendSecondVerb(tokens: readonly Token[], links: Links, verb: number): void {
  const clause = links.heads[verb] ?? -1;
  const above = links.heads[clause] ?? -1;
  if (links.relations[verb] !== 'conj' || links.relations[clause] !== 'ccomp' || clause > verb || above < 0) return;
  const [subject] = children(links, verb, 'nsubj');
  const pronoun = subject !== undefined && /^(?:he|she|they)$/i.test(tokens[subject]?.text ?? '');
  const that = children(links, verb, 'mark').some((mark) => tokens[mark]?.text.toLowerCase() === 'that');
  if ((subject !== undefined && !pronoun) || that) return;
  if (findVerb(tokens[above]?.text.toLowerCase() ?? '') === undefined) return;
  const alike = tokens[clause]?.xpos === tokens[verb]?.xpos;
  if (alike && findVerb(tokens[clause]?.text.toLowerCase() ?? '') !== undefined) return;
  if (children(links, verb, 'ccomp').length === 0) {
    const says = pronoun && findVerb(tokens[verb]?.text.toLowerCase() ?? '') !== undefined;
    if ((subject === undefined || says) && isOther(tokens, links, [above, clause, verb])) links.heads[verb] = above;
    return;
  }
  if (!FINITE.has(tokens[verb]?.xpos ?? '') || tokens[above]?.xpos !== tokens[verb]?.xpos) {
    if (subject === undefined && tokens[clause]?.xpos === tokens[verb]?.xpos) return;
  }
  links.heads[verb] = above;
}

// "said he would look at it and praised the crew": the tense is that of the saying, not of what was said.
function isOther(tokens: readonly Token[], links: Links, [above, clause, verb]: readonly [number, number, number]) {
  const tense = tokens[verb]?.xpos;
  const helped = [...children(links, clause, 'aux'), ...children(links, clause, 'cop')];
  const same = helped.some((at) => tokens[at]?.xpos === tense && children(links, clause, 'cop').includes(at));
  if (tokens[above]?.xpos !== tense || !(tense === 'VBD' || tense === 'VBZ')) return false;
  return helped.length > 0 && tokens[clause]?.xpos !== tense && !same;
}
