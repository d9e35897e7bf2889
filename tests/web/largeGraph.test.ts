import { availableParallelism, loadavg } from 'node:os';

import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createFolder } from '../helpers/createFolder.js';
import { createLargeGraphs } from '../helpers/createLargeGraphs.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

withBrowser('the graph page of a large store', () => {
  let pages: Pages;
  let page: Page;
  /** How many others want each processor: times are those of a machine that has nothing else to do. */
  const share = Math.max(1, loadavg()[0]! / availableParallelism());

  beforeAll(async () => {
    const path = createFolder();
    const store = createStore(await openEngine({ path }));
    const graphs = createLargeGraphs(10_000, 25_000);
    for (let at = 0; at < graphs.length; at += 25) await store.saveArticles(graphs.slice(at, at + 25));
    await store.close();
    pages = await startPages(['serve', '--store', path]);
  }, 240_000);
  afterAll(() => pages?.stop());

  // All of it: the answer of the API, the drawing, and no graphics card.
  it('paints 10,000 entities and 25,000 links within 8 s', async () => {
    page = await pages.open('/graph?show=10000');
    await page.locator('.canvas[data-links="25000"] canvas').first().waitFor();
    const painted = await page.evaluate<number>(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now()))))',
    );
    expect(await page.locator('.canvas').getAttribute('data-nodes')).toBe('10000');
    await page.locator('.canvas[data-layout=done]').waitFor();
    expect(painted).toBeLessThan(8000 * share);
    await pages.picture(page, 'graph-10000');
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    const clip = { x: x + width / 2 + 20, y: y + height / 2 + 20, width: 100, height: 100 };
    const png = (await page.screenshot({ clip })).toString('base64');
    const median = await page.evaluate<number>(toMedian(png));
    expect([median > 100, median < 250]).toEqual([true, true]);
  }, 60_000);

  it('moves on without a stop while it is panned', async () => {
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    await page.evaluate(COUNT_FRAMES);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    for (let step = 0; step < 40; step++) {
      await page.mouse.move(x + width / 2 + 3 * step, y + height / 2 + 2 * step);
      await page.waitForTimeout(16);
    }
    const frames = await page.evaluate<number[]>('frames');
    await page.mouse.up();
    const middle = frames.sort((a, b) => a - b)[Math.floor(frames.length / 2)]!;
    expect(middle).toBeLessThan(100 * share);
  });

  it('tells what is pointed at, and chooses it at a click', async () => {
    const name = page.locator('.panel .list button').first();
    const hub = (await name.textContent())!;
    const find = page.getByLabel('Find in the picture');
    await find.fill(hub);
    await find.press('Enter');
    await page.getByRole('heading', { name: hub }).waitFor();
    // Who is found comes to the middle, where a click meets it again.
    await page.waitForTimeout(1000);
    const address = page.url();
    const { x, y, width, height } = (await page.locator('.canvas').boundingBox())!;
    await page.mouse.move(x + width / 2 - 1, y + height / 2);
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.locator('.canvas.on-item').waitFor();
    await page.mouse.click(x + width / 2, y + height / 2);
    await page.waitForURL((url) => url.href !== address && url.searchParams.has('open'));
    expect(pages.troubles).toEqual([]);
  });
});

/** Given a picture, returns how bright half of its pixels are at most, 0 to 255: between the entities the sheet is white, or has links. */
const toMedian = (png: string): string => `new Promise((done) => {
  const image = new Image();
  image.onload = () => {
    const sheet = document.createElement('canvas').getContext('2d');
    sheet.drawImage(image, 0, 0);
    const reds = sheet.getImageData(0, 0, 100, 100).data.filter((_, at) => at % 4 === 0);
    done(reds.sort()[5000]);
  };
  image.src = 'data:image/png;base64,${png}';
})`;

const COUNT_FRAMES = `{
  window.frames = [];
  let last = performance.now();
  const tick = (now) => (frames.push(now - last), (last = now), requestAnimationFrame(tick));
  requestAnimationFrame(tick);
}`;
