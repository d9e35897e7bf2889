import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';

import { findChromium, openBrowser } from '../helpers/openBrowser.js';
import { finish, readAddress, startHearsay } from '../helpers/runHearsay.js';

import type { Browser, Page } from 'playwright-core';
import type { Finished } from '../helpers/runHearsay.js';

const PICTURES = resolve('tests/output');
const chromium = findChromium();
// Where Chromium is missing these tests cannot run; with CI set it must be there.
const withBrowser = chromium === null && !process.env['CI'] ? describe.skip : describe;

withBrowser('the pages in a browser', () => {
  let browser: Browser;
  let address = '';
  let child: ReturnType<typeof startHearsay>;
  let finished: Promise<Finished>;
  const troubles: string[] = [];

  beforeAll(async () => {
    if (chromium === null) throw new Error('CI is set: expected Chromium, found none (set CHROMIUM_PATH)');
    mkdirSync(PICTURES, { recursive: true });
    child = startHearsay(['demo', '--port', '0']);
    finished = finish(child);
    [browser, address] = await Promise.all([openBrowser(chromium), readAddress(child)]);
  });
  afterAll(async () => {
    await browser?.close();
    child?.kill('SIGINT');
    await finished;
  });

  async function open(path: string, width = 1280): Promise<Page> {
    troubles.length = 0;
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
    page.on('pageerror', (error) => troubles.push(error.message));
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(address) || /^(?:data|blob):/.test(url)) return route.continue();
      troubles.push(`left the machine: ${url}`);
      return route.abort();
    });
    await page.goto(address + path);
    return page;
  }

  async function picture(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: resolve(PICTURES, `${name}.png`) });
  }

  it('finds a name, its statements, and their place in the text', async () => {
    const page = await open('/');
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    await picture(page, 'start');
    await page.keyboard.press('/');
    await page.keyboard.type('brandt');
    await page.waitForURL(/\/ask\?q=brandt$/);
    await page.getByRole('heading', { name: '“brandt”' }).waitFor();
    const name = page.locator('main').getByRole('link', { name: 'Ada Brandt', exact: true }).first();
    await name.waitFor();
    await picture(page, 'search');
    await name.click();
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    for (const title of [/^Says/, /^Is spoken of/]) await page.getByRole('heading', { name: title }).waitFor();
    await picture(page, 'entity');
    await page.locator('.card').first().getByRole('link', { name: 'in the text' }).click();
    const marked = page.locator('.text .mark.content.marked').first();
    await marked.waitFor();
    expect(await marked.isVisible()).toBe(true);
    await picture(page, 'article');
    await page.goBack();
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.locator('.chain li').first().waitFor();
    await picture(page, 'statement');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('marks every statement of an article at its exact characters', async () => {
    const page = await open('/');
    await page.locator('aside .source a').first().click();
    await page.locator('.text .mark').first().waitFor();
    const { data } = (await (
      await fetch(`${address}/graphql`, {
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
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('answers a question', async () => {
    const page = await open('/');
    await page.getByRole('searchbox').fill('What did Ada Brandt say?');
    await page.keyboard.press('Enter');
    await page.getByText(/^Read as: Statements by Ada Brandt/).waitFor();
    expect(await page.locator('.card').count()).toBeGreaterThan(2);
    await picture(page, 'question');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('says what is wrong with an address, and fits a telephone', async () => {
    const page = await open('/entity?name=Nobody%20At%20All', 390);
    await page.getByRole('alert').waitFor();
    await page.goto(`${address}/`);
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await picture(page, 'start-390');
    await page.close();
  });

  it('runs an operation in the playground without leaving the machine', async () => {
    const page = await open('/playground');
    const answer = page.locator('.result-window').getByText('totalCount').first();
    // The button does nothing before the editor has read the operation, and the page does not say when it has.
    for (let turn = 0; turn < 15 && !(await answer.isVisible()); turn++) {
      await page.getByRole('button', { name: /execute/i }).click();
      await answer.waitFor({ timeout: 3000 }).catch(() => undefined);
    }
    expect(await answer.isVisible()).toBe(true);
    await picture(page, 'playground');
    expect(troubles).toEqual([]);
    await page.close();
  });

  it('loads the start page in under 150 KB', async () => {
    const html = await (await fetch(`${address}/`)).text();
    const files = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1] ?? '');
    const sizes = await Promise.all(
      files.map(async (file) => {
        const page = await browser.newPage();
        const response = await page.goto(address + file);
        const { responseBodySize } = await response!.request().sizes();
        await page.close();
        return responseBodySize;
      }),
    );
    expect(sizes.reduce((sum, size) => sum + size, html.length)).toBeLessThan(150 * 1024);
  });
});
