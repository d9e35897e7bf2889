import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { runHearsay } from '../helpers/runHearsay.js';
import { startPages, withBrowser } from '../helpers/startPages.js';

import type { Page } from 'playwright-core';
import type { Pages } from '../helpers/startPages.js';

/** Every view, with what tells that it is there; ids are put in once the server has told them. */
const VIEWS = [
  ['start', '/', '.home'],
  ['search', '/ask?q=brandt', '.found'],
  ['entity', '/entity/ENTITY', '.entity-page'],
  ['article', '/article/ARTICLE', '.reading'],
  ['statement', '/statement/STATEMENT', '.chain'],
  ['graph', '/graph', '.canvas canvas'],
  ['matrix', '/graph?view=matrix', '.cells'],
] as const;

const IDS = `{
  entity(by: { name: "Ada Brandt" }) { id }
  articles(first: 1) { nodes { id } }
  statements(first: 1, filter: { nested: true }) { nodes { id } }
}`;

/** An article in which somebody is, and nobody speaks. */
const QUIET = {
  ...{ id: 'a-walk', title: 'A walk by the harbor', outlet: 'Eskerhaven Gazette', published: '2026-03-02' },
  text: 'Orla Penn walked along the harbor of Eskerhaven on Monday morning. It rained.',
};

interface Ids {
  readonly entity: { readonly id: string };
  readonly articles: { readonly nodes: readonly { readonly id: string }[] };
  readonly statements: { readonly nodes: readonly { readonly id: string }[] };
}

