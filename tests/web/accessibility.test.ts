import { findBarriers } from '../helpers/findBarriers.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

/** Every view, with what tells that it is there; ids are put in once the server has told them. */
const VIEWS = [
  ['start', '/', '.card'],
  ['answer', '/ask?q=What%20did%20Ada%20Brandt%20say%3F', '.card'],
  ['search', '/ask?q=brandt', '.card'],
  ['nothing found', '/ask?q=qqqq', '.empty'],
  ['entity', '/entity/ENTITY', '.ego'],
  ['article', '/article/ARTICLE', '.text .mark'],
  ['statement', '/statement/STATEMENT', '.chain li'],
  ['graph', '/graph', '.canvas[data-layout=done]'],
  ['chosen in the graph', '/graph?chosen=ENTITY', '.way-form'],
  ['matrix', '/graph?view=matrix', '.cells'],
  ['empty graph', '/graph?from=1990-01-01&to=1990-01-02', '.canvas .empty'],
  ['error', '/entity?name=Nobody', '[role=alert]'],
] as const;

withBrowser('every page in a browser', () => {
  let pages: Pages;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    pages = await startPages();
    const query = `{
      entity(by: { name: "Ada Brandt" }) { id }
      articles(first: 1) { nodes { id } }
      statements(first: 1, filter: { nested: true }) { nodes { id } }
    }`;
    const answer = await fetch(`${pages.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data } = (await answer.json()) as {
      data: { entity: { id: string }; articles: { nodes: { id: string }[] }; statements: { nodes: { id: string }[] } };
    };
    ids['ENTITY'] = data.entity.id;
    ids['ARTICLE'] = data.articles.nodes[0]!.id;
    ids['STATEMENT'] = data.statements.nodes[0]!.id;
  });
  afterAll(() => pages?.stop());

  async function fit(page: Page, name: string): Promise<void> {
    for (const width of [360, 3840]) {
      await page.setViewportSize({ width, height: width === 360 ? 780 : 2160 });
      expect([name, width, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([name, width, width]);
    }
  }

  // One page for all: going from view to view is quicker than starting over.
  it.each(['light', 'dark'] as const)(
    'has no serious barrier in %s, and nothing hangs out',
    async (scheme) => {
      const page = await pages.open('/livez', { scheme });
      for (const [name, path, sign] of VIEWS) {
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(pages.address + path.replace(/[A-Z]{6,}/, (word) => ids[word] ?? word));
        await page.locator(sign).first().waitFor();
        expect([name, await findBarriers(page)]).toEqual([name, []]);
        for (const width of [1280, 360]) {
          await page.setViewportSize({ width, height: 900 });
          await pages.picture(page, `${name.replaceAll(' ', '-')}-${width}-${scheme}`);
        }
        await fit(page, name);
      }
      expect(pages.troubles).toEqual([]);
      await page.close();
    },
    240_000,
  );
});
