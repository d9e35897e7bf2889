import { normalizeName } from '../../store/save/normalizeName.js';
import { buildOperation } from './buildOperation.js';
import { describeReading, listNames } from './describeReading.js';
import { findNames } from './findNames.js';
import { findOutletMatches } from './findOutletMatches.js';
import { MOST_TOKENS, readQuestion } from './readQuestion.js';
import { suggestOthers, suggestQuestions } from './suggestQuestions.js';
import { toNamed } from './toNamed.js';
import { toTokens } from './toTokens.js';

import type { Answer } from './Answer.js';
import type { ToRef } from './buildOperation.js';
import type { NameBook } from './NameBook.js';
import type { Question } from './Question.js';
import type { NameMatch, Reading } from './Reading.js';
import type { ReadResult } from './readQuestion.js';

/**
 * Given a plain English question, the names of a store and the moment of asking, returns how it is understood. It is
 * only when every word of it has a use; else the answer says which have none, and what could be asked instead.
 */
export async function answerQuestion(text: string, { book, now }: { book: NameBook; now: Date }): Promise<Answer> {
  const question = await toQuestionValue(text, { book, now });
  const result = readQuestion(question);
  if (result?.skipped.length === 0) return toAnswer(result.reading, book);
  return toRefusal(question, result, book);
}

async function toQuestionValue(text: string, { book, now }: { book: NameBook; now: Date }): Promise<Question> {
  const tokens = toTokens(text).slice(0, MOST_TOKENS + 1);
  const [names, outlets] = await Promise.all([findNames(text, tokens, book), book.findOutlets()]);
  return { text, tokens, names, outlets: findOutletMatches(text, tokens, outlets), now };
}

async function toAnswer(reading: Reading, book: NameBook): Promise<Answer> {
  const toRef = await createRefs(reading, book);
  return {
    reading,
    interpretation: describeReading(reading),
    operation: buildOperation(reading, toRef),
    unread: [],
    suggestions: suggestOthers(reading),
    toRef,
  };
}

// By name, which reads better, where the name means that entity and no better known one; else by id.
async function createRefs(reading: Reading, book: NameBook): Promise<ToRef> {
  const entities = listNames(reading).flatMap(({ entities: [first] }) => first ?? []);
  const rows = await book.findNames([...new Set(entities.map(({ name }) => normalizeName(name)))]);
  return ({ entities: [entity] }) => {
    const best = rows.find(({ key }) => key === normalizeName(entity?.name ?? ''));
    return best?.entity.id === entity?.id ? { name: entity?.name ?? '' } : { id: entity?.id ?? '' };
  };
}

async function toRefusal(question: Question, result: ReadResult | null, book: NameBook): Promise<Answer> {
  const partial = result && isTelling(result, question) ? result : null;
  const wellKnown = question.names.length > 0 ? [] : await findWellKnown(book);
  return {
    reading: null,
    interpretation: null,
    operation: null,
    unread: partial?.skipped.map((at) => question.tokens[at]!.text) ?? [],
    suggestions: suggestQuestions(question, partial?.reading ?? null, wellKnown),
    toRef: () => ({}),
  };
}

// What is left of a question says something only if most of it is left, and all of its names.
function isTelling({ reading, skipped }: ReadResult, { tokens, names }: Question): boolean {
  const isName = (at: number): boolean => names.some(({ start, end }) => start <= at && at < end);
  const kept = listNames(reading).length > 0 || names.length === 0;
  return kept && skipped.length * 2 < tokens.length && !(names.length === 1 && skipped.some(isName));
}

async function findWellKnown(book: NameBook): Promise<NameMatch[]> {
  const { rows } = await book.findEntities({}, 'STATEMENTS_DESC', { limit: 5 });
  return toNamed(rows.map(({ row }) => row))
    .slice(0, 2)
    .map((entity) => ({ start: 0, end: 0, text: entity.name, entities: [entity], corrected: null }));
}
