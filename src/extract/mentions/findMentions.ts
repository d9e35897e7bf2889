import { findDescriptions, toDescription } from './findDescriptions.js';
import { findNames } from './findNames.js';
import { findPronouns } from './findPronouns.js';
import { headOf, toTree } from './toTree.js';

import type { Mention } from './Mention.js';
import type { Tree } from './toTree.js';
import type { Document, Sentence } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/** The mentions of a document in text order, with the tree of each of its sentences. */
export interface Mentions {
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
}

/**
 * Given a document and the spans of those who speak, are told or pass on what is said, returns every mention: names,
 * descriptions, pronouns. A speaker is a mention whatever noun it is ("estimates", "another").
 */
export function findMentions({ sentences }: Document, parties: readonly Span[]): Mentions {
  const trees = sentences.map(toTree);
  const known = findKnown(sentences, trees);
  const mentions = sentences.flatMap((sentence, number) => {
    const tree = trees[number];
    if (tree === undefined) return [];
    const names = findNames(tree, sentence, number, known);
    const named = new Set(names.flatMap(({ first, last }) => range(first, last)));
    const found = [...names, ...findDescriptions(tree, number, named), ...findPronouns(tree, number)];
    const inside = parties.filter(([start, end]) => sentence.span[0] <= start && end <= sentence.span[1]);
    return [...found, ...inside.flatMap((span) => addParty(tree, number, span, found) ?? [])].sort(byPlace);
  });
  return { trees, mentions: withoutDoubles(mentions) };
}

// Words that are names somewhere in the document, so that one at the start of a sentence is seen as well.
function findKnown(sentences: readonly Sentence[], trees: readonly Tree[]): ReadonlySet<string> {
  const names = sentences.flatMap((sentence, number) => {
    const tree = trees[number];
    return tree === undefined ? [] : findNames(tree, sentence, number);
  });
  return new Set(names.flatMap(({ words }) => [words.at(-1) ?? '', words.length === 1 ? (words[0] ?? '') : '']));
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, at) => first + at);
const byPlace = (a: Mention, b: Mention): number => a.span[0] - b.span[0] || b.span[1] - a.span[1];

function addParty(tree: Tree, sentence: number, span: Span, found: readonly Mention[]): Mention | null {
  const inside = tree.tokens.flatMap(({ start, end }, index) => (span[0] <= start && end <= span[1] ? [index] : []));
  const [first, last] = [inside[0], inside.at(-1)];
  if (first === undefined || last === undefined) return null;
  const known = found.some(({ head }) => first <= head && head <= last && !hangsUnder(tree, head, first, last));
  const head = headOf(tree, first, last + 1);
  const nominal = /^(NOUN|PROPN|PRON|ADJ|NUM|DET)$/.test(tree.tokens[head]?.upos ?? '');
  return known || !nominal ? null : toDescription(tree, head, sentence, true);
}

// A mention that is only part of the party ("the company" in "the company's lawyers") is not the party.
function hangsUnder(tree: Tree, index: number, first: number, last: number): boolean {
  const relation = tree.tokens[index]?.relation ?? '';
  const head = tree.heads[index] ?? -1;
  return head >= first && head <= last && /^(nmod|compound|obl|acl)/.test(relation);
}

function withoutDoubles(mentions: readonly Mention[]): Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ sentence, head, span }) => {
    const keys = [`${sentence}:${head}`, `${span[0]}-${span[1]}`];
    if (keys.some((key) => seen.has(key))) return false;
    keys.forEach((key) => seen.add(key));
    return true;
  });
}
