import { savePicture } from '../helpers/savePicture.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

// One reader's whole way in one page; whatever leaves the machine, breaks the content policy or ends up in the console fails it.
withBrowser('a walk through the pages', () => {
  let pages: Pages;
  let page: Page;
  const policies = new Set<string>();

  beforeAll(async () => {
    pages = await startPages();
    page = await pages.open('/livez');
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'document') return;
      const policy = response.headers()['content-security-policy'] ?? 'none';
      policies.add(/script-src [^;]*/.exec(policy)?.[0] ?? policy);
    });
    await page.goto(`${pages.address}/`);
  });
  afterAll(() => pages?.stop());
  afterEach(() => expect(pages.troubles).toEqual([]));

  const drawn = (what: 'nodes' | 'links'): Promise<number> =>
    page.locator('.canvas').getAttribute(`data-${what}`).then(Number);

  it('finds a name by the keyboard alone', async () => {
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('brandt');
    await page.getByRole('heading', { name: '“brandt”' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Ada Brandt', exact: true }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
  });

  it('goes from the entity to a statement, and to its place in the article', async () => {
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.locator('.chain li').first().waitFor();
    const text = (await page.locator('.chain blockquote').first().textContent())!;
    await page.locator('.chain .card').first().getByRole('link', { name: 'in the text' }).click();
    const marked = page.locator('.text .mark.content.marked');
    await marked.first().waitFor();
    const words = (value: string): string => value.replace(/[\s"“”]+/g, '');
    expect(words((await marked.allTextContents()).join(''))).toContain(
      words(text.split(/["“”]/).find((part) => part.trim() !== '')!),
    );
  });

  it('goes on to the graph, to neighbors, a link and its statements', async () => {
    await page.getByRole('link', { name: 'Graph' }).click();
    await page.locator('.canvas[data-layout=done]').waitFor();
    await page.getByLabel('Strongest').selectOption('50');
    await page.waitForURL(/show=50/);
    await page.locator('.panel').getByRole('button', { name: 'Ada Brandt', exact: true }).click();
    const before = await drawn('nodes');
    await page.getByRole('button', { name: /more neighbors?$/ }).click();
    await page.locator(`.canvas[data-layout=done]:not([data-nodes="${before}"])`).waitFor();
    expect(await drawn('nodes')).toBeGreaterThan(before);
    await page
      .locator('.panel .list')
      .getByRole('button', { name: /→ about →/ })
      .first()
      .click();
    await page.locator('.panel .card').first().waitFor();
  });

  it('finds a way between two, and saves the picture of it', async () => {
    await page.goBack();
    await page.getByLabel('Find the way to').fill('Casimir Vold');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: /^A way of \d+ links$/ }).waitFor();
    const picture = await savePicture(page, 'SVG');
    expect(picture.slice(0, 5)).toBe('<?xml');
    expect(picture).toContain('Casimir Vold');
    expect((await savePicture(page, 'PNG')).slice(0, 4)).toBe('\u0089PNG');
  });

  it('asks a question', async () => {
    await page.getByRole('searchbox').fill('What did Ada Brandt say about Ruben Aldane?');
    await page.keyboard.press('Enter');
    await page.getByText(/^Read as: Statements by Ada Brandt about Ruben Aldane/).waitFor();
    await page.locator('.card').first().waitFor();
  });

  it('runs three examples of the playground', async () => {
    await page.getByRole('link', { name: 'Playground' }).click();
    await page.getByRole('button', { name: 'Show Examples' }).click();
    for (const [task, sign] of [
      ['What did somebody say?', 'totalCount'],
      ['Who talks about whom?', 'latest'],
      ['How are two connected?', 'length'],
    ] as const) {
      await page.locator('.examples button:enabled', { hasText: task }).click();
      const answer = page.locator('.result-window').getByText(sign).first();
      // The button does nothing before the editor has read the operation, and the page does not say when it has.
      for (let turn = 0; turn < 15 && !(await answer.isVisible()); turn++) {
        await page.getByRole('button', { name: /execute/i }).click();
        await answer.waitFor({ timeout: 3000 }).catch(() => undefined);
      }
      expect([task, await answer.isVisible()]).toEqual([task, true]);
    }
  }, 120_000);

  it('did all of it under a policy that lets no script stand in a page', () => {
    expect([...policies]).toEqual(["script-src 'self'"]);
  });
});
