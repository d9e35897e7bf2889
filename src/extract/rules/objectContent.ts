import { findEntry, findFrame, SOURCE_NOUNS } from '../lexicon.js';
import { toStrength } from '../parts/Cue.js';
import { toContent } from '../parts/toContent.js';
import { toReport } from '../parts/toReport.js';
import { isPassive } from '../parts/toSource.js';
import { findChildren, isPunctuation, toRelation, toSpans, toSubtree } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Cue } from '../parts/Cue.js';
import type { Tree } from '../Tree.js';

/**
 * What a verb reports without a clause: its object (`praised the plan`, `denied the charge`), an object with what is
 * said of it (`called the plan a farce`, `described it as mad`), or what follows its preposition (`accused them of
 * fraud`).
 */
export const objectContent: Rule = (passage, tree, cues) =>
  cues.flatMap((cue) => {
    const found = findBest(tree, cue);
    return found === null ? [] : (toCandidate(passage, tree, cue, found) ?? []);
  });

// They lead in when it was said.
const OCCASIONS = new Set(['after', 'before', 'while', 'when', 'during']);

interface Found {
  readonly pattern: string;
  readonly tokens: readonly number[];
  readonly preposition?: number | undefined;
}

// One reading a verb: what is said of the object before the object alone.
function findBest(tree: Tree, cue: Cue): Found | null {
  const object = findObject(tree, cue.at);
  const predicate = findChildren(tree, cue.at, 'xcomp').find((at) => at > cue.at && !hasTo(tree, at));
  if (toStrength(cue, 'small') > 0 && predicate !== undefined) {
    return {
      pattern: 'small',
      tokens: [...(object === null ? [] : toBranch(tree, object)), ...toBranch(tree, predicate)],
    };
  }
  if (toStrength(cue, 'small') > 1 && object !== null && object > cue.at && isMarked(tree, object, cue.at)) {
    return { pattern: 'small', tokens: toBranch(tree, object) };
  }
  const said = object === null ? undefined : findAfter(tree, cue.at, 'as');
  if (cue.verb.lemma === 'quote' && object !== null && object > cue.at && said !== undefined) {
    return { pattern: 'as', tokens: [...toBranch(tree, object), ...toBranch(tree, said)] };
  }
  if (toStrength(cue, 'as') > 0 && cue.verb.lemma !== 'quote') {
    const as = findAfter(tree, cue.at, 'as');
    if (as !== undefined)
      return {
        pattern: 'as',
        preposition: findCase(tree, as),
        tokens: [...(object === null ? [] : toBranch(tree, object)), ...withoutCase(tree, as)],
      };
  }
  if (object !== null && object > cue.at && cue.verb.class === 'ask' && isQuestion(tree, object)) {
    return { pattern: 'question', tokens: toBranch(tree, object) };
  }
  const plain = object !== null && object > cue.at && toStrength(cue, 'obj') > 0 && !isQuoted(tree, cue, object);
  for (const { name } of plain || cue.verb.lemma === 'quote' ? [] : cue.verb.patterns) {
    const after = findAfter(tree, cue.at, name);
    if (after !== undefined)
      return { pattern: name, preposition: findCase(tree, after), tokens: withoutCase(tree, after) };
  }
  if (!plain) return null;
  return { pattern: 'obj', tokens: [...toBranch(tree, object), ...findRest(tree, object)] };
}

// "quoted the ministers": what they said is not told; a letter is.
function isQuoted(tree: Tree, cue: Cue, object: number): boolean {
  const { text = '', lemma = '', upos } = tree.tokens[object] ?? {};
  const document = upos === 'NOUN' && findEntry(SOURCE_NOUNS, text, lemma) !== undefined;
  return cue.verb.lemma === 'quote' && !document;
}

// "called the plan “outrageous”", with the quoted word taken for a part of the object.
function isMarked(tree: Tree, object: number, verb: number): boolean {
  const branch = toBranch(tree, object);
  return branch.some((at) => at > object && (tree.quoted[at] ?? -1) >= 0 && tree.quoted[at] !== tree.quoted[verb]);
}

// "asked what she needed"
function isQuestion(tree: Tree, object: number): boolean {
  const [first = -1] = toBranch(tree, object);
  return /^W/.test(tree.tokens[first]?.xpos ?? '') && findChildren(tree, object, 'acl:relcl').length > 0;
}

function findObject(tree: Tree, verb: number): number | null {
  return findChildren(tree, verb, 'obj', 'iobj', 'nsubj:pass')[0] ?? null;
}

