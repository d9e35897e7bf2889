import { childrenBy, hasRelation } from '../extract/mentions/toTree.js';
import { readLexicon } from '../util/readLexicon.js';

import type { Modality } from './ArticleGraph.js';
import type { Tree } from '../extract/mentions/toTree.js';

const WORDS = new Map(
  readLexicon('modality.tsv').map(([word = '', place = '', modality = '']) => [
    `${place} ${word}`,
    modality as Modality,
  ]),
);

/** Where several hold, the first of these tells: "will not" is negated, "if it may" a condition. */
const ORDER: readonly Modality[] = ['CONDITIONAL', 'NEGATED', 'WANTED', 'POSSIBLE', 'INTENDED'];

/**
 * Given a verb or noun of a tree that tells a happening, returns whether it has happened by the words around it: its
 * auxiliaries and adverbs ("may", "not"), the word before its clause ("if"), what it depends on ("threatened to",
 * "refused to") and, of a noun, what qualifies it ("planned talks", "no deal") and what is done with it ("wants talks").
 */
export function readModality(tree: Tree, at: number): Modality {
  const found = readModalities(tree, at);
  return ORDER.find((modality) => found.includes(modality)) ?? 'ASSERTED';
}

/** Given a word of a tree, returns all that the words around it make of it; empty where it is plainly asserted. */
export function readModalities(tree: Tree, at: number): Modality[] {
  const own = [
    ...look(tree, 'AUX', childrenBy(tree, at, 'aux', 'cop')),
    ...look(tree, 'ADVERB', childrenBy(tree, at, 'advmod')),
    ...look(tree, 'MARK', childrenBy(tree, at, 'mark')),
    ...look(tree, 'MODIFIER', childrenBy(tree, at, 'amod', 'det')),
    ...childrenBy(tree, at, 'nsubj').flatMap((subject) => (isNobody(tree, subject) ? (['NEGATED'] as const) : [])),
  ];
  return [...own, ...inherited(tree, at)];
}

// What the words above it make of it: the verb it is joined to, the verb it completes, of a noun the verb it is part of.
function inherited(tree: Tree, at: number): Modality[] {
  const head = tree.heads[at] ?? -1;
  if (head < 0) return [];
  if (hasRelation(tree, at, 'conj')) return isFinite(tree, at) ? [] : readModalities(tree, head);
  const relative = hasRelation(tree, at, 'acl:relcl');
  const subjunctive = hasRelation(tree, at, 'ccomp') && tree.tokens[at]?.xpos === 'VB' && !isFinite(tree, at);
  const done = tree.tokens[at]?.upos === 'VERB' || childrenBy(tree, at, 'cop').length > 0;
  if (subjunctive || (done && hasRelation(tree, at, 'xcomp', 'acl') && !relative))
    return [...look(tree, 'GOVERNOR', [head]), ...look(tree, 'TO', [head])];
  const noun = tree.tokens[at]?.upos === 'NOUN' && tree.tokens[head]?.upos === 'VERB';
  if (!noun || !hasRelation(tree, at, 'obj', 'nsubj:pass', 'obl')) return [];
  const [made, above] = [look(tree, 'GOVERNOR', [head]), readModalities(tree, head)];
  // "did not rule out a meeting"
  return made.includes('NEGATED') && above.includes('NEGATED') ? ['POSSIBLE'] : [...made, ...above];
}

// "would look and ordered", "cannot write and would travel": a verb with a tense or an auxiliary of its own.
function isFinite(tree: Tree, at: number): boolean {
  return /^VB[DZP]$/.test(tree.tokens[at]?.xpos ?? '') || childrenBy(tree, at, 'aux').length > 0;
}

function look(tree: Tree, place: string, tokens: readonly number[]): Modality[] {
  return tokens.flatMap((at) => {
    const { text = '', lemma = '' } = tree.tokens[at] ?? {};
    return WORDS.get(`${place} ${text.toLowerCase()}`) ?? WORDS.get(`${place} ${lemma.toLowerCase()}`) ?? [];
  });
}

function isNobody(tree: Tree, subject: number): boolean {
  const words = [subject, ...childrenBy(tree, subject, 'det')].map((at) => tree.tokens[at]?.text ?? '');
  return words.some((word) => /^(no|none|nobody|neither)$/i.test(word));
}
