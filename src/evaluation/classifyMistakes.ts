import { findEntry, findVerb, REPORTING_NOUNS } from '../extract/lexicon.js';
import { toF1 } from './words.js';

import type { StatementNode } from '../graph/ArticleGraph.js';

/** What went wrong with a statement, as one of a few kinds; edges are of statements that were found. */
export const ERROR_CLASSES = [
  'missed: cue on no list',
  'missed: cue known',
  'missed: without a cue',
  'missed: words claimed by another',
  'spurious: direct',
  'spurious: mixed',
  'spurious: indirect',
  'edge: begins too early',
  'edge: begins too late',
  'edge: ends too early',
  'edge: ends too late',
  'edge: other words inside',
  'speaker: nobody found',
  'speaker: another found',
  'about: nobody found',
  'about: others found',
  'chain: a link is wrong',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

/** Given a gold statement, its words and those of everything found, returns why it was most likely missed. */
export function classifyMissed(
  statement: Pick<StatementNode, 'cue'>,
  text: string,
  words: ReadonlySet<number>,
  founds: readonly ReadonlySet<number>[],
): ErrorClass {
  if (founds.some((found) => toF1(words, found) >= 0.5 || isCovered(words, found)))
    return 'missed: words claimed by another';
  if (statement.cue === null || statement.cue.length === 0) return 'missed: without a cue';
  const cue = statement.cue.map((span) => text.slice(...span)).join(' ');
  return isKnown(cue) ? 'missed: cue known' : 'missed: cue on no list';
}

/** Given the words of a gold statement and of the found one that matches it, returns the edges at which they differ. */
export function classifyEdges(gold: ReadonlySet<number>, found: ReadonlySet<number>): ErrorClass[] {
  const [first, last, begin, end] = [Math.min(...gold), Math.max(...gold), Math.min(...found), Math.max(...found)];
  const classes: ErrorClass[] = [];
  if (begin < first) classes.push('edge: begins too early');
  if (begin > first) classes.push('edge: begins too late');
  if (end < last) classes.push('edge: ends too early');
  if (end > last) classes.push('edge: ends too late');
  const differs = gold.size !== found.size || [...gold].some((word) => !found.has(word));
  return classes.length === 0 && differs ? ['edge: other words inside'] : classes;
}

/** Given a statement that no gold one matches, returns its class. */
export function classifySpurious({ kind }: Pick<StatementNode, 'kind'>): ErrorClass {
  return `spurious: ${kind.toLowerCase() as Lowercase<StatementNode['kind']>}`;
}

// More than half of the words lie in something else that was found.
function isCovered(words: ReadonlySet<number>, found: ReadonlySet<number>): boolean {
  return [...words].filter((word) => found.has(word)).length * 2 > words.size;
}

function isKnown(cue: string): boolean {
  const words = cue.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  const verb = [...words, ...pairs].some((form) => findVerb(form) !== undefined);
  return verb || words.some((word) => word === 'according' || findEntry(REPORTING_NOUNS, word, word) !== undefined);
}
