import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createFolder } from '../helpers/createFolder.js';
import { createGrownGraphs } from '../helpers/createGrownGraphs.js';
import { freeClock, holdClock } from '../helpers/holdClock.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Pages } from '../helpers/startPages.js';

withBrowser('what was loaded last, on the start page', () => {
  const [first, second, third] = createGrownGraphs(3);
  let pages: Pages;

  beforeAll(async () => {
    const path = createFolder();
    const store = createStore(await openEngine({ path }));
    for (const [graph, at] of [
      [third, '2026-05-01T08:00'],
      [first, '2026-05-02T08:00'],
      [second, '2026-05-03T08:00'],
    ] as const) {
      holdClock(`${at}Z`);
      await store.saveArticle(graph!);
    }
    freeClock();
    await store.close();
    pages = await startPages(['serve', '--store', path]);
  });
  afterAll(() => pages?.stop());

  it('is listed with when it was loaded, whatever its date, and leads to the article', async () => {
    const page = await pages.open('/');
    const list = page.locator('section', { has: page.getByRole('heading', { name: /^Loaded last/ }) });
    await list.locator('.row').first().waitFor();
    expect(await list.locator('.row a').allTextContents()).toEqual([second, first, third].map((graph) => graph!.title));
    const times = await list.locator('time').evaluateAll((all) => all.map((each) => each.getAttribute('datetime')));
    expect(times).toEqual(['2026-05-03', '2026-05-02', '2026-05-01'].map((day) => `${day}T08:00:00.000Z`));
    expect(await list.locator('time').first().textContent()).toMatch(/^loaded \d/);
    await pages.picture(page, 'start-loaded');
    await list.locator('.row a').first().click();
    await page.getByRole('heading', { name: second!.title!, level: 1 }).waitFor();
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('is reached by the keys alone, and fits a narrow page', async () => {
    const page = await pages.open('/', { width: 360 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const list = page.locator('section', { has: page.getByRole('heading', { name: /^Loaded last/ }) });
    const link = list.getByRole('link').first();
    await link.waitFor();
    await page.keyboard.press('/');
    const focused = link.and(page.locator(':focus'));
    for (let presses = 0; presses < 100 && (await focused.count()) === 0; presses++)
      await page.keyboard.press('ArrowDown');
    expect(await focused.count()).toBe(1);
    expect((await focused.boundingBox())!.y).toBeLessThan(900);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await pages.picture(page, 'start-loaded-360');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: second!.title!, level: 1 }).waitFor();
    expect(pages.troubles).toEqual([]);
    await page.close();
  });
});
