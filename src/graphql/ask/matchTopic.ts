import { sliceTokens } from './toTokens.js';

import type { Question } from './Question.js';
import type { SlotMatch } from './Slot.js';
import type { Token } from './toTokens.js';

const LONGEST_TOPIC = 6;
const LONGEST_CLAUSE = 12;
const TOPIC_SCORE = 1;
const CLAUSE_SCORE = 0.5;

const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'any', 'this', 'that']);
/** What a topic may have inside, but neither first nor last. */
const INSIDE: ReadonlySet<string> = new Set([...ARTICLES, 'of', 'and', 'or', 'for', 'with', 'against', "'s", "'"]);
/** What may lead on inside a topic only to a word in small letters: "a fire in the tower", not "a fire in Xanadu". */
const BEFORE_SMALL: ReadonlySet<string> = new Set(['in', 'on', 'at', 'from', 'under', 'into']);
/** What no topic has: words that belong to the question. */
const OUTSIDE: ReadonlySet<string> = new Set([
  ...['who', 'whom', 'what', 'which', 'when', 'where', 'why', 'how', 'whose', 'but', 'than', 'as', 'if', 'not'],
  ...['did', 'does', 'do', 'has', 'have', 'had', 'is', 'was', 'are', 'were', 'be', 'been', 'will', 'would', 'can'],
  ...['to', 'by', 'since', 'before', 'after', 'until', 'till', 'between', 'during', 'about', 'according', 'only'],
  ...['i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'us', 'them', 'each', 'other', 'said', 'say', 'says'],
  ...['himself', 'herself', 'itself', 'themselves', 'anything', 'something', 'everything', 'nothing', 'everybody'],
  ...[
    'anyone',
    'someone',
    'anybody',
    'somebody',
    'everyone',
    'please',
    'ever',
    'lately',
    'recently',
    'could',
    'behalf',
  ],
]);

/**
 * Given a place in a question, returns every topic from there on: up to six words in which a part of what was said
 * can be looked for, or a quotation. A name is no topic, and neither is what holds one.
 */
export function matchTopic(question: Question, at: number): SlotMatch[] {
  const { tokens } = question;
  if (tokens[at]?.quoted) return [toMatch(question, at, at + 1, TOPIC_SCORE * 3)];
  const start = ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  const ends: number[] = [];
  for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_TOPIC); end += 1) {
    if (!mayFollow(tokens, end - 1, start)) break;
    if (isContent(tokens[end - 1]) && isContent(tokens[start]) && !holdsName(question, start, end)) ends.push(end);
  }
  return ends.map((end) => toMatch(question, start, end, TOPIC_SCORE * (end - start)));
}

/** Given a place in a question, returns every run of up to twelve words from there on, as words to look for. */
export function matchWords(question: Question, at: number): SlotMatch[] {
  const longest = Math.min(question.tokens.length - at, LONGEST_CLAUSE);
  return Array.from({ length: Math.max(0, longest) }, (_, index) => at + index + 1)
    .filter((end) => question.tokens.slice(at, end).some(isContent))
    .map((end) => toMatch(question, at, end, CLAUSE_SCORE * (end - at)));
}

function toMatch({ text, tokens }: Question, start: number, end: number, score: number): SlotMatch {
  return { end, found: { text: sliceTokens(text, tokens, [start, end]) }, score };
}

function isContent(token: Token | undefined): boolean {
  return token !== undefined && ![INSIDE, BEFORE_SMALL, OUTSIDE].some((words) => words.has(token.lower));
}

function mayFollow(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || token.quoted) return false;
  if (INSIDE.has(token.lower)) return at > start;
  if (BEFORE_SMALL.has(token.lower)) return at > start && !isCapital(nextContent(tokens, at + 1));
  return !OUTSIDE.has(token.lower);
}

function nextContent(tokens: readonly Token[], at: number): Token | undefined {
  return ARTICLES.has(tokens[at]?.lower ?? '') ? tokens[at + 1] : tokens[at];
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

// A name in small letters may be a common word.
function holdsName({ tokens, names }: Question, start: number, end: number): boolean {
  return names.some(
    (name) => name.start >= start && name.end <= end && tokens.slice(name.start, name.end).some(isCapital),
  );
}