function findAfter(tree: Tree, verb: number, preposition: string): number | undefined {
  const object = findObject(tree, verb) ?? -1;
  const found = findChildren(tree, verb, 'obl', 'advcl', 'xcomp', 'ccomp', 'nmod', 'obj');
  return found
    .concat(findChildren(tree, object, 'acl', 'nmod'))
    .find(
      (child) =>
        child > verb &&
        findChildren(tree, child, 'case', 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === preposition),
    );
}

// "criticized him for not paying": the reason belongs to the criticism.
function findRest(tree: Tree, object: number): number[] {
  return findChildren(tree, tree.heads[object] ?? -1, 'advcl', 'obl')
    .filter((child) => child > object && ['for', 'over', 'on'].includes(firstCase(tree, child)))
    .filter((child) => tree.tokens[child]?.upos !== 'PROPN')
    .flatMap((child) => toBranch(tree, child));
}

function firstCase(tree: Tree, at: number): string {
  const mark = findChildren(tree, at, 'case', 'mark')[0] ?? -1;
  return tree.tokens[mark]?.text.toLowerCase() ?? '';
}

// "denied it" reports nothing that could be read off.
function toSize(tree: Tree, tokens: readonly number[]): string[] {
  const words = tokens.filter((at) => !isPunctuation(tree, at));
  if (words.every((at) => ['PRON', 'DET', 'ADP', 'ADV'].includes(tree.tokens[at]?.upos ?? '')))
    return ['pronoun-content'];
  return words.length < 3 ? ['short-content'] : [];
}

// What follows the content without a comma and hangs on the verb belongs to it, but for time and occasion.
function absorb(tree: Tree, verb: number, tokens: readonly number[]): number[] {
  const all = [...tokens];
  for (const child of findChildren(tree, verb, 'obl', 'advcl', 'nmod')) {
    const branch = toBranch(tree, child);
    const follows = branch[0] === Math.max(...all) + 1 && !isPunctuation(tree, branch[0]);
    const told = OCCASIONS.has(firstCase(tree, child)) || findFrame(tree.tokens[child]?.text ?? '') !== undefined;
    if (follows && child > verb && !told) all.push(...branch);
  }
  return all;
}

// "called Opus 1", "is called the median": a name is given, nothing is said.
function isNaming(tree: Tree, cue: Cue, { pattern, tokens }: Found): boolean {
  if (pattern !== 'small' || cue.verb.class !== 'call') return false;
  if (isPassive(tree, cue.at)) return findChildren(tree, cue.at, 'obl:agent').length === 0;
  const predicate = tokens.find((at) => toRelation(tree, at) === 'xcomp') ?? tokens.at(-1) ?? -1;
  return tree.tokens[predicate]?.upos === 'PROPN';
}

function withoutCase(tree: Tree, at: number): number[] {
  const marks = findChildren(tree, at, 'case', 'mark').filter((mark) => mark < at);
  return toBranch(tree, at).filter((token) => !marks.includes(token));
}

function toBranch(tree: Tree, at: number): number[] {
  return toSubtree(tree, at, (child) => toRelation(tree, child) === 'parataxis');
}

function hasTo(tree: Tree, at: number): boolean {
  return findChildren(tree, at, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
}

// "described it as", "called for": the preposition is a cue too; in "accused them of" it is not.
function toCue(tree: Tree, cue: Cue, { pattern, preposition }: Found): number[] {
  if (preposition === undefined || (pattern !== 'as' && preposition !== cue.at + 1)) return [...cue.tokens];
  return [...new Set([...cue.tokens, preposition])].sort((a, b) => a - b);
}

function findCase(tree: Tree, at: number): number | undefined {
  return findChildren(tree, at, 'case', 'mark').find((mark) => mark < at);
}

function toCandidate(passage: Passage, tree: Tree, cue: Cue, found: Found): Candidate | null {
  const { pattern, tokens } = found;
  const sorted = [...new Set(absorb(tree, cue.at, tokens))]
    .filter((at) => !cue.tokens.includes(at))
    .sort((a, b) => a - b);
  const content = toContent(passage, tree, sorted, cue.at);
  if (content.length === 0) return null;
  const report = toReport(passage, tree, cue);
  const features = [
    ...report.features,
    `pattern:${pattern}`,
    `object:${toStrength(cue, pattern)}`,
    ...toSize(tree, sorted),
    ...(report.features.some((feature) => /^subject:(?:thing|it|none)$/.test(feature)) ? ['object-of-thing'] : []),
    ...(isNaming(tree, cue, found) ? ['naming'] : []),
  ];
  const words = toSpans(tree, toCue(tree, cue, found));
  return { ...report, cue: words, content, construction: 'object', rule: 'objectContent', features };
}
