import { toSearchAddress } from './addresses.js';
import { element } from './element.js';
import { createArticleView } from './views/createArticleView.js';
import { createEntityView } from './views/createEntityView.js';
import { createHomeView } from './views/createHomeView.js';
import { createSearchView } from './views/createSearchView.js';
import { createStatementView } from './views/createStatementView.js';

import type { View } from './view.js';

type Route = readonly [pattern: RegExp, create: (id: string, options: URLSearchParams) => Promise<View>];

const ROUTES: readonly Route[] = [
  [/^\/?$/, () => createHomeView()],
  [/^\/search$/, (_id, options) => createSearchView(options.get('text') ?? '')],
  [/^\/entity$/, (_id, options) => createEntityView({ name: options.get('name') ?? '' })],
  [/^\/entity\/(.+)$/, (id) => createEntityView({ id })],
  [/^\/article\/(.+)$/, (id, options) => createArticleView(id, options.get('statement'))],
  [/^\/statement\/(.+)$/, (id) => createStatementView(id)],
];

/** How long after the last key a search starts, in milliseconds. */
const PAUSE = 200;

const content = document.getElementById('content')!;
const search = document.getElementById('search') as HTMLInputElement;
let latest = 0;

async function show(): Promise<void> {
  const turn = ++latest;
  const [path = '', options = ''] = location.hash.slice(1).split('?', 2);
  const parameters = new URLSearchParams(options);
  if (path === '/search') search.value = parameters.get('text') ?? '';
  else search.value = '';
  const slow = setTimeout(() => content.classList.add('loading'), 150);
  const view = await createView(path, parameters);
  clearTimeout(slow);
  // An answer that comes after the reader went on is not shown.
  if (turn !== latest) return;
  content.classList.remove('loading');
  content.replaceChildren(view.content);
  document.title = view.title === '' ? 'Hearsay' : `${view.title} · Hearsay`;
  // A screen reader goes on from the new page; someone who types a search is left where they are.
  if (turn > 1 && document.activeElement !== search) content.focus({ preventScroll: true });
  const marked = content.querySelector('[data-here]');
  if (marked) marked.scrollIntoView({ block: 'center' });
  else if (path !== '/search') scrollTo(0, 0);
}

async function createView(path: string, options: URLSearchParams): Promise<View> {
  for (const [pattern, create] of ROUTES) {
    const match = pattern.exec(path);
    if (match) return create(decodeURIComponent(match[1] ?? ''), options).catch(createProblem);
  }
  return createProblem(new Error('There is no such page here.'));
}

function createProblem(problem: Error): View {
  return {
    title: 'Not found',
    content: element(
      'div',
      { class: 'problem', role: 'alert' },
      element('h1', {}, 'That did not work'),
      element('p', {}, problem.message),
      element('p', {}, element('a', { href: '#/' }, 'Back to the start')),
    ),
  };
}

// While the reader types, the address of the search is replaced, so that "back" leads to where they came from.
function searchFor(text: string): void {
  const address = text === '' ? '#/' : toSearchAddress(text);
  if (!location.hash.startsWith('#/search')) location.hash = address;
  else {
    history.replaceState(null, '', address);
    void show();
  }
}

let pause: ReturnType<typeof setTimeout>;
search.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(() => searchFor(search.value.trim()), PAUSE);
});
search.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(pause);
  searchFor(search.value.trim());
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === '/' && !isTyping) {
    event.preventDefault();
    search.focus();
  } else if (event.key === 'Escape' && isTyping) search.blur();
});
addEventListener('hashchange', () => void show());
void show();
