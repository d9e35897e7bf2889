import { findVerb } from '../lexicon.js';
import { overlaps } from '../../text/Span.js';
import { findQuotation, isInside } from '../Passage.js';
import { isPunctuation, toSpans } from '../Tree.js';

import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/**
 * Given the tokens of a content and the token of its cue, returns the content's spans: without the punctuation at their
 * edges, with every quotation that they touch in full (over the end of the sentence if it goes on), pieces that only
 * punctuation separates joined, and stray conjunctions left out. A quotation in which the cue itself stands is no
 * limit.
 */
export function toContent(passage: Passage, tree: Tree, tokens: readonly number[], cue: number): Span[] {
  const level = tree.quoted[cue] ?? -1;
  const inside = !isWhole(passage, level)
    ? tokens
    : tokens.filter((at) => isInside(passage, tree.quoted[at] ?? -1, level) || isMark(passage, tree, at));
  const spans = toSpans(tree, cutColon(passage, tree, inside, cue)).map((span) => widen(passage, tree, span, level));
  const joined = joinSpans(passage.text, clip(tree, spans, cue)).filter(
    (span) => !isStray(passage.text, span, spans.length),
  );
  return dropTail(passage, tree, joined, cue);
}

// `She said it was cold: "The water was seven degrees."`: the quotation is a saying of its own.
function cutColon(passage: Passage, tree: Tree, tokens: readonly number[], cue: number): readonly number[] {
  const from = tree.tokens[cue]?.end ?? 0;
  for (const index of passage.touching[tree.index] ?? []) {
    const start = passage.quotations[index]?.span[0] ?? 0;
    if (start < from || !/:\s*$/.test(passage.text.slice(Math.max(0, start - 3), start))) continue;
    const kept = tokens.filter((at) => (tree.tokens[at]?.end ?? 0) <= start);
    if (isReported(tree, kept, cue)) continue;
    if (kept.some((at) => !isPunctuation(tree, at))) return kept;
  }
  return tokens;
}

// `They quoted a note in which she wrote: "Go."`: the quotation is hers, and what they quoted ends with it.
function isReported(tree: Tree, tokens: readonly number[], cue: number): boolean {
  const last = tokens.findLast((at) => !isPunctuation(tree, at)) ?? cue;
  for (let at = last; at >= 0 && at !== cue; at = tree.heads[at] ?? -1) {
    const entry = tree.tokens[at]?.upos === 'VERB' ? findVerb(tree.tokens[at]?.text.toLowerCase() ?? '') : undefined;
    if (entry !== undefined && entry.quotation > 2) return tokens.includes(at);
  }
  return false;
}

// A quotation with both its marks, where they should be.
function isWhole({ quotations, text }: Passage, level: number): boolean {
  const one = quotations[level];
  return one !== undefined && !one.repaired && !/^\s|\s$/.test(text.slice(...one.inner));
}

// The marks of an inner quotation are no part of it by themselves, and yet stand inside the outer one.
function isMark({ quotations }: Passage, tree: Tree, at: number): boolean {
  const start = tree.tokens[at]?.start ?? -1;
  return (
    isPunctuation(tree, at) && quotations[tree.quoted[at - 1] ?? tree.quoted[at + 1] ?? -1] !== undefined && start >= 0
  );
}

/** Given spans in any order, returns them in text order, those joined that overlap or have only punctuation between. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && (span[0] <= last[1] || !/[\p{L}\p{N}"“”]/u.test(text.slice(last[1], span[0])))) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], span[1])];
    } else joined.push(span);
  }
  return joined;
}

function widen(passage: Passage, tree: Tree, span: Span, level: number): Span {
  let [start, end] = span;
  for (const index of findTouched(passage, tree, span)) {
    if (level >= 0 && isInside(passage, level, index)) continue;
    const quotation = passage.quotations[index]?.span ?? span;
    start = Math.min(start, quotation[0]);
    end = Math.max(end, quotation[1]);
  }
  return [start, end];
}

function findTouched(passage: Passage, tree: Tree, span: Span): Set<number> {
  const touched = new Set<number>();
  tree.tokens.forEach((token, at) => {
    if (!overlaps([token.start, token.end], span)) return;
    for (let here = tree.quoted[at] ?? -1; here >= 0; here = passage.quotations[here]?.parent ?? -1) touched.add(here);
  });
  return touched;
}

// A widened piece must not swallow the cue.
function clip(tree: Tree, spans: readonly Span[], cue: number): Span[] {
  const token = tree.tokens[cue];
  if (token === undefined) return [...spans];
  return spans.filter((span) => !overlaps(span, [token.start, token.end]));
}

// `"It rained," said the keeper of the light`: after a content wholly in marks no unmarked piece follows the cue.
function dropTail(passage: Passage, tree: Tree, spans: readonly Span[], cue: number): Span[] {
  const [first] = spans;
  const end = tree.tokens[cue]?.start ?? 0;
  const marked = first !== undefined && first[1] <= end && findQuotation(passage, first[0])?.span[1] === first[1];
  return marked ? spans.filter((span) => span[1] <= end || /["“«‘„']/.test(passage.text.slice(...span))) : [...spans];
}

function isStray(text: string, [start, end]: Span, pieces: number): boolean {
  return pieces > 1 && /^(?:and|but|or|so|yet|however|that|still|also|then)$/i.test(text.slice(start, end).trim());
}
