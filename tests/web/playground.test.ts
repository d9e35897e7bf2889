import { join } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { findBarriers } from '../helpers/findBarriers.js';
import { runHearsay } from '../helpers/runHearsay.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page, Response } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

interface Answer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: unknown;
  readonly extensions: { readonly cost: { readonly points: number } };
}

/** Runs what is in the editor. The button does nothing before the editor has read the operation, and the page does not say when it has. */
async function run(page: Page): Promise<Answer> {
  for (let turn = 0; turn < 15; turn++) {
    const answering = page.waitForResponse('**/graphql', { timeout: 3000 }).catch(() => null);
    await page.getByRole('button', { name: /execute/i }).click();
    const response = await answering;
    if (response) return (await response.json()) as Answer;
  }
  throw new Error('nothing was run');
}

async function choose(page: Page, task: string): Promise<void> {
  await page.locator('.examples button:enabled', { hasText: task }).click();
}

// The playground remembers which panel was open.
async function openExamples(page: Page): Promise<void> {
  const button = page.getByRole('button', { name: /(?:Show|Hide) Examples/ });
  await button.waitFor();
  if ((await button.getAttribute('aria-label'))?.startsWith('Show')) await button.click();
}

async function openExplorer(pages: Pages, scheme: 'light' | 'dark'): Promise<Page> {
  const page = await pages.open(`/playground#${new URLSearchParams({ query: '{ __typename }' }).toString()}`, {
    scheme,
  });
  await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
  await page.locator('.graphiql-explorer-root [data-field-name]').first().waitFor();
  return page;
}

