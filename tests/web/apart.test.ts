import { createFolder } from '../helpers/createFolder.js';
import { runHearsay } from '../helpers/runHearsay.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

const WORDS = 'Dag Moor has left the harbor board for good';

/** The same words in two outlets, and two people whom nothing joins with the others. */
const ARTICLES = {
  'gazette.json': toArticle('Gazette', `“${WORDS},” Orla Penn said on Monday.`),
  'press.json': toArticle('Press', `Orla Penn told reporters: “${WORDS}.”`),
  'post.json': toArticle('Post', 'Ines Calder said on Monday that Tove Hale had lied.'),
};

function toArticle(outlet: string, text: string): string {
  return JSON.stringify({ id: outlet, title: `From the ${outlet}`, outlet, published: '2026-03-02', text });
}

withBrowser('what stands apart', () => {
  let pages: Pages;

  beforeAll(async () => {
    const [articles, store] = [createFolder(ARTICLES), createFolder()];
    expect(await runHearsay(['ingest', articles, '--store', store])).toMatchObject({ code: 0 });
    pages = await startPages(['serve', '--store', store]);
  }, 60_000);
  afterAll(() => pages?.stop());

  async function openGraph(): Promise<Page> {
    const page = await pages.open('/graph');
    await page.locator('.canvas[data-layout=done]').waitFor();
    return page;
  }

  it('shows the same statement in another outlet, and none beside a statement that stands alone', async () => {
    const page = await pages.open('/ask?q=harbor');
    const card = page.locator('.card', { hasText: 'From the Gazette' });
    await card.getByRole('link', { name: 'how it is known' }).click();
    const elsewhere = page.locator('section', {
      has: page.getByRole('heading', { name: /^The same words elsewhere/ }),
    });
    await elsewhere.locator('.card').first().waitFor();
    expect(await elsewhere.locator('.card').count()).toBe(1);
    expect(await elsewhere.locator('.card').textContent()).toContain('From the Press');
    await pages.picture(page, 'statement-elsewhere');
    await page.goto(`${pages.address}/ask?q=lied`);
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.locator('.chain .card').first().waitFor();
    expect(await page.getByText('The same words elsewhere').count()).toBe(0);
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('says that there is no way between two whom nothing joins, and goes back to the picture', async () => {
    const page = await openGraph();
    await page.locator('.panel').getByRole('button', { name: 'Orla Penn', exact: true }).click();
    await page.getByLabel('Find the way to').fill('Tove Hale');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: 'No way' }).waitFor();
    await page.getByText('Nothing in the articles joins Orla Penn and Tove Hale within 8 links.').waitFor();
    await pages.picture(page, 'graph-no-way');
    await page.getByRole('button', { name: 'Back to the picture' }).click();
    await page.getByRole('heading', { name: 'No way' }).waitFor({ state: 'detached' });
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('says when no link passes the filters, and comes back with them', async () => {
    const page = await openGraph();
    const least = page.getByLabel('At least so many statements');
    await least.fill('999');
    await least.press('Enter');
    await page.getByText('No links pass these filters.').waitFor();
    await pages.picture(page, 'graph-nothing');
    await page.getByLabel('At least so many statements').fill('1');
    await page.getByLabel('At least so many statements').press('Enter');
    await page.locator('.canvas[data-layout=done]').waitFor();
    expect(pages.troubles).toEqual([]);
    await page.close();
  });
});
