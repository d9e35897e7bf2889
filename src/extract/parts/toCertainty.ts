import { findFrom } from '../findFrom.js';
import { contains } from '../../text/Span.js';
import { readLexicon } from '../../util/readLexicon.js';
import { REPORTING_NOUNS, REPORTING_VERBS } from '../lexicon.js';
import { isNegated } from './toPolarity.js';
import { findChildren } from '../Tree.js';

import type { Passage } from '../Passage.js';
import type { Quote, QuoteCertainty } from '../Quote.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const WORDS = new Map(
  readLexicon('certainty.tsv').map(([word = '', place = '', value = '']) => [
    `${place} ${word}`,
    value as QuoteCertainty,
  ]),
);

/** The weakest word tells: "he thinks it may rain" is possible. */
const ORDER: readonly QuoteCertainty[] = ['POSSIBLE', 'PROBABLE', 'CERTAIN'];
const OPEN_CLASSES = new Set(['ask', 'order', 'promise']);
const OPEN_WORDS = new Set(['should', 'must', 'ought', 'if', 'unless', 'whether']);
const QUESTION = /\?["”’'»]*\s*$/;

/**
 * Given a quote, returns how certain its source is of the content (after FactBank): by the cue ("believes" is probable,
 * "suspects" possible) and by the words around the head of the content's main clause ("may", "probably", "it seems"); a
 * plain finite clause is certain. Null where no clause is put forward, as in questions, demands and mere objects,
 * where the content has several sentences, and where nobody is known to say it.
 */
export function toCertainty(
  passage: Passage,
  { content, cueLemma, construction, rule }: Pick<Quote, 'content' | 'cueLemma' | 'construction' | 'rule'>,
): QuoteCertainty | null {
  if (rule === 'reportedly' || construction === 'object' || construction === 'infinitive') return null;
  const tree = findTree(passage, content);
  const main = tree === null ? -1 : findMain(tree, content);
  if (tree === null || main < 0 || isOpen(tree, main, cueLemma)) return null;
  if (QUESTION.test(passage.text.slice(content[0]?.[0], content.at(-1)?.[1]))) return null;
  const found = [...look('CUE', cueLemma ?? ''), ...readClause(tree, main)];
  return ORDER.find((value) => found.includes(value)) ?? 'CERTAIN';
}

// The sentence of a content that has no more than one.
function findTree({ trees }: Passage, content: readonly Span[]): Tree | null {
  const [start, end] = [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
  const at = findFrom(trees, start + 1, ({ sentence }) => sentence.span[0]) - 1;
  const tree = trees[Math.max(0, at)];
  return tree !== undefined && start >= tree.sentence.span[0] - 1 && end <= tree.sentence.span[1] + 1 ? tree : null;
}

// The head of the first clause in the content that hangs on nothing in it and has a subject.
function findMain(tree: Tree, content: readonly Span[]): number {
  const inside = tree.tokens.map(({ start, end }) => content.some((span) => contains(span, [start, end])));
  return tree.heads.findIndex(
    (head, at) =>
      inside[at] === true &&
      inside[head] !== true &&
      findChildren(tree, at, 'nsubj', 'expl', 'csubj').some((child) => inside[child] === true),
  );
}

// What is asked, demanded or promised, what should be, and what holds under a condition, is neither certain nor not.
function isOpen(tree: Tree, main: number, cueLemma: string | null): boolean {
  const type = (REPORTING_VERBS.get(cueLemma ?? '') ?? REPORTING_NOUNS.get(cueLemma ?? ''))?.class ?? '';
  const marks = findChildren(tree, main, 'advcl').flatMap((child) => findChildren(tree, child, 'mark'));
  const words = [...marks, ...findChildren(tree, main, 'aux', 'mark')].map((at) => toWord(tree, at));
  return OPEN_CLASSES.has(type) || words.some((word) => OPEN_WORDS.has(word)) || isSubjunctive(tree, main);
}

// "demanded that she go"
function isSubjunctive(tree: Tree, main: number): boolean {
  return tree.tokens[main]?.xpos === 'VB' && findChildren(tree, main, 'aux').length === 0;
}

function readClause(tree: Tree, main: number): QuoteCertainty[] {
  const own = findChildren(tree, main, 'nsubj').some((at) => /^(?:i|we)$/.test(toWord(tree, at)));
  const negated = isNegated(tree, main);
  const heads = look('MAIN', toWord(tree, main), tree.tokens[main]?.lemma);
  return [
    ...findChildren(tree, main, 'aux').flatMap((at) =>
      // "could not find the key": it was not found.
      negated && toWord(tree, at) === 'could' ? [] : look('AUX', toWord(tree, at)),
    ),
    ...findChildren(tree, main, 'advmod').flatMap((at) => look('ADVERB', toWord(tree, at))),
    // "it is not clear that"
    ...(negated && heads.includes('CERTAIN') ? (['POSSIBLE'] as const) : heads),
    ...(own ? look('OWN', toWord(tree, main), tree.tokens[main]?.lemma) : []),
  ];
}

function toWord(tree: Tree, at: number): string {
  return tree.tokens[at]?.text.toLowerCase() ?? '';
}

function look(place: string, ...words: readonly (string | undefined)[]): QuoteCertainty[] {
  return words.flatMap((word) => WORDS.get(`${place} ${word ?? ''}`) ?? []);
}
