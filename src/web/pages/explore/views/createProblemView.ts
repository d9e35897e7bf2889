import { element } from '../element.js';

import type { View } from '../view.js';

/** Given what went wrong, returns the page that says it, with a way on. */
export function createProblemView(problem: unknown): View {
  const message = problem instanceof Error ? problem.message : String(problem);
  return {
    title: 'That did not work',
    content: element(
      'div',
      { class: 'problem', role: 'alert' },
      element('h1', {}, 'That did not work'),
      element('p', {}, message),
      element(
        'p',
        { class: 'ways' },
        element('button', { type: 'button', onclick: () => location.reload() }, 'Try again'),
        element('a', { href: '/' }, 'Back to the start'),
      ),
    ),
  };
}
