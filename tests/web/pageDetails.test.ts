import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

withBrowser('the details of the pages', () => {
  let pages: Pages;
  let page: Page;
  beforeAll(async () => {
    pages = await startPages();
    page = await pages.open('/');
  });
  afterAll(() => pages?.stop());

  const openArticle = async (): Promise<void> => {
    await page.goto(`${pages.address}/`);
    await page.locator('aside .source a').first().click();
    await page.locator('.text .mark').first().waitFor();
  };

  it('go through what was found by the arrow keys, and back into the box', async () => {
    await page.goto(`${pages.address}/ask?q=brandt`);
    const box = page.getByRole('searchbox');
    const row = page.locator('#content').getByRole('link', { name: 'Ada Brandt', exact: true }).first();
    await row.waitFor();
    await box.focus();
    const isInBox = (): Promise<boolean> => box.evaluate((element) => element.matches(':focus'));
    await page.keyboard.press('ArrowDown');
    expect(await isInBox()).toBe(false);
    expect(await page.locator('#content a:focus').count()).toBe(1);
    await page.keyboard.press('ArrowUp');
    expect(await isInBox()).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/entity\//);
  });

  it('leave in the list of an article what one speaker says, and all of it again', async () => {
    await openArticle();
    const rows = page.locator('.statements li:visible');
    const all = await rows.count();
    const button = page.locator('.speakers button').first();
    const name = await button.textContent();
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    expect(await rows.count()).toBeLessThan(all);
    expect(new Set(await rows.locator('.who').allTextContents())).toEqual(new Set([name]));
    await button.click();
    expect(await rows.count()).toBe(all);
  });

  it('mark a statement in the list where it is pointed at in the text, and the other way round', async () => {
    await openArticle();
    const mark = page.locator('.text .mark.content').first();
    const id = (await mark.getAttribute('data-statements'))!.split(' ').at(-1)!;
    const row = page.locator(`.statements li[data-statements="${id}"]`);
    await mark.hover();
    expect(await row.getAttribute('class')).toContain('marked');
    const last = page.locator('.statements li').last();
    await last.getByRole('button').click();
    const lastId = (await last.getAttribute('data-statements'))!;
    const words = page.locator(`.text [data-statements~="${lastId}"]`).first();
    expect(await words.getAttribute('class')).toContain('marked');
    await page.waitForTimeout(700);
    const { y, height } = (await words.boundingBox())!;
    expect(y + height).toBeGreaterThan(0);
    expect(y).toBeLessThan(page.viewportSize()!.height);
  });

  it('take a verdict, and change it', async () => {
    await page.goto(`${pages.address}/ask?q=brandt`);
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    for (const [button, told] of [
      ['It is wrong', /^Rejected by/i],
      ['It is right', /^Accepted by/i],
    ] as const) {
      await page.getByRole('button', { name: button }).click();
      await page.locator('.review [role=status]').filter({ hasText: told }).waitFor();
    }
    await page.reload();
    await page
      .locator('.review [role=status]')
      .filter({ hasText: /^Accepted by/i })
      .waitFor();
  });

  it('print the text and its statements, without what only a screen can use', async () => {
    await openArticle();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.top', '.speakers', '.exports']) expect(await page.locator(gone).isVisible()).toBe(false);
    for (const kept of ['.text', '.statements ol']) expect(await page.locator(kept).isVisible()).toBe(true);
    await pages.picture(page, 'article-print');
    await page.emulateMedia({ media: 'screen' });
  });

  it('move nothing by themselves for whoever wants less motion', async () => {
    const motion = (): Promise<unknown> => page.evaluate('getComputedStyle(document.documentElement).scrollBehavior');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await motion()).toBe('smooth');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await motion()).toBe('auto');
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    expect(pages.troubles).toEqual([]);
  });
});
