import { findFrom } from '../findFrom.js';
import { toReport } from '../parts/toReport.js';
import { findTurnsIn } from '../Passage.js';

import type { Rule } from './Rule.js';
import type { Passage } from '../Passage.js';
import type { Cue } from '../parts/Cue.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const OPENING = /^["“”„«»‘'‚‹]/;
const MARKS = { quoted: /^(?:>\s*)+/, item: /^(?:[-*•–—▪●·]|\d{1,2}[.)])\s+/, indent: /^/ };
type Mark = keyof typeof MARKS;

/**
 * A passage set apart behind a verb of saying and a colon, without quotation marks: `The court wrote:` and the next
 * paragraph. Where that is indented, quoted with `>` or an item of a list, all that follow it so belong to it.
 */
export const block: Rule = (passage, tree, cues) => {
  const cue = cues.findLast(({ at, verb }) => verb.quotation > 1 && isOpen(tree, at));
  const content = cue === undefined ? [] : findBlock(passage, tree);
  return cue === undefined || content.length === 0 ? [] : [toCandidate(passage, tree, cue, content)];
};

// Outside quotation marks, with nothing reported between the verb and the colon.
function isOpen(tree: Tree, cue: number): boolean {
  const after = tree.tokens.slice(cue + 1);
  return (tree.quoted[cue] ?? -1) < 0 && !after.some(({ upos }) => upos === 'VERB' || upos === 'AUX');
}

function findBlock(passage: Passage, tree: Tree): Span[] {
  const { document, text } = passage;
  const { paragraphs } = document;
  const [, colon] = tree.sentence.span;
  const next = findFrom(paragraphs, colon, ([start]) => start);
  const first = paragraphs[next];
  if (first === undefined || text[colon - 1] !== ':' || paragraphs[next - 1]?.[1] !== colon) return [];
  if (OPENING.test(text.slice(...first)) || findTurnsIn(passage, [first[0], first[0] + 1]).length > 0) return [];
  const mark = toMark(text, first);
  if (mark === null) return /[.!?…]$/.test(text.slice(...first)) ? [first] : [];
  let end = next + 1;
  for (let one = paragraphs[end]; one !== undefined && toMark(text, one) === mark; one = paragraphs[end]) end++;
  return paragraphs.slice(next, end).map((paragraph) => dropMark(text, paragraph, mark));
}

// What sets a paragraph apart: `>`, a bullet or number, an indent; null when nothing does.
function toMark(text: string, [start, end]: Span): Mark | null {
  const paragraph = text.slice(start, end);
  if (MARKS.quoted.test(paragraph)) return 'quoted';
  if (MARKS.item.test(paragraph)) return 'item';
  return /(?:^|\n)(?:[^\S\n]{2,}|\t)$/.test(text.slice(Math.max(0, start - 20), start)) ? 'indent' : null;
}

function dropMark(text: string, [start, end]: Span, mark: Mark): Span {
  const [found = ''] = MARKS[mark].exec(text.slice(start, end)) ?? [];
  return [start + found.length, end];
}

function toCandidate(passage: Passage, tree: Tree, cue: Cue, content: Span[]): ReturnType<Rule>[number] {
  const report = toReport(passage, tree, cue);
  const features = [...report.features, 'block', `quotation:${cue.verb.quotation}`];
  return { ...report, kind: 'DIRECT', content, construction: 'quotation', rule: 'block', features };
}
