import { normalizeName } from '../../store/save/normalizeName.js';
import { findSimilarNames } from './findSimilarNames.js';
import { isFunctionWord, isVerb } from './isFunctionWord.js';
import { isTitle } from './isTitle.js';
import { toNamed } from './toNamed.js';
import { sliceTokens } from './toTokens.js';

import type { Candidate } from './Candidate.js';
import type { NameBook } from './NameBook.js';
import type { NameMatch } from './Reading.js';
import type { Token } from './toTokens.js';

const LONGEST_NAME = 7;
const MOST_LOOKUPS = 4;
const CANDIDATES = 5;

/**
 * Given a question and its tokens, returns every run of them that names entities: by a name or alias, whatever the
 * case and accents; else by a part of a name ("Ada" for "Ada Brandt"); else by one with a typing error. Entities
 * without a name of their own, such as one article's "the note", are not found. Two to eight calls of the store.
 */
export async function findNames(text: string, tokens: readonly Token[], book: NameBook): Promise<NameMatch[]> {
  const candidates = toCandidates(text, tokens);
  const exact = await findExact(candidates, book);
  const whole = [...exact, ...joinFirstNames(text, tokens, exact)];
  const partial = await findPartial(toUnknown(text, tokens, whole), book);
  const known = [...whole, ...partial];
  const doubtful = candidates.filter((candidate) => isDoubtful(candidate, tokens, known));
  return [...known, ...(await findSimilarNames(doubtful, known, book))];
}

function toCandidates(text: string, tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap((_, start) =>
    Array.from({ length: Math.min(LONGEST_NAME, tokens.length - start) }, (__, index) => start + index + 1)
      .filter((end) => isContent(tokens[start]) && isContent(tokens[end - 1]))
      .map((end) => toCandidate(text, tokens, [start, end])),
  );
}

function toCandidate(text: string, tokens: readonly Token[], [start, end]: readonly [number, number]): Candidate {
  const words = sliceTokens(text, tokens, [start, end]);
  return { start, end, text: words, key: normalizeName(words) };
}

// "WHO" and "US" in capitals are names, and so are "Bill" and "Grant" inside a question.
function isContent(token: Token | undefined): boolean {
  if (token === undefined || !isFunctionWord(token.lower)) return token !== undefined;
  return /^\p{Lu}{2,}$/u.test(token.text) || (token.start > 0 && isVerb(token.lower) && isCapital(token));
}

async function findExact(candidates: readonly Candidate[], book: NameBook): Promise<NameMatch[]> {
  const rows = await book.findNames([...new Set(candidates.map(({ key }) => key))]);
  return candidates.flatMap(({ start, end, text, key }) => {
    const all = rows.filter((row) => row.key === key).map(({ entity }) => entity);
    const entities = toNamed(all, { partly: true });
    return entities.length > 0 ? [{ start, end, text, entities, corrected: null }] : [];
  });
}

// "Maud Tarn" for "Maud Ellery Tarn": a last name that is known, and the first name before it.
function joinFirstNames(text: string, tokens: readonly Token[], names: readonly NameMatch[]): NameMatch[] {
  return names.flatMap((match) => {
    const first = tokens[match.start - 1];
    const range = [match.start - 1, match.end] as const;
    const key = normalizeName(first?.text ?? '');
    const entities = match.entities.filter(({ name }) => normalizeName(name).split(' ')[0] === key);
    const isShort = entities.length > 0 && match.end - match.start === 1;
    return isShort ? [{ ...match, start: range[0], text: sliceTokens(text, tokens, range), entities }] : [];
  });
}

// Runs of words that no name covers: words with capitals, or two and more in small letters.
function toUnknown(text: string, tokens: readonly Token[], known: readonly NameMatch[]): Candidate[] {
  const isOpen = (at: number): boolean => isContent(tokens[at]) && !tokens[at]!.quoted && !isCovered(at, known);
  const runs: Candidate[] = [];
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isOpen(start)) continue;
    let end = start + 1;
    while (end < tokens.length && isOpen(end)) end += 1;
    const words = tokens.slice(start, end);
    if ((words.length > 1 || words.every(isCapital)) && !words.every(({ lower }) => isTitle(lower)))
      runs.push(toCandidate(text, tokens, [start, end]));
    start = end;
  }
  return runs.slice(0, MOST_LOOKUPS);
}

async function findPartial(candidates: readonly Candidate[], book: NameBook): Promise<NameMatch[]> {
  const found = await Promise.all(
    candidates.map(async ({ start, end, text, key }) => {
      const page = await book.findEntities({ nameContains: text }, 'STATEMENTS_DESC', { limit: CANDIDATES });
      const rows = page.rows.map(({ row }) => row);
      const entities = toNamed(rows.filter(({ name }) => hasWords(name, key)));
      return { start, end, text, entities, corrected: null };
    }),
  );
  return found.filter(({ entities }) => entities.length > 0);
}

function hasWords(form: string, key: string): boolean {
  return ` ${normalizeName(form)} `.includes(` ${key} `);
}

// A word of it is in no name; and it is written like a name, unless nothing in the question is.
function isDoubtful({ start, end }: Candidate, tokens: readonly Token[], known: readonly NameMatch[]): boolean {
  const words = tokens.slice(start, end);
  if (words.every((_, index) => isCovered(start + index, known)) || words.some(({ quoted }) => quoted)) return false;
  return words.every(isCapital) || !tokens.slice(1).some(isCapital);
}

function isCovered(at: number, names: readonly NameMatch[]): boolean {
  return names.some(({ start, end }) => start <= at && at < end);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}
