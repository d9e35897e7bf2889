import { findFrame, findVerb, REPORTING_NOUNS } from './lexicon.js';

import type { Token } from '../language/Sentence.js';

/** What of a tree may be changed: the head and the relation of each token. */
export interface Links {
  readonly heads: number[];
  readonly relations: string[];
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET']);
const FINITE = new Set(['VBD', 'VBZ', 'VBP', 'VBN', 'MD']);

/**
 * Given the words of a sentence, its links and the quotation of each word, mends around reporting verbs what parsers
 * are known to get wrong there, in place: the speaker taken for the subject of the reported clause (`Both say the house
 * stood empty`), that clause's subject taken for the speaker (`He said the museum grew`), and a second verb of saying
 * drawn into what the first one reports (`They say it is early but noted that ...`). Word order tells in each case;
 * nothing else is touched.
 */
export function mendTree(tokens: readonly Token[], links: Links, quoted: readonly number[]): void {
  mendDateline(tokens, links);
  tokens.forEach((token, at) => {
    if (token.upos !== 'VERB' || findVerb(token.text.toLowerCase()) === undefined) return;
    mendClause(tokens, links, at);
    mendConjunction(tokens, links, at);
    mendTwoObjects(links, at, tokens);
    mendLateSubject(tokens, links, at);
    mendSecondClause(tokens, links, at);
    if (!FINITE.has(token.xpos) || isBareParticiple(tokens, links, at)) return;
    mendSubject(tokens, links, quoted, at);
    mendSecondSubject(tokens, links, quoted, at);
    mendObject(tokens, links, at);
    mendHearer(tokens, links, at);
    mendLostClause(tokens, links, quoted, at);
    mendSecondVerb(tokens, links, at);
  });
}

// "LINDMOOR, 3 May - The company said": the place before the dash is nobody's subject.
function mendDateline(tokens: readonly Token[], links: Links): void {
  const dash = tokens.findIndex(({ text }, at) => at < 12 && /^[-–—]{1,2}$/.test(text));
  if (
    dash < 1 ||
    !/^\p{Lu}{3,}$/u.test(tokens[0]?.text ?? '') ||
    tokens.slice(0, dash).some(({ upos }) => upos === 'VERB')
  )
    return;
  const verb = links.heads.find(
    (head, at) => at < dash && head > dash && (links.relations[at] ?? '').startsWith('nsubj'),
  );
  if (verb === undefined) return;
  const subject = climb(tokens, links, dash + 1, [dash + 1, verb]);
  links.heads.forEach((head, at) => {
    if (at >= dash || head <= dash) return;
    links.heads[at] = verb;
    links.relations[at] = 'dep';
  });
  if (!NOMINAL.has(tokens[subject]?.upos ?? '')) return;
  links.heads[subject] = verb;
  links.relations[subject] = 'nsubj';
}

// "the letter, seen by the council": a participle in a noun has no subject of its own.
function isBareParticiple(tokens: readonly Token[], links: Links, at: number): boolean {
  const free = links.relations[at] === 'acl' && tokens[at + 1]?.upos === 'ADP';
  return tokens[at]?.xpos === 'VBN' && free && children(links, at, 'aux').length === 0;
}

function children(links: Links, at: number, relation: string): number[] {
  const found: number[] = [];
  links.heads.forEach((head, child) => {
    if (head === at && (links.relations[child] ?? '').split(':')[0] === relation) found.push(child);
  });
  return found;
}

// "told the paper in a statement that …": the clause hangs on the verb, not on the noun before it.
function mendClause(tokens: readonly Token[], links: Links, verb: number): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  if (entry === undefined || entry.clause < 2 || children(links, verb, 'ccomp').length > 0) return;
  const nouns = ['obl', 'obj', 'iobj'].flatMap((relation) => children(links, verb, relation)).filter((at) => at > verb);
  const own = nouns.filter((at) => links.relations[at] !== 'obj' || !REPORTING_NOUNS.has(tokens[at]?.lemma ?? ''));
  const clauses = [...own.flatMap((noun) => children(links, noun, 'acl')), ...children(links, verb, 'advcl')];
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

// "She said it rained and that it stopped": what "that" opens is reported too.
function mendSecondClause(tokens: readonly Token[], links: Links, verb: number): void {
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

// "told the Diet that …": the noun phrase right behind a verb of telling is its hearer, whatever it was hung on.
function mendHearer(tokens: readonly Token[], links: Links, verb: number): void {
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

// "though she noted clients are leaving": a verb that lacks a clause takes the one whose subject stands right behind
// it.
function mendLostClause(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): void {
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

// "asked whether the pier was safe": the clause that begins right behind the verb is the verb's.
function mendConjunction(tokens: readonly Token[], links: Links, verb: number): void {
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

// "called the report a farce": of two objects the second says what the first one is called.
function mendTwoObjects(links: Links, verb: number, tokens: readonly Token[]): void {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  if (!entry?.patterns.some(({ name }) => name === 'small')) return;
  const objects = [...children(links, verb, 'obj'), ...children(links, verb, 'iobj')]
    .filter((at) => at > verb)
    .sort((a, b) => a - b);
  if (objects.length > 1) links.relations[objects.at(-1) ?? -1] = 'xcomp';
}

// A subject after "that" belongs to the reported clause.
function mendLateSubject(tokens: readonly Token[], links: Links, verb: number): void {
  const clause = children(links, verb, 'ccomp').find((at) => at > verb);
  if (clause === undefined) return;
  for (const subject of children(links, verb, 'nsubj')) {
    const that = tokens.findIndex(({ text }, at) => at > verb && at < subject && text.toLowerCase() === 'that');
    if (that > 0) links.heads[subject] = clause;
  }
}

// Without a subject of its own, the verb takes the noun phrase beside it: before it, or behind it after a quotation.
function mendSubject(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): void {
  const own = children(links, verb, 'nsubj').filter((at) => quoted[at] === quoted[verb]);
  if ((own.length > 0 && !isFarOff(tokens, links, own, verb)) || isPassive(links, verb)) return;
  const before = skipAdverbs(tokens, verb - 1);
  const head = climb(tokens, links, before, [0, verb]);
  const subject = isSubject(tokens, links, quoted, { head, verb }) ? head : findInverted(tokens, links, quoted, verb);
  if (subject < 0) return;
  const left = links.heads[subject] ?? -1;
  links.heads[subject] = verb;
  links.relations[subject] = 'nsubj';
  for (const sister of children(links, left, 'appos'))
    if (sister > subject && sister < verb) links.heads[sister] = subject;
}

// A noun phrase right before the verb, behind a comma, is nearer than a subject further off.
function isFarOff(tokens: readonly Token[], links: Links, own: readonly number[], verb: number): boolean {
  if (!['NOUN', 'PROPN', 'PRON'].includes(tokens[verb - 1]?.upos ?? '') || own.some((at) => at > verb)) return false;
  const head = climb(tokens, links, verb - 1, [0, verb]);
  if (own.includes(head)) return false;
  const first = Math.min(head, ...links.heads.flatMap((one, at) => (one === head && at < head ? [at] : [])));
  return tokens[first - 1]?.text === ',' && links.relations[head] !== 'appos' && !isTime(tokens[head]?.text ?? '');
}

function isPassive(links: Links, verb: number): boolean {
  return ['nsubj:pass', 'aux:pass'].some((relation) =>
    links.heads.some((head, at) => head === verb && links.relations[at] === relation),
  );
}

function isSubject(
  tokens: readonly Token[],
  links: Links,
  quoted: readonly number[],
  { head, verb }: { head: number; verb: number },
): boolean {
  if (head < 0 || quoted[head] !== quoted[verb] || !NOMINAL.has(tokens[head]?.upos ?? '')) return false;
  const above = links.heads[head] ?? -1;
  if ((links.relations[head] ?? '').startsWith('nsubj') && (above < 0 || above > verb)) return true;
  const first = Math.min(head, ...links.heads.flatMap((one, at) => (one === head && at < head ? [at] : [])));
  const edge = tokens[first - 1]?.text ?? ',';
  if (children(links, head, 'case').some((at) => at < head) || isTime(tokens[head]?.text ?? '')) return false;
  return quoted[first - 1] !== quoted[verb] || /^(?:[,:;“”"—–]|''|what|which)$/i.test(edge);
}

// `"It rained," said Ann Keeper`: the verb stands right behind a comma or mark, the noun right behind the verb.
function findInverted(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): number {
  const entry = findVerb(tokens[verb]?.text.toLowerCase() ?? '');
  const next = tokens[verb + 1];
  if (entry === undefined || entry.quotation < 2 || entry.class === 'tell' || next === undefined) return -1;
  if (!/^(?:[,“”"’']|'')$/.test(tokens[verb - 1]?.text ?? '') || quoted[verb + 1] !== quoted[verb]) return -1;
  const clause = children(links, verb, 'ccomp')[0] ?? -1;
  if (clause > verb || (clause < 0 && !/^(?:[“”"’']|'')$/.test(tokens[verb - 1]?.text ?? ''))) return -1;
  const head = climb(tokens, links, verb + 1, [verb + 1, tokens.length]);
  if (!NOMINAL.has(tokens[head]?.upos ?? '') || children(links, head, 'case').some((at) => at < head)) return -1;
  return isTime(tokens[head]?.text ?? '') ? -1 : head;
}

function isTime(text: string): boolean {
  return findFrame(text) === 'time';
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && ['ADV', 'AUX', 'PART'].includes(tokens[at]?.upos ?? '')) at--;
  return tokens[at]?.text === ',' || tokens[at]?.text === ')' ? at - 1 : at;
}

// The topmost word above `from` within a range, over words that are no verbs.
function climb(tokens: readonly Token[], links: Links, from: number, [first, last]: readonly [number, number]): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < 20; steps++) {
    const head = links.heads[at] ?? -1;
    if (head < first || head >= last || tokens[head]?.upos === 'VERB') return at;
    if (links.relations[at] === 'appos' && children(links, head, 'case').length > 0) return at;
    at = head;
  }
  return at;
}

// Of two subjects the nearer one speaks; the other belongs to the clause that the verb reports.
function mendSecondSubject(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): void {
  const subjects = children(links, verb, 'nsubj');
  const clauses = children(links, verb, 'ccomp');
  if (subjects.length < 2 || clauses.length === 0) return;
  const before = subjects.filter((at) => at < verb);
  const near = before.findLast((at) => quoted[at] === quoted[verb]);
  const own = near ?? subjects.find((at) => quoted[at] === quoted[verb]) ?? subjects[0] ?? -1;
  for (const subject of subjects) {
    const clause = clauses.find((at) => at > subject) ?? clauses.at(-1);
    if (subject === own || clause === undefined) continue;
    if (isBeside(tokens, links, subject, own)) {
      links.heads[own] = subject;
      links.relations[own] = 'appos';
    } else if (quoted[subject] !== quoted[verb] || quoted[clause] === quoted[verb]) links.heads[subject] = clause;
  }
}

// "the defendant, Osk Lindgren, told": of two noun phrases with a comma between, the second explains the first.
function isBeside(tokens: readonly Token[], links: Links, first: number, second: number): boolean {
  const start = Math.min(second, ...links.heads.flatMap((head, at) => (head === second && at < second ? [at] : [])));
  return first < second && start === first + 2 && tokens[first + 1]?.text === ',' && tokens[second]?.upos !== 'PRON';
}

const TAKES_HEARER = new Set(['tell', 'order', 'ask', 'warn', 'promise', 'call']);

// "Experts say her plans would fail": what follows the verb is no object but the subject of the clause without one.
function mendObject(tokens: readonly Token[], links: Links, verb: number): void {
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

// "They say it is early but noted that …": the second verb goes on with the first one's speaker.
function mendSecondVerb(tokens: readonly Token[], links: Links, verb: number): void {
  const clause = links.heads[verb] ?? -1;
  const above = links.heads[clause] ?? -1;
  if (links.relations[verb] !== 'conj' || links.relations[clause] !== 'ccomp' || clause > verb || above < 0) return;
  const [subject] = children(links, verb, 'nsubj');
  const pronoun = subject !== undefined && /^(?:he|she|they)$/i.test(tokens[subject]?.text ?? '');
  if ((subject !== undefined && !pronoun) || children(links, verb, 'ccomp').length === 0) return;
  if (findVerb(tokens[above]?.text.toLowerCase() ?? '') === undefined) return;
  if (findVerb(tokens[clause]?.text.toLowerCase() ?? '') !== undefined) return;
  if (!FINITE.has(tokens[verb]?.xpos ?? '') || tokens[above]?.xpos !== tokens[verb]?.xpos) {
    if (subject === undefined && tokens[clause]?.xpos === tokens[verb]?.xpos) return;
  }
  links.heads[verb] = above;
}
