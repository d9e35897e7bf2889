import { hasRelation } from '../../extract/mentions/toTree.js';
import { contains, overlaps } from '../../text/Span.js';

import { createLocator } from './createLocator.js';
import { createNations } from './createNations.js';
import { findMarks } from './findMarks.js';

import type { Locator } from './createLocator.js';
import type { Nations } from './createNations.js';
import type { Quote } from '../../extract/Quote.js';
import type { Mention } from '../../extract/mentions/Mention.js';
import type { Tree } from '../../extract/mentions/toTree.js';
import type { Document } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/** Where a mention stands: the innermost quote around it, and the one in whose very words it stands; else null. */
export interface Frame {
  readonly quote: number | null;
  readonly spoken: number | null;
}

/** An article's mentions with all that resolution looks at. Everything is an index into one of these lists. */
export interface Discourse {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly trees: readonly Tree[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly frames: readonly Frame[];
  /** For each sentence how many before it are not mere quotation: the distance as a reader feels it. */
  readonly steps: readonly number[];
  readonly nations: Nations;
  readonly locator: Locator;
  /** The paragraph of each mention. */
  readonly paragraphOf: readonly number[];
  mentionAt(sentence: number, token: number): number | null;
  isSource(mention: number): boolean;
}

/** Given a document, its trees, mentions and quotes, returns them as one value with each mention's frame. */
export function toDiscourse(
  document: Document,
  trees: readonly Tree[],
  mentions: readonly Mention[],
  quotes: readonly Quote[],
): Discourse {
  const { text, paragraphs } = document;
  const places = new Map<string, number>();
  mentions.forEach(({ sentence, first, last, form }, index) => {
    for (let token = first; form === 'NAME' && token < last; token++) places.set(`${sentence}:${token}`, index);
  });
  mentions.forEach(({ sentence, head }, index) => places.set(`${sentence}:${head}`, index));
  const locator = createLocator(document, mentions);
  const sources = new Set(
    quotes.flatMap(({ source }) => (source ?? []).flatMap((span) => locator.mentionsAbout(span))),
  );
  return {
    text,
    paragraphs,
    trees,
    mentions,
    quotes,
    nations: createNations(mentions, toModifiers(trees)),
    steps: toSteps(document, quotes),
    frames: toFrames(document, mentions, quotes, locator),
    locator,
    paragraphOf: mentions.map(({ span }) => locator.paragraphAt(span[0])),
    mentionAt: (sentence, token) => places.get(`${sentence}:${token}`) ?? null,
    isSource: (mention) => sources.has(mention),
  };
}

// Capitalized words that qualify a noun: where a demonym is to be looked for.
function toModifiers(trees: readonly Tree[]): ReadonlySet<string> {
  return new Set(
    trees.flatMap((tree) =>
      tree.tokens.flatMap(({ text }, index) =>
        /^\p{Lu}\p{Ll}{3,}/u.test(text) && hasRelation(tree, index, 'amod', 'compound', 'nmod') ? [text] : [],
      ),
    ),
  );
}

function toSteps({ sentences }: Document, quotes: readonly Quote[]): number[] {
  const direct = quotes.filter(({ kind }) => kind === 'DIRECT').flatMap(({ content }) => content);
  direct.sort((a, b) => a[0] - b[0]);
  let [step, at] = [0, 0];
  return sentences.map(({ span }) => {
    while (at < direct.length && (direct[at]?.[1] ?? 0) < span[1]) at++;
    const around = direct[at];
    if (around === undefined || !contains(around, span)) step++;
    return step;
  });
}

function toFrames(
  { text, paragraphs }: Document,
  mentions: readonly Mention[],
  quotes: readonly Quote[],
  locator: Locator,
): Frame[] {
  const marks = findMarks(text, paragraphs);
  const around = mentions.map((): number[] => []);
  quotes.forEach(({ content }, quote) => {
    for (const index of new Set(content.flatMap((part) => locator.mentionsIn(part)))) around[index]?.push(quote);
  });
  const depth = quotes.map((_, index) => toDepth(quotes, index));
  return mentions.map(({ span }, index) => {
    const inner = (around[index] ?? []).sort((a, b) => (depth[b] ?? 0) - (depth[a] ?? 0));
    return { quote: inner[0] ?? null, spoken: inner.find((quote) => isSpoken(quotes[quote], span, marks)) ?? null };
  });
}

function toDepth(quotes: readonly Quote[], index: number): number {
  let depth = 0;
  let outer = quotes[index]?.within ?? null;
  while (outer !== null && depth < quotes.length) {
    depth++;
    outer = quotes[outer]?.within ?? null;
  }
  return depth;
}

// A word is the speaker's own where quotation marks around it open within the content.
function isSpoken(quote: Quote | undefined, span: Span, marks: readonly Span[]): boolean {
  if (quote === undefined || quote.kind === 'INDIRECT') return false;
  if (quote.kind === 'DIRECT') return true;
  return marks.some(
    (mark) => contains(mark, span) && quote.content.some((part) => overlaps(part, mark) && mark[0] >= part[0]),
  );
}
