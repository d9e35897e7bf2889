import { findVerb } from '../lexicon.js';
import { findLead } from '../parts/findLead.js';
import { toClause } from '../parts/toClause.js';
import { toContent } from '../parts/toContent.js';
import { toReport } from '../parts/toReport.js';
import { isPassive } from '../parts/toSource.js';
import { contains } from '../../text/Span.js';
import { findChildren, isBelow } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Cue } from '../parts/Cue.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const GERUNDS = new Set([
  'deny',
  'admit',
  'acknowledge',
  'recall',
  'remember',
  'suggest',
  'recommend',
  'propose',
  'describe',
  'report',
  'mention',
  'confess',
]);

/**
 * The clause that a verb reports: `She said (that) it rained`, `It rained, she said`, `The rain, she said, had
 * stopped`. The parser makes it the verb's clausal complement or, where the verb follows or interrupts, hangs the verb
 * on it as parataxis.
 */
export const clauseComplement: Rule = (passage, tree, cues) =>
  cues
    .filter(({ verb }) => verb.clause > 0)
    .flatMap((cue) => findHeads(tree, cue).flatMap(([head, way]) => toCandidate(passage, tree, cue, head, way) ?? []));

function findHeads(tree: Tree, cue: Cue): [head: number, way: string][] {
  const clear = findChildren(tree, cue.at, 'xcomp').filter((at) => cue.tokens.includes(at));
  const own = [cue.at, ...clear].flatMap((at) => findChildren(tree, at, 'ccomp')).concat(findGerunds(tree, cue));
  const bare = own.every((head) => head > cue.at && isBare(tree, head)) && tree.relations[cue.at] === 'parataxis';
  if (own.length > 0 && !bare) return own.slice(0, 2).map((head) => [head, 'ccomp']);
  const after = findChildren(tree, cue.at, 'parataxis').filter((at) => at > cue.at && !isReporting(tree, at));
  const above = findAbove(tree, cue);
  if (above >= 0) return [[above, 'above']];
  if (own.length > 0) return own.map((head) => [head, 'ccomp']);
  return after.slice(0, 1).map((head) => [head, 'parataxis']);
}

// "denies taking money", "recalled a stranger asking for it"
function findGerunds(tree: Tree, cue: Cue): number[] {
  if (!GERUNDS.has(cue.verb.lemma)) return [];
  return findChildren(tree, cue.at, 'xcomp', 'advcl').filter(
    (at) => isGerund(tree, at) && at > cue.at && !tree.tokens.slice(cue.at, at).some(({ text }) => text === ','),
  );
}

// "taking money", "having taken money"
function isGerund(tree: Tree, at: number): boolean {
  return [at, ...findChildren(tree, at, 'aux')].some((one) => tree.tokens[one]?.xpos === 'VBG');
}

// The content that the verb hangs on: "It rained, she said", "as she said".
function findAbove(tree: Tree, cue: Cue): number {
  const relation = tree.relations[cue.at] ?? '';
  const head = tree.heads[cue.at] ?? -1;
  if (head < 0 || findChildren(tree, cue.at, 'obj', 'xcomp').some((at) => !cue.tokens.includes(at))) return -1;
  if (findChildren(tree, cue.at, 'nsubj', 'nsubj:pass').length === 0) return -1;
  if (relation === 'parataxis') return head;
  const as = findChildren(tree, cue.at, 'mark', 'advmod').some((at) => tree.tokens[at]?.text.toLowerCase() === 'as');
  return relation === 'advcl' && as ? head : -1;
}

function isReporting(tree: Tree, at: number): boolean {
  return findChildren(tree, at, 'ccomp').length > 0 && tree.tokens[at]?.xpos === 'VBG';
}

function toCandidate(passage: Passage, tree: Tree, cue: Cue, head: number, way: string): Candidate | null {
  if (isReported(tree, cue, head)) return null;
  const report = toReport(passage, tree, cue);
  const clause = toClause(tree, head, cue).filter((at) => !isIn(tree, at, report.source ?? []));
  const tokens = [...findLead(tree, clause, cue), ...clause];
  const content = continueList(passage, tree, toContent(passage, tree, tokens, cue.at));
  if (content.length === 0) return null;
  const marks = findChildren(tree, head, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  const features = [
    ...report.features,
    `clause:${cue.verb.clause}`,
    `complement:${way}`,
    isBelow(tree, cue.at, head) || head < cue.at ? 'content-first' : 'content-last',
    ...marks.filter((mark) => ['that', 'whether', 'if', 'how', 'because'].includes(mark)).map((mark) => `mark:${mark}`),
    ...(isBare(tree, head) ? ['fragment'] : []),
    ...(way === 'above' && tree.relations[cue.at] === 'advcl' ? ['as-clause'] : []),
    ...(report.features.includes('negated') && marks.length > 0 && !marks.includes('that') ? ['unsaid'] : []),
  ];
  return { ...report, content, construction: 'clause', rule: 'clauseComplement', features };
}

// `She noted that three things were wrong: the light, the rope …`: what the colon leads to belongs to the clause, also
// where the parser takes it for a sentence of its own; a quotation there is a statement of its own.
function continueList({ document, quotations, text }: Passage, tree: Tree, content: readonly Span[]): Span[] {
  const last = content.at(-1);
  const colon = tree.sentence.span[1] - 1;
  const next = document.sentences[tree.index + 1]?.span;
  if (last === undefined || next === undefined || text.slice(last[1], colon + 1).trim() !== ':') return [...content];
  const near = /^[^\S\n]*$/.test(text.slice(colon + 1, next[0]));
  if (!near || quotations.some(({ span }) => span[0] === next[0])) return [...content];
  return [...content.slice(0, -1), [last[0], next[0] + text.slice(...next).replace(/[.!?]\s*$/, '').length]];
}

// "is reported to have told": what counts is what was told.
function isReported(tree: Tree, cue: Cue, head: number): boolean {
  const to = findChildren(tree, head, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
  return to && isPassive(tree, cue.at) && findVerb(tree.tokens[head]?.text.toLowerCase() ?? '') !== undefined;
}

function isIn(tree: Tree, at: number, spans: readonly Span[]): boolean {
  const { start = 0, end = 0 } = tree.tokens[at] ?? {};
  return spans.some((span) => contains(span, [start, end]));
}

function isBare(tree: Tree, head: number): boolean {
  return findChildren(tree, head, 'nsubj', 'nsubj:pass', 'csubj', 'expl', 'cop', 'aux').length === 0;
}
