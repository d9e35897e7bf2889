import { join } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { findChromium, openBrowser } from '../helpers/openBrowser.js';
import { finish, readAddress, runHearsay, startHearsay } from '../helpers/runHearsay.js';

const chromium = findChromium();
// Where Chromium is missing these tests cannot run; with CI set it must be there.
const withBrowser = chromium === null && !process.env['CI'] ? describe.skip : describe;

withBrowser('the pages of a server that is not open to everything', () => {
  it('ask for a key until one is known, and keep it in memory alone', async () => {
    if (chromium === null) throw new Error('CI is set: expected Chromium, found none (set CHROMIUM_PATH)');
    const keys = join(createFolder(), 'keys.jsonl');
    const key = (await runHearsay(['key', '--role', 'read', '--keys', keys])).stdout.trim();
    const child = startHearsay(['demo', '--port', '0', '--keys', keys]);
    const finished = finish(child);
    const [browser, address] = await Promise.all([openBrowser(chromium), readAddress(child)]);
    const page = await browser.newPage();
    await page.goto(address);
    for (const [given, reason] of [
      ['hearsay_wrong', 'Who asks?'],
      [key, 'The key is not known here.'],
    ] as const) {
      await page.getByRole('dialog').getByText(reason).waitFor();
      await page.getByRole('textbox', { name: 'Key' }).fill(given);
      await page.keyboard.press('Enter');
    }
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
    await page.getByRole('searchbox').fill('brandt');
    await page.getByRole('heading', { name: '“brandt”' }).waitFor();
    await page.getByRole('link', { name: 'Playground' }).waitFor();
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.getByText('Nobody has judged it yet.').waitFor();
    expect(await page.locator('.review button').count()).toBe(0);
    const kept = await page.evaluate(
      '[document.cookie, JSON.stringify(localStorage), JSON.stringify(sessionStorage), location.href].join(" ")',
    );
    expect(kept).not.toContain(key);
    await page.reload();
    await page.getByRole('dialog').getByText('Who asks?').waitFor();
    await browser.close();
    child.kill('SIGINT');
    await finished;
  });

  it('work where nothing but trusted documents is run', async () => {
    if (chromium === null) throw new Error('CI is set: expected Chromium, found none (set CHROMIUM_PATH)');
    const child = startHearsay(['demo', '--port', '0', '--only-trusted']);
    const finished = finish(child);
    const [browser, address] = await Promise.all([openBrowser(chromium), readAddress(child)]);
    const page = await browser.newPage();
    await page.goto(address);
    await page.getByRole('searchbox').fill('brandt');
    await page.getByRole('heading', { name: '“brandt”' }).waitFor();
    await page.locator('main').getByRole('link', { name: 'Ada Brandt', exact: true }).first().click();
    await page.getByRole('heading', { name: 'Ada Brandt', level: 1 }).waitFor();
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.locator('.chain .card').first().getByRole('link', { name: 'in the text' }).click();
    await page.locator('.text .mark').first().waitFor();
    await page.goto(`${address}/graph?show=20`);
    await page.locator('.canvas[data-layout=done]').waitFor();
    expect(Number(await page.locator('.canvas').getAttribute('data-nodes'))).toBeGreaterThan(10);
    const allowed = await (await fetch(`${address}/allowed`)).json();
    expect(allowed).toEqual({ playground: false, schema: false, review: true, pictureNodes: 10_000 });
    expect(await page.locator('.top nav a:visible').allTextContents()).toEqual(['Graph']);
    await browser.close();
    child.kill('SIGINT');
    await finished;
  });
});