withBrowser('every view', () => {
  let pages: Pages;
  let page: Page;
  let toAddress: (path: string) => string;

  beforeAll(async () => {
    pages = await startPages();
    const answer = await fetch(`${pages.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: IDS }),
    });
    const { entity, articles, statements } = ((await answer.json()) as { data: Ids }).data;
    const ids: Record<string, string> = {
      ENTITY: entity.id,
      ARTICLE: articles.nodes[0]!.id,
      STATEMENT: statements.nodes[0]!.id,
    };
    toAddress = (path) => pages.address + path.replace(/[A-Z]{6,}/, (word) => ids[word] ?? word);
    page = await pages.open('/livez');
  });
  afterAll(() => pages?.stop());

  it('is where "back" and "forward" lead, one after the other', async () => {
    await page.goto(toAddress('/'));
    await page.locator('.home').waitFor();
    for (const [, path] of VIEWS.slice(1))
      await page.evaluate(`{
        const link = Object.assign(document.createElement('a'), { href: ${JSON.stringify(toAddress(path))} });
        document.body.append(link);
        link.click();
        link.remove();
        new Promise((done) => setTimeout(done, 50));
      }`);
    await page.locator('.cells').waitFor();
    for (const [name, path, sign] of [...VIEWS].reverse().slice(1)) {
      await page.goBack();
      await page.locator(sign).first().waitFor();
      expect([name, page.url().split(/[?&]at=/)[0]]).toEqual([name, toAddress(path)]);
    }
    for (const [name, path, sign] of VIEWS.slice(1)) {
      await page.goForward();
      await page.locator(sign).first().waitFor();
      expect([name, page.url().split(/[?&]at=/)[0]]).toEqual([name, toAddress(path)]);
    }
    expect(pages.troubles).toEqual([]);
  });

  it.each(VIEWS)('says that it waits: %s', async (_name, path, sign) => {
    const slow = await pages.open('/livez');
    let answer = (): void => undefined;
    const waiting = new Promise<void>((done) => (answer = done));
    await slow.route('**/graphql', (route) => waiting.then(() => route.continue()));
    await slow.goto(toAddress(path));
    await slow.locator('main[aria-busy=true]').getByText('Reading …').waitFor();
    expect(await slow.locator(sign).count()).toBe(0);
    answer();
    await slow.locator(sign).first().waitFor();
    expect(await slow.locator('main').getAttribute('aria-busy')).toBe('false');
    await slow.close();
  });

  it.each(VIEWS)('says that the server does not answer, and comes back: %s', async (_name, path, sign) => {
    const torn = await pages.open('/livez');
    await torn.route('**/graphql', (route) => route.abort());
    await torn.goto(toAddress(path));
    await torn.getByRole('alert').getByText('The server does not answer. Is it still running?').waitFor();
    await torn.unroute('**/graphql');
    await torn.getByRole('button', { name: 'Try again' }).click();
    await torn.locator(sign).first().waitFor();
    await torn.close();
  });

  it.each(VIEWS)('tells what the server found wrong, and comes back: %s', async (_name, path, sign) => {
    const wrong = await pages.open('/livez');
    const json = { errors: [{ message: 'The store does not answer.', extensions: { code: 'STORE_UNAVAILABLE' } }] };
    await wrong.route('**/graphql', (route) => route.fulfill({ json }));
    await wrong.goto(toAddress(path));
    await wrong.getByRole('alert').getByText('The store does not answer.').waitFor();
    expect(await wrong.locator(sign).count()).toBe(0);
    await wrong.unroute('**/graphql');
    await wrong.getByRole('button', { name: 'Try again' }).click();
    await wrong.locator(sign).first().waitFor();
    expect(pages.troubles).toEqual([]);
    await wrong.close();
  });

  it.each([
    ['/entity/nobody', 'nobody and nothing'],
    ['/article/nothing', 'no such article'],
    ['/statement/nothing', 'no such statement'],
    ['/nowhere', null],
  ])('says what %s lacks', async (path, message) => {
    const response = (await page.goto(toAddress(path)))!;
    if (message === null) expect(response.status()).toBe(404);
    else await page.getByRole('alert').getByText(message).waitFor();
  });
});

withBrowser('a store that is empty', () => {
  it('says so in every view, and how to fill it', async () => {
    const pages = await startPages(['serve', '--store', createFolder()]);
    const page = await pages.open('/');
    await page.getByText('Nothing is loaded yet').waitFor();
    await pages.picture(page, 'start-empty');
    for (const [path, text] of [
      ['/ask?q=brandt', 'Nothing found for “brandt”'],
      ['/ask', 'Type a name, words, or a question.'],
      ['/ask?q=What%20did%20Ada%20Brandt%20say%3F', 'Ada Brandt'],
      ['/graph', 'load articles: hearsay ingest FILE'],
      ['/graph?view=matrix', 'load articles: hearsay ingest FILE'],
    ] as const) {
      await page.goto(pages.address + path);
      await page.locator('main').getByText(text).first().waitFor();
    }
    expect(pages.troubles).toEqual([]);
    await pages.stop();
  });
});

withBrowser('a store in which next to nothing is said', () => {
  it('says what is not there on the pages of an article, an entity and the graph', async () => {
    const store = createFolder();
    const file = join(createFolder(), 'walk.json');
    writeFileSync(file, JSON.stringify(QUIET));
    expect(await runHearsay(['ingest', file, '--store', store])).toMatchObject({ code: 0 });
    const pages = await startPages(['serve', '--store', store]);
    const page = await pages.open('/ask?q=Orla');
    await page.locator('main').getByRole('link', { name: 'Orla Penn' }).first().click();
    await page.locator('.entity-page').waitFor();
    for (const half of ['Says', 'Is spoken of']) {
      const section = page.locator('section', { has: page.getByRole('heading', { name: `${half} 0` }) });
      await section.getByText('Nothing in the articles loaded so far.').waitFor();
    }
    await page.getByRole('link', { name: QUIET.title }).first().click();
    await page.getByRole('heading', { name: '0 statements' }).waitFor();
    await page.getByText('Nobody is quoted in it, as far as could be read.').waitFor();
    expect(await page.locator('.text .mark').count()).toBe(0);
    await page.goto(`${pages.address}/graph`);
    await page.getByText('No links pass these filters.').waitFor();
    expect(pages.troubles).toEqual([]);
    await pages.stop();
  }, 60_000);
});

withBrowser('a server that is only read', () => {
  it('offers nobody to judge, whoever asks', async () => {
    const pages = await startPages(['demo', '--read-only']);
    const page = await pages.open('/ask?q=brandt');
    expect(await (await fetch(`${pages.address}/allowed`)).json()).toMatchObject({ review: false });
    await page.locator('.card').first().getByRole('link', { name: 'how it is known' }).click();
    await page.getByText('Nobody has judged it yet.').waitFor();
    expect(await page.locator('.review button').count()).toBe(0);
    await pages.stop();
  });
});

withBrowser('a server that draws little', () => {
  it('is asked for no more than it draws', async () => {
    const pages = await startPages(['demo', '--limits', 'pictureNodes=60', 'cost=400']);
    const page = await pages.open('/graph');
    await page.locator('.canvas[data-layout=done]').waitFor();
    expect(Number(await page.locator('.canvas').getAttribute('data-nodes'))).toBe(60);
    await page.locator('.panel').getByRole('button', { name: 'Ada Brandt', exact: true }).click();
    await page.getByLabel('Find the way to').waitFor();
    expect(pages.troubles).toEqual([]);
    await pages.stop();
  });
});

withBrowser('an entity on paper', () => {
  it('has its name, what it says and where, in black on white, and nothing to click on alone', async () => {
    const pages = await startPages();
    const page = await pages.open('/entity?name=Ada%20Brandt', { scheme: 'dark' });
    await page.locator('.entity-page').waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['.top', '.exports', '.more', '.surroundings > p'])
      expect([gone, await page.locator(gone).first().isVisible()]).toEqual([gone, false]);
    for (const kept of ['h1', '.halves .card', '.ego text', '.timeline', '.source'])
      expect([kept, await page.locator(kept).first().isVisible()]).toEqual([kept, true]);
    const [paper, ink] = await page.evaluate<[string, string]>(
      '[getComputedStyle(document.body).backgroundColor, getComputedStyle(document.body).color]',
    );
    expect(paper).toBe('rgb(255, 255, 255)');
    expect(Math.max(...ink.match(/\d+/g)!.map(Number))).toBeLessThan(64);
    await pages.picture(page, 'entity-print');
    await pages.stop();
  });
});
