import { findVerb } from '../lexicon.js';
import { children, climb, isPassive, isTime, NOMINAL } from './Links.js';

import type { Links } from './Links.js';
import type { Token } from '../../language/Sentence.js';

/**
 * Given a sentence, takes the place before the dash ("LINDMOOR, 3 May - The company said") from its verb: it is
 * nobody's subject.
 */
export function mendDateline(tokens: readonly Token[], links: Links): void {
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

/** Given a verb, gives a subject that stands after "that" to the reported clause. */
export function mendLateSubject(tokens: readonly Token[], links: Links, verb: number): void {
  const clause = children(links, verb, 'ccomp').find((at) => at > verb);
  if (clause === undefined) return;
  for (const subject of children(links, verb, 'nsubj')) {
    const that = tokens.findIndex(({ text }, at) => at > verb && at < subject && text.toLowerCase() === 'that');
    if (that > 0) links.heads[subject] = clause;
  }
}

/**
 * Given a verb without a subject of its own, gives it the noun phrase beside it: before it, or behind it after a
 * quotation.
 */
export function mendSubject(tokens: readonly Token[], links: Links, quoted: readonly number[], verb: number): void {
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

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && ['ADV', 'AUX', 'PART'].includes(tokens[at]?.upos ?? '')) at--;
  return tokens[at]?.text === ',' || tokens[at]?.text === ')' ? at - 1 : at;
}

/** Given a verb with two subjects, keeps the nearer one; the other belongs to the clause that the verb reports. */
export function mendSecondSubject(
  tokens: readonly Token[],
  links: Links,
  quoted: readonly number[],
  verb: number,
): void {
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
