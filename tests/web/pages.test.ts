import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Pages } from '../helpers/startPages.js';

withBrowser('the pages in a browser', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await startPages();
  });
  afterAll(() => pages?.stop());

  it('finds a name, its statements, and their place in the text', async () => {
    const page = await pages.open('/');
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    await pages.picture(page, 'start');
    await page.keyboard.press('/');
    await page.keyboard.type('brandt');
    await page.waitForURL(/\/ask\?q=brandt$/);
    await page.getByRole('heading', { name: '“brandt”' }).waitFor();
    const name = page.locator('main').getByRole('link', { name: 'Ada Brandt', exact: true }).first();
    await name.waitFor();
    await pages.picture(page, 'search');
    await name.click();
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    for (const title of [/^Says/, /^Is spoken of/]) await page.getByRole('heading', { name: title }).waitFor();
    await pages.picture(page, 'entity');
    await page.locator('.card').first().getByRole('link', { name: 'in the text' }).click();
    const marked = page.locator('.text .mark.content.marked').first();
    await marked.waitFor();
    expect(await marked.isVisible()).toBe(true);
    await pages.picture(page, 'article');
    await page.goBack();
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.locator('.chain li').first().waitFor();
    await pages.picture(page, 'statement');
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('marks every statement of an article at its exact characters', async () => {
    const page = await pages.open('/');
    await page.locator('aside .source a').first().click();
    await page.locator('.text .mark').first().waitFor();
    const { data } = (await (
      await fetch(`${pages.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query:
            'query A($id: ID!) { article(id: $id) { text statements(first: 100) { nodes { id spans { start end } } } } }',
          variables: { id: decodeURIComponent(page.url().split('/article/')[1] ?? '') },
        }),
      })
    ).json()) as {
      data: {
        article: { text: string; statements: { nodes: { id: string; spans: { start: number; end: number }[] }[] } };
      };
    };
    const toWords = (text: string): string => text.replace(/\s+/g, '');
    for (const { id, spans } of data.article.statements.nodes) {
      const pieces = await page.locator(`.text [data-statements~="${id}"]`).allTextContents();
      for (const { start, end } of spans)
        expect(toWords(pieces.join(''))).toContain(toWords(data.article.text.slice(start, end)));
    }
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('answers a question', async () => {
    const page = await pages.open('/');
    await page.getByRole('searchbox').fill('What did Ada Brandt say?');
    await page.keyboard.press('Enter');
    await page.getByText(/^Read as: Statements by Ada Brandt/).waitFor();
    expect(await page.locator('.card').count()).toBeGreaterThan(2);
    await pages.picture(page, 'question');
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('says what is wrong with an address, and fits a telephone', async () => {
    const page = await pages.open('/entity?name=Nobody%20At%20All', { width: 390 });
    await page.getByRole('alert').waitFor();
    await page.goto(`${pages.address}/`);
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await pages.picture(page, 'start-390');
    await page.close();
  });

  it.each([
    ['/', 150],
    ['/graph', 250],
  ])('loads %s in under %i KB', async (path, most) => {
    const page = await pages.open('/livez');
    const sizes: Promise<{ responseBodySize: number }>[] = [];
    page.on('requestfinished', (request) => sizes.push(request.sizes()));
    await page.goto(pages.address + path, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(sizes)).reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
    expect(bytes).toBeGreaterThan(5 * 1024);
    expect(bytes).toBeLessThan(most * 1024);
    await page.close();
  });
});
