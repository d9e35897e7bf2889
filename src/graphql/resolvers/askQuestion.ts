import { BadInputError } from '../BadInputError.js';

import type { Answer } from '../ask/Answer.js';
import type { Context } from '../createContext.js';

/** Given a plain English question, returns how it is understood. Throws BadInputError when it is empty or too long. */
export async function askQuestion(question: string, { store, limits, now }: Context): Promise<Answer> {
  const text = question.trim();
  if (text === '' || text.length > limits.searchText)
    throw new BadInputError(`A question must have 1 to ${limits.searchText} characters; this one has ${text.length}.`);
  // Loaded with the first question: its grammar and its calendar would slow every start.
  const { answerQuestion } = await import('../ask/answerQuestion.js');
  return answerQuestion(text, { book: store, now: now() });
}
