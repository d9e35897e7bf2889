import { savePicture } from '../helpers/savePicture.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

const DONE = '.canvas[data-layout=done]';

withBrowser('the graph page in a browser', () => {
  let pages: Pages;

  beforeAll(async () => {
    pages = await startPages();
  });
  afterAll(() => pages?.stop());

  async function count(page: Page, what: 'nodes' | 'links'): Promise<number> {
    return Number(await page.locator('.canvas').getAttribute(`data-${what}`));
  }

  it('leads from an entity to its neighbors, a link, its statements, a way and a picture', async () => {
    const page = await pages.open('/graph?show=12');
    await page.locator(DONE).waitFor();
    const before = await count(page, 'nodes');
    await page.getByRole('button', { name: 'Ada Brandt', exact: true }).click();
    await page.getByRole('button', { name: /more neighbors$/ }).click();
    await page.locator(DONE).waitFor();
    expect(await count(page, 'nodes')).toBeGreaterThan(before);
    await pages.picture(page, 'graph-expanded');
    await page
      .locator('.panel .list')
      .getByRole('button', { name: /→ about →/ })
      .first()
      .click();
    await page.locator('.panel .card').first().waitFor();
    expect(new URL(page.url()).searchParams.get('chosen')).toMatch(/^e[\w-]{22}\.p/);
    await pages.picture(page, 'graph-link');
    await page.goBack();
    await page.getByRole('heading', { name: 'Ada Brandt' }).waitFor();
    await page.getByLabel('Find the way to').fill('Casimir Vold');
    await page.getByRole('button', { name: 'Find', exact: true }).click();
    await page.getByRole('heading', { name: /^A way of \d+ links$/ }).waitFor();
    await pages.picture(page, 'graph-way');
    const shared = page.url();
    const picture = await savePicture(page, 'SVG');
    expect(picture.slice(0, 5)).toBe('<?xml');
    expect(picture).toContain('Ada Brandt');
    expect((await savePicture(page, 'PNG')).slice(0, 4)).toBe('\u0089PNG');
    await page.goto(shared);
    await page.getByRole('heading', { name: /^A way of \d+ links$/ }).waitFor();
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('leaves out kinds, links that are too thin, outlets and days', async () => {
    const page = await pages.open('/graph');
    await page.locator(DONE).waitFor();
    const [nodes, links] = [await count(page, 'nodes'), await count(page, 'links')];
    await page.getByLabel(/^groups/).uncheck();
    await page.locator(`.canvas:not([data-nodes="${nodes}"])`).waitFor();
    expect(await count(page, 'nodes')).toBeLessThan(nodes);
    await page.getByLabel('At least so many statements').fill('3');
    await page.keyboard.press('Enter');
    await page.waitForURL(/least=3/);
    expect(await count(page, 'links')).toBeLessThan(links / 3);
    const bars = (await page.locator('.timeline svg').boundingBox())!;
    await page.mouse.move(bars.x + bars.width * 0.9, bars.y + 10);
    await page.mouse.down();
    await page.mouse.move(bars.x + bars.width * 0.97, bars.y + 10);
    await page.mouse.up();
    await page.waitForURL(/from=2026-03-\d\d/);
    await page.locator('input[type=date][value^="2026-03-"]').first().waitFor();
    await page.getByRole('button', { name: 'All time' }).click();
    await page.waitForURL((url) => !url.searchParams.has('from'));
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('keeps everybody in place while it brings neighbors', async () => {
    const page = await pages.open('/graph?show=12');
    await page.locator(DONE).waitFor();
    await page.getByLabel('Find in the picture').fill('Ada Brandt');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ada Brandt' }).waitFor();
    await page.waitForTimeout(1000);
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    // Who was found is in the middle, and stays there however much comes around.
    for (const times of [1, 2]) {
      await page.mouse.move(x + width / 2 - 5, y + height / 2);
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.locator('.canvas.on-item').waitFor();
      await page.mouse.click(x + width / 2, y + height / 2);
      await page.waitForURL((url) => url.searchParams.get('open')?.split(',').length === times);
      await page.locator(DONE).waitFor();
      await page.waitForTimeout(500);
    }
    expect(await page.locator('.panel h2').first().textContent()).toBe('Ada Brandt');
    expect(pages.troubles).toEqual([]);
    await page.close();
  });

  it('opens the statements behind a link at a click on it', async () => {
    const page = await pages.open('/graph?show=2&hide=to,ties,accord,discord');
    await page.locator(DONE).waitFor();
    expect(await count(page, 'nodes')).toBe(2);
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    const isOver = (): Promise<boolean> => page.locator('.canvas.on-item').isVisible();
    // Both ends lie the same way from the middle, and the link crosses one of the two lines through it.
    const places = [...Array(60).keys()].flatMap((step) => [
      [x + width / 2, y + (height * (step + 15)) / 90],
      [x + (width * (step + 15)) / 90, y + height / 2],
    ]);
    for (const [left, top] of places) {
      await page.mouse.move(left!, top!);
      await page.waitForTimeout(30);
      if (!(await isOver())) continue;
      await page.mouse.click(left!, top!);
      break;
    }
    await page.waitForURL((url) => /^e[\w-]{22}\.p/.test(url.searchParams.get('chosen') ?? ''));
    await page.locator('.panel .card').first().waitFor();
    await page.close();
  });

  it('shows who talks about whom as a matrix and as a table', async () => {
    const page = await pages.open('/graph?view=matrix');
    await page.locator('.cells .cell').first().waitFor();
    await pages.picture(page, 'matrix');
    const first = page.locator('.cells > text').first();
    const [name, size] = [await first.textContent(), (await page.locator('.cells').boundingBox())!.width];
    await page.getByLabel('Order').selectOption('name');
    expect(await first.textContent()).not.toBe(name);
    await page.getByLabel('Zoom').fill('2');
    expect((await page.locator('.cells').boundingBox())!.width).toBeGreaterThan(size * 1.8);
    await page.getByText(/^The same as a table/).click();
    expect(await page.getByRole('table').getByRole('row').count()).toBeGreaterThan(20);
    await page.locator('.cells .cell').first().click();
    await page.locator('.panel .card').first().waitFor();
    expect(pages.troubles).toEqual([]);
    await page.close();
  });
});
