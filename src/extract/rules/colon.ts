import { findFrom } from '../findFrom.js';
import { toNounPhrase } from '../parts/toNounPhrase.js';
import { findQuotation, findTurnsIn } from '../Passage.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/**
 * A name, a colon, and what it says, as headlines have it: `Keeper: Light Was Off`, `Poll: Most Want Rain`; inside a
 * text only before a quotation (`Another: "I saw nothing."`). The turns of a transcript are the rule `turn`'s.
 */
export const colon: Rule = (passage, tree) => {
  const at = tree.tokens.findIndex(({ text }) => text === ':');
  const first = tree.tokens[0];
  if (at < 1 || at > 8 || first === undefined || (tree.quoted[0] ?? -1) >= 0) return [];
  if (findTurnsIn(passage, tree.sentence.span).length > 0) return [];
  const head = findHead(tree, at);
  const rest = toRest(passage, tree, at);
  if (head < 0 || rest === null || !(isName(tree, head, at) || isAnother(tree, at))) return [];
  const features = toFeatures(passage, tree, at, rest);
  return [{ ...toCandidate(tree, at, toNounPhrase(tree, head, at), rest), features }];
};

// A headline stands at the top or is set in capitals, and says something: it has a verb.
function toFeatures(passage: Passage, tree: Tree, at: number, rest: Span): string[] {
  const after = tree.tokens.slice(at + 1);
  const quoted = findQuotation(passage, rest[0]) !== undefined;
  const verb = after.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
  const words = after.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const large = words.filter(({ text }) => /^\p{Lu}/u.test(text)).length > words.length * 0.6;
  const top = (passage.document.paragraphs[0]?.[0] ?? 0) === tree.sentence.span[0];
  return ['colon', `colon-words:${at < 4 ? 'few' : 'many'}`]
    .concat(quoted || verb ? [] : ['colon-verbless'])
    .concat(quoted || top || large ? [] : ['colon-in-text']);
}

function findHead(tree: Tree, colonAt: number): number {
  for (let at = 0; at < colonAt; at++) {
    const head = tree.heads[at] ?? -1;
    if ((head < 0 || head >= colonAt) && ['PROPN', 'NOUN', 'DET', 'PRON'].includes(tree.tokens[at]?.upos ?? ''))
      return at;
  }
  return -1;
}

// Nothing but a noun phrase with a capital before the colon, and no verb in it.
function isName(tree: Tree, head: number, colonAt: number): boolean {
  const words = tree.tokens.slice(0, colonAt);
  if (words.some(({ upos }) => ['VERB', 'AUX', 'PRON', 'SCONJ'].includes(upos))) return false;
  return /^\p{Lu}/u.test(words[0]?.text ?? '') && (tree.tokens[head]?.upos === 'PROPN' || colonAt < 4);
}

// `Another: "..."`
function isAnother(tree: Tree, colonAt: number): boolean {
  return (
    colonAt === 1 &&
    /^(?:another|others|one|some)$/i.test(tree.tokens[0]?.text ?? '') &&
    tree.quoted[2] !== tree.quoted[0]
  );
}

function toRest(passage: Passage, tree: Tree, colonAt: number): Span | null {
  const { document, text } = passage;
  const start = tree.tokens[colonAt + 1]?.start;
  const { paragraphs } = document;
  const paragraph = paragraphs[findFrom(paragraphs, tree.sentence.span[0] + 1, ([from]) => from) - 1];
  if (start === undefined || paragraph === undefined) return null;
  const quoted = passage.quotations[tree.quoted[colonAt + 2] ?? -1];
  if (quoted !== undefined && quoted.span[0] === start) return quoted.span;
  if (paragraph[0] !== tree.sentence.span[0]) return null;
  const end = start + text.slice(start, paragraph[1]).trimEnd().replace(/\.$/, '').length;
  return end > start ? [start, end] : null;
}

function toCandidate(tree: Tree, at: number, source: Span[], content: Span): Candidate {
  const mark = tree.tokens[at];
  return {
    sentence: tree.index,
    token: at,
    cue: mark === undefined ? null : [[mark.start, mark.end]],
    cueLemma: null,
    source,
    addressee: [],
    via: null,
    time: null,
    polarity: 'AFFIRMED',
    features: [],
    content: [content],
    construction: 'clause',
    rule: 'colon',
  };
}
