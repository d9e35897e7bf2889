import { MACROS } from './macros.js';
import { CONNECTION, COUNT, ENTITY, PAIRS, RELATIONS } from './otherRows.js';
import { listFirstWords, readPattern } from './Pattern.js';
import { LATEST, EARLIEST, DIRECT } from './Row.js';
import { STATEMENTS } from './statementRows.js';

import type { Pattern } from './Pattern.js';
import type { Findings, ReadingKind } from './Reading.js';
import type { Row } from './Row.js';

/** A line of the grammar: the words it takes and what they say besides what its slots find. */
export interface Line {
  readonly pattern: Pattern;
  /** Words that it can begin with; null when it can begin with anything. */
  readonly first: ReadonlySet<string> | null;
  readonly found: Findings;
}

/** A line that is the core of a question; every question has exactly one. */
export interface Head extends Line {
  readonly kind: ReadingKind;
}

/** The cores of questions. Of readings that explain the words equally well, the earlier line's wins. */
export const HEADS: readonly Head[] = [
  ...toHeads('RELATIONS', RELATIONS),
  ...toHeads('PAIRS', PAIRS),
  ...toHeads('STATEMENTS', STATEMENTS),
  ...toHeads('COUNT', COUNT),
  ...toHeads('ENTITY', ENTITY),
  ...toHeads('CONNECTION', CONNECTION),
];

/** What may stand before, behind and between, in any order. */
export const MODIFIERS: readonly Line[] = toLines([
  ['@topic {about}'],
  ['(to|in front of) {addressee}'],
  ['(according to|as reported by|reported by|as told to|via|quoted by|as quoted by|in the words of) {via}'],
  ['[as] (in|by|from|at|of|via|according to|reported (in|by)|published (in|by)|printed in|quoted (in|by)) {outlet}'],
  ['(by|from) {speaker}'],
  ['(by|from) @people (of|at|from|in|with|working for|who work for) {body}'],
  ['(by|from) @people (of|at|from|in|with|working for|who work for) {outlet}'],
  ['(since|as of|starting|beginning|starting on|beginning on) {since}'],
  ['from {since} (on|onward|onwards)'],
  ['(after|later than|following) {after}'],
  ['(before|earlier than|prior to|ahead of) {before}'],
  ['(until|till|up to|through|by|up until) {until}'],
  ['[on|in|during|for|over|at|within|from|dated|of|back in] {during}'],
  ['between {since} and {until}'],
  ['from {since} (to|until|till|through) {until}'],
  ['[in|as] direct (speech|quotation|quotations|quotes)', DIRECT],
  ['(quoted directly|[only] direct quotes [only])', DIRECT],
  ['(verbatim|word for word|literally|in (quotes|quotation marks|[his|her|their|its] own words))', DIRECT],
  ['(indirectly|in indirect speech|in paraphrase)', { quoted: 'INDIRECT' }],
  ['[the] (newest|latest|most recent) first', LATEST],
  ['(recently|lately|most recently|of late)', LATEST],
  ['[the] (oldest|earliest) first', EARLIEST],
  ['[in] (chronologically|chronological order|order of time)', EARLIEST],
  ['as {role}'],
]);

/** Words that ask nothing. */
export const FILLERS: readonly Line[] = toLines([
  [
    '[please] [(can|could|would|will) you] [please] (tell me|show [me]|list|give me|find [me]|get [me]|search for|look up)',
  ],
  ['please'],
  ['(are there|were there|exist|are known|do you (have|know)|have been made|were made)'],
  ["(i (want|would like|wish|need)|i'd (like|love)) (to (know|see|hear|read)|a list of)"],
  [
    "(i wonder|i need|i am (looking for|interested in)|i'm (looking for|interested in|after)|i was wondering|do you know)",
  ],
  ['(does anyone know|let me know|remind me|explain|find out|check|see)'],
  ['(and|so|now|hey|ok|okay|well|hello|hi|then)'],
  ['[so far|at all|exactly|in the news|in the press|in the papers|in the articles|in public|publicly]'],
  ['(all|the|me)'],
]);

function toHeads(kind: ReadingKind, rows: readonly Row[]): Head[] {
  return toLines(rows).map((line) => ({ kind, ...line }));
}

function toLines(rows: readonly Row[]): Line[] {
  return rows.map(([line, found = {}]) => {
    const pattern = readPattern(line, MACROS);
    return { pattern, first: listFirstWords(pattern), found };
  });
}
