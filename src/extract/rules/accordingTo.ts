import { findVerb } from '../lexicon.js';
import { isMedium } from '../parts/toAddressee.js';
import { toContent } from '../parts/toContent.js';
import { toNounPhrase } from '../parts/toNounPhrase.js';
import { toPolarity } from '../parts/toPolarity.js';
import { findChildren, isBelow, isPunctuation, toRelation, toSpans, toSubtree } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

/**
 * The clause that a phrase gives to a source: `According to the report, it rained`, `It rained, the report says`'s sister without
 * a verb; also `in the words of`, `in the view of`, `in her view`, `per the report`, `for Smith, it is`.
 */
export const accordingTo: Rule = (passage, tree) =>
  findPhrases(tree).flatMap((phrase) => toCandidate(passage, tree, phrase) ?? []);

interface Phrase {
  readonly cue: readonly number[];
  readonly source: number;
  readonly top: number;
  readonly kind: string;
}

const WORDS = new Set(['word', 'view', 'opinion', 'account', 'telling', 'estimation', 'judgment', 'phrase']);

function findPhrases(tree: Tree): Phrase[] {
  return tree.tokens.flatMap((token, at) => {
    const text = token.text.toLowerCase();
    if (text === 'according' && tree.tokens[at + 1]?.text.toLowerCase() === 'to') return toAccording(tree, at);
    if (text === 'per' && token.upos === 'ADP') return toPlain(tree, at, 'per');
    if (text === 'for' && at === 0 && tree.relations[at] === 'case') return toPlain(tree, at, 'for');
    if (WORDS.has(token.lemma.toLowerCase()) && token.upos === 'NOUN') return toWords(tree, at);
    return [];
  });
}

// The source is the noun phrase right behind "to", whatever the tree makes the head of the phrase.
function toAccording(tree: Tree, at: number): Phrase[] {
  let source = at + 2;
  for (
    let head = tree.heads[source] ?? -1;
    head > source && isNominalUpTo(tree, source, head);
    head = tree.heads[source] ?? -1
  ) {
    source = head;
  }
  if (tree.tokens[source] === undefined) return [];
  const top = isBelow(tree, source, at) ? at : source;
  return [{ cue: [at, at + 1], source, top, kind: 'according' }];
}

function isNominalUpTo(tree: Tree, from: number, to: number): boolean {
  const between = tree.tokens.slice(from, to + 1);
  return (
    between.every(({ upos, text }) => !['VERB', 'AUX'].includes(upos) && text !== ',') &&
    !toRelation(tree, from).startsWith('nsubj')
  );
}

function toPlain(tree: Tree, at: number, kind: string): Phrase[] {
  const source = tree.heads[at] ?? -1;
  const relation = toRelation(tree, source);
  if (source <= at || !['obl', 'nmod', 'advcl'].includes(relation)) return [];
  const name = tree.sentence.names.find(({ first, last }) => first <= source && source < last);
  if (kind === 'for' && name?.kind !== 'PERSON') return [];
  const last = toSubtree(tree, source).at(-1) ?? source;
  if (kind === 'for' && tree.tokens[last]?.text !== ',' && tree.tokens[last + 1]?.text !== ',') return [];
  return [{ cue: [at], source, top: source, kind }];
}

// "in the words of the judge", "in her view"
function toWords(tree: Tree, at: number): Phrase[] {
  const marks = findChildren(tree, at, 'case').filter((mark) => /^(?:in|by|to)$/i.test(tree.tokens[mark]?.text ?? ''));
  const first = marks[0];
  if (first === undefined) return [];
  const owner = findChildren(tree, at, 'nmod:poss')[0];
  if (owner !== undefined) return [{ cue: [first, at], source: owner, top: at, kind: 'words' }];
  const of = findChildren(tree, at, 'nmod').find((child) => child > at);
  const case_ = of === undefined ? undefined : findChildren(tree, of, 'case')[0];
  if (of === undefined || tree.tokens[case_ ?? -1]?.text !== 'of') return [];
  return [{ cue: toWordsCue(tree, at, case_ ?? at), source: of, top: at, kind: 'words' }];
}

// From "in" to "of".
function toWordsCue(tree: Tree, at: number, of: number): number[] {
  const first = findChildren(tree, at, 'case')[0] ?? at;
  return Array.from({ length: Math.max(1, of - first + 1) }, (_, index) => first + index);
}

function toCandidate(passage: Passage, tree: Tree, phrase: Phrase): Candidate | null {
  const clause = isTrailing(tree, phrase) ? toRoot(tree, phrase.top) : toClauseHead(tree, phrase.top);
  if (clause < 0) return null;
  const tokens = toSubtree(tree, clause, (child) => child === phrase.top).filter(
    (at) => !findChildren(tree, clause, 'mark').includes(at) || tree.tokens[at]?.text.toLowerCase() !== 'that',
  );
  const at = phrase.cue[0] ?? 0;
  const source = toNounPhrase(tree, phrase.source, -1);
  if (isReporting(tree, clause) && source[0] !== undefined && isMedium(passage.text, tree, phrase.source, source[0]))
    return null;
  const content = toContent(passage, tree, tokens, at);
  if (content.length === 0) return null;
  const verb = { lemma: 'according to', class: 'say', clause: 3, quotation: 3, patterns: [] };
  return {
    sentence: tree.index,
    token: at,
    cue: toSpans(tree, phrase.cue),
    cueLemma: phrase.kind === 'according' ? 'according to' : (tree.tokens[phrase.cue.at(-1) ?? 0]?.lemma ?? null),
    source,
    addressee: [],
    via: null,
    time: null,
    polarity: toPolarity(tree, { at: clause, tokens: [], verb }) === 'UNCERTAIN' ? 'UNCERTAIN' : 'AFFIRMED',
    features: [`phrase:${phrase.kind}`],
    content,
    construction: 'clause',
    rule: 'accordingTo',
  };
}

// `..., according to the report.` speaks of the whole sentence.
function isTrailing(tree: Tree, { cue, source }: Phrase): boolean {
  const [first = 0] = cue;
  const last = toSubtree(tree, source).at(-1) ?? source;
  const open = tree.tokens.slice(last + 1).some((_, index) => !isPunctuation(tree, last + 1 + index));
  return !open && first > 2 && tree.tokens[first - 1]?.text === ',' && (tree.quoted[first] ?? -1) < 0;
}

function toRoot(tree: Tree, from: number): number {
  let at = from;
  while ((tree.heads[at] ?? -1) >= 0) at = tree.heads[at] ?? -1;
  return at === from ? -1 : at;
}

// Then the medium is only the way by which the saying came out.
function isReporting(tree: Tree, clause: number): boolean {
  const verb = findVerb(tree.tokens[clause]?.text.toLowerCase() ?? '');
  return verb !== undefined && verb.clause > 1;
}

// The clause a phrase stands in: up over nouns and their complements to the next predicate.
function toClauseHead(tree: Tree, top: number): number {
  let at = tree.heads[top] ?? -1;
  while (at >= 0 && !isPredicate(tree, at)) {
    const head = tree.heads[at] ?? -1;
    if (head < 0) break;
    at = head;
  }
  return at;
}

function isPredicate(tree: Tree, at: number): boolean {
  const { upos = '', xpos = '' } = tree.tokens[at] ?? {};
  if (findChildren(tree, at, 'cop').length > 0) return true;
  return upos === 'VERB' && findChildren(tree, at, 'nsubj', 'nsubj:pass', 'expl', 'csubj').length > 0 && xpos !== 'VBG';
}
