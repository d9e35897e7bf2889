import { createArticleView } from './views/createArticleView.js';
import { createEntityView } from './views/createEntityView.js';
import { createHomeView } from './views/createHomeView.js';
import { createProblemView } from './views/createProblemView.js';
import { createSearchView } from './views/createSearchView.js';
import { createStatementView } from './views/createStatementView.js';

import type { View } from './view.js';

type Create = (id: string, options: URLSearchParams) => Promise<View>;

/** Every view by its address; `src/web/addPages.ts` serves the page at each. The graph is loaded when it is asked for. */
const ROUTES: readonly (readonly [pattern: RegExp, create: Create])[] = [
  [/^\/$/, () => createHomeView()],
  [/^\/graph$/, async (_id, options) => (await import('./graph/createGraphView.js')).createGraphView(options)],
  [/^\/ask$/, (_id, options) => createSearchView(options.get('q') ?? '')],
  [/^\/entity$/, (_id, options) => createEntityView({ name: options.get('name') ?? '' })],
  [/^\/entity\/(.+)$/, (id) => createEntityView({ id })],
  [/^\/article\/(.+)$/, (id, options) => createArticleView(id, options.get('statement'))],
  [/^\/statement\/(.+)$/, (id) => createStatementView(id)],
];

/** Given a path, returns whether a view has it. */
export function isRoute(path: string): boolean {
  return ROUTES.some(([pattern]) => pattern.test(path));
}

/** Given an address, returns its view; what goes wrong becomes a view too. */
export async function createView({ pathname, searchParams }: URL): Promise<View> {
  for (const [pattern, create] of ROUTES) {
    const match = pattern.exec(pathname);
    if (match) return create(decodeURIComponent(match[1] ?? ''), searchParams).catch(createProblemView);
  }
  return createProblemView(new Error('There is no such page here.'));
}