withBrowser('the playground', () => {
  let pages: Pages;
  beforeAll(async () => {
    pages = await startPages();
  });
  afterAll(() => pages?.stop());

  it('runs every example on what is loaded, and says before what it costs', async () => {
    const page = await pages.open('/playground');
    await openExamples(page);
    await page.locator('.examples button:enabled').first().waitFor();
    const tasks = await page.locator('.examples li button').allTextContents();
    expect(tasks).toHaveLength(10);
    let before: unknown = null;
    for (const task of tasks) {
      const counting = page.waitForResponse(
        (response) => response.url().endsWith('/cost') && toQuery(response) !== before,
      );
      await choose(page, task);
      const counted = await counting;
      before = toQuery(counted);
      const { points } = (await counted.json()) as { points: number };
      await page.getByText(new RegExp(`^Costs ${points} points?; an operation may cost 1,000`)).waitFor();
      const { data, errors, extensions } = await run(page);
      expect([task, errors, extensions.cost.points]).toEqual([task, undefined, points]);
      expect([task, Object.values(data ?? {}).every(isFull)]).toEqual([task, true]);
    }
    await pages.picture(page, 'playground-examples');
    expect(pages.troubles).toEqual([]);
    await page.close();
  }, 120_000);

  it('keeps the operation in its address, and leads from its answer to the graph', async () => {
    const page = await pages.open('/playground');
    await openExamples(page);
    await choose(page, 'How are two connected?');
    await page.waitForURL(/#query=.*path/);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('.graphiql-query-editor').getByText('path').first().waitFor();
    const { data } = await run(page);
    expect(data).toHaveProperty('path.length');
    await openExamples(page);
    await page.getByRole('button', { name: 'Show this result as a graph' }).click();
    await page.waitForURL(/\/graph\?show=1&open=e/);
    await page.locator('.canvas[data-layout=done]').waitFor();
    expect(Number(await page.locator('.canvas').getAttribute('data-nodes'))).toBeGreaterThan(2);
    expect(pages.troubles).toEqual([]);
    await page.close();
  }, 60_000);

  it('says what is wrong with an answer that has nobody to show', async () => {
    const page = await pages.open(`/playground#${new URLSearchParams({ query: '{ __typename }' }).toString()}`);
    await openExamples(page);
    await run(page);
    await page.getByRole('button', { name: 'Show this result as a graph' }).click();
    await page.getByText(/holds no ids of entities/).waitFor();
    await page.close();
  });

  it.each(['light', 'dark'] as const)(
    'has an explorer, in %s: what is ticked is asked for',
    async (scheme) => {
      const page = await openExplorer(pages, scheme);
      const explorer = page.locator('.graphiql-explorer-root');
      for (const field of ['entities', 'nodes', 'name']) {
        await explorer.locator(`.graphiql-explorer-entities [data-field-name=${field}]`).first().click();
        await page.locator('.graphiql-query-editor').getByText(field, { exact: true }).first().waitFor();
      }
      await page.waitForURL((url) =>
        /entities\s*\{\s*nodes\s*\{\s*name\s/.test(new URLSearchParams(url.hash.slice(1)).get('query') ?? ''),
      );
      const { data, errors } = await run(page);
      expect(errors).toBeUndefined();
      expect(data).toMatchObject({ entities: { nodes: expect.arrayContaining([{ name: 'Ada Brandt' }]) } });
      await page.locator('.graphiql-response').getByText('Ada Brandt').first().waitFor();
      await explorer.locator('.graphiql-explorer-entities [data-arg-name=first] > span').first().click();
      await explorer.getByRole('textbox', { name: 'first' }).waitFor();
      await page.getByText(/^Costs [1-9]\d* points/).waitFor();
      await pages.picture(page, `playground-explorer-${scheme}`);
      expect(await findBarriers(page)).toEqual([]);
      expect(pages.troubles).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it.each([360, 3840])(
    'is %d px wide and no wider, and all of it can be reached',
    async (width) => {
      const page = await pages.open('/playground', { width });
      await openExamples(page);
      await page.locator('.examples button:enabled').first().waitFor();
      await page.getByText(/^Costs \d+ points/).waitFor();
      for (const panel of ['.examples', '.graphiql-explorer-root']) {
        if (panel !== '.examples') await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
        for (const part of [
          panel,
          '.graphiql-query-editor',
          '.graphiql-execute-button',
          '.graphiql-response',
          '.cost',
        ]) {
          const place = page.locator(part);
          await place.scrollIntoViewIfNeeded();
          const { x, y, width: wide } = (await place.boundingBox())!;
          expect([part, x >= 0, x + wide <= width, y < page.viewportSize()!.height]).toEqual([part, true, true, true]);
        }
        await pages.picture(page, `playground${panel.replaceAll('.', '-')}-${width}`);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      }
      await run(page);
      expect(pages.troubles).toEqual([]);
      await page.close();
    },
    60_000,
  );

  it.each(['light', 'dark'] as const)(
    'has no serious barrier where the system is %s, and follows it',
    async (scheme) => {
      const page = await pages.open('/playground', { scheme });
      await openExamples(page);
      await page.locator('.examples button:enabled').first().waitFor();
      await page.getByText(/^Costs \d+ points/).waitFor();
      await run(page);
      await page.waitForTimeout(500);
      await pages.picture(page, `playground-1280-${scheme}`);
      const paper = await page.evaluate<string>(
        `getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor`,
      );
      const [red] = paper.match(/\d+/g)!.map(Number);
      expect(red! > 128).toBe(scheme === 'light');
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      await pages.picture(page, `playground-390-${scheme}`);
      expect(pages.troubles).toEqual([]);
      await page.close();
    },
    60_000,
  );
});

withBrowser('the playground of a server with keys', () => {
  it('asks for a key, counts what is left with it, and keeps it in memory alone', async () => {
    const keys = join(createFolder(), 'keys.jsonl');
    const key = (await runHearsay(['key', '--role', 'read', '--keys', keys])).stdout.trim();
    const pages = await startPages(['demo', '--keys', keys, '--limits', 'pointsPerMinute=5000']);
    const page = await pages.open('/playground');
    await page.getByRole('dialog').getByText('Who asks?').waitFor();
    await page.getByRole('textbox', { name: 'Key' }).fill(key);
    await page.keyboard.press('Enter');
    await page.getByText(/^Costs \d+ points; an operation may cost 1,000, \d,\d+ left this minute/).waitFor();
    expect((await run(page)).errors).toBeUndefined();
    const kept = await page.evaluate(
      '[document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href].join(" ")',
    );
    expect(kept).toContain('graphiql');
    expect(kept).not.toContain(key);
    await page.reload();
    await page.getByRole('dialog').getByText('Who asks?').waitFor();
    await pages.stop();
  }, 60_000);
});

function toQuery(response: Response): unknown {
  return (response.request().postDataJSON() as { readonly query: unknown }).query;
}

// A list with something in it, or a thing that is there.
function isFull(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  const { nodes } = (value ?? {}) as { readonly nodes?: readonly unknown[] };
  return value !== null && (nodes === undefined || nodes.length > 0);
}
