import { ask } from './ask.js';
import { element } from './element.js';
import { toDay, toWords } from './format.js';
import { ReviewStatementDocument } from './generated/operations.js';

import type { ReviewVerdict, VerdictFragment } from './generated/operations.js';

/** Given a statement's id and the latest verdict on it, returns the verdict, and where the reader may give one the buttons to do so. */
export function createReview(id: string, review: VerdictFragment | null, mayGive: boolean): HTMLElement {
  const told = element('p', { role: 'status' }, describe(review));
  const section = element('section', { class: 'review' }, element('h2', {}, 'Review'), told);
  if (!mayGive) return section;
  const buttons = element('p', { class: 'ways' });
  const give = async (verdict: ReviewVerdict): Promise<void> => {
    try {
      const { reviewStatement } = await ask(ReviewStatementDocument, { input: { statement: id, verdict } });
      const [error] = reviewStatement.errors;
      told.textContent = error?.message ?? describe(reviewStatement.statement?.review ?? null);
    } catch (problem) {
      told.textContent = problem instanceof Error ? problem.message : String(problem);
      buttons.remove();
    }
  };
  for (const [verdict, word] of [
    ['ACCEPTED', 'It is right'],
    ['REJECTED', 'It is wrong'],
  ] as const)
    buttons.append(element('button', { type: 'button', onclick: () => void give(verdict) }, word));
  section.append(buttons);
  return section;
}

function describe(review: VerdictFragment | null): string {
  if (!review) return 'Nobody has judged it yet.';
  const { verdict, by, at, note } = review;
  return `${toWords(verdict)} by ${by ?? 'somebody'} on ${toDay(at)}${note ? `: ${note}` : ''}`;
}
