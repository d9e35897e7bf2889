import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { exportGraph } from '../../src/export/exportGraph.js';
import { FORMATS } from '../../src/export/formats.js';
import { createStore } from '../../src/store/createStore.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createFolder } from '../helpers/createFolder.js';
import { engines, neo4jAccess } from '../helpers/engines.js';
import { findChromium, openBrowser } from '../helpers/openBrowser.js';
import { readGold } from '../helpers/readGold.js';
import { withBrowser } from '../helpers/startPages.js';

import type { Browser, Page } from 'playwright-core';

const STORIES = ['envoy-recalled', 'leaked-note', 'presidents-call'];

const guide = readFileSync(new URL('../../docs/visualise.md', import.meta.url), 'utf8');
const queries = [...guide.matchAll(/```cypher\n(.*?)```/gs)].map(([, query]) => query!);
// One engine gives paths as they are; what counts is that the query runs and finds something.
const toTable = (query: string): string =>
  query
    .replace(/RETURN path(?:, evidence)? LIMIT 50/, 'RETURN count(*) AS found')
    .replace(/\b(?:path|evidence) = /g, '');

describe('docs/visualise.md', () => {
  it('names every format, and no other', () => {
    const named = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, format]) => format);
    expect([...named].sort()).toEqual(Object.keys(FORMATS).sort());
    for (const [, format] of guide.matchAll(/--format (\w+)/g)) expect([...named, 'F']).toContain(format);
  });

  it('shows pictures and leads to pages that are there', () => {
    const links = [...guide.matchAll(/\]\(((?:pictures|visualise)[^)]*)\)/g)].map(([, path]) => path!);
    expect(links.length).toBeGreaterThan(6);
    for (const path of links)
      expect([path, existsSync(new URL(`../../docs/${path}`, import.meta.url))]).toEqual([path, true]);
  });

  it('shows a picture that the svg export made', () => {
    const picture = readFileSync(new URL('../../docs/pictures/who-talks-about-whom.svg', import.meta.url), 'utf8');
    expect(picture).toContain('<title id="title">Who talks about whom</title>');
    expect(picture).toContain('Nora Feldt');
  });
});

withBrowser('the ready examples of docs/visualise', () => {
  const folder = createFolder();
  let examples: { readonly address: string; readonly stop: () => Promise<void> };
  let browser: Browser;

  beforeAll(async () => {
    const store = createStore(await openEngine({}));
    for (const story of STORIES) await store.saveArticle(readGold(story));
    for (const [format, file] of [
      ['cytoscape', 'hearsay.cyjs'],
      ['gexf', 'hearsay.gexf'],
    ] as const) {
      let text = '';
      for await (const piece of exportGraph({ store, format })) text += piece;
      writeFileSync(join(folder, file), text);
    }
    await store.close();
    const { serveExamples } = (await import(pathToFileURL('scripts/pictures.js').href)) as {
      serveExamples: (folder: string) => Promise<typeof examples>;
    };
    examples = await serveExamples(folder);
    browser = await openBrowser(findChromium()!);
  });
  afterAll(async () => {
    await browser?.close();
    await examples?.stop();
  });

  async function open(name: string): Promise<Page> {
    const page = await browser.newPage();
    await page.goto(`${examples.address}/${name}.html`);
    await page.locator('#graph canvas').first().waitFor({ state: 'attached' });
    return page;
  }
  // What is drawn hangs on the element that it is drawn in.
  const labels = (page: Page): Promise<string[]> =>
    page.evaluate<string[]>(`document.getElementById('graph')._cyreg.cy.nodes().map((node) => node.data('label'))`);

  it('draw the Cytoscape file, the more the less is asked of who is drawn', async () => {
    const page = await open('cytoscape');
    const few = await labels(page);
    expect(few).toContain('Ada Brandt');
    await page.getByLabel('At least so many statements').fill('1');
    await page.keyboard.press('Tab');
    expect((await labels(page)).length).toBeGreaterThan(few.length);
    await page.close();
  });

  it('draw the GEXF file, and of it what was said in some days', async () => {
    const page = await open('gephi');
    const all = await labels(page);
    expect(all).toContain('Ada Brandt');
    await page.getByLabel('to').fill('2026-03-03');
    await page.keyboard.press('Tab');
    expect((await labels(page)).length).toBeLessThan(all.length);
    await page.close();
  });

  (neo4jAccess === null ? it.skip : it)('ask Neo4j, and draw the paths', async () => {
    const store = createStore(await engines.find(({ name }) => name === 'neo4j')!.open());
    for (const story of STORIES) await store.saveArticle(readGold(story));
    const page = await browser.newPage();
    await page.goto(`${examples.address}/neo4j.html`);
    await page.getByLabel('Address').fill(neo4jAccess!.neo4jUri);
    await page.getByLabel('Password').fill(neo4jAccess!.password);
    await page.getByRole('button', { name: 'Draw' }).click();
    await page.locator('#graph canvas').first().waitFor({ state: 'attached' });
    const found = await labels(page);
    expect(found).toContain('Ada Brandt');
    expect(found.length).toBeGreaterThan(4);
    await page.close();
    await store.close();
  });
});

describe.each(engines)('the queries of docs/visualise.md on $name', ({ name, open }) => {
  it('find something in the sample stories', async () => {
    const engine = await open();
    for (const story of STORIES) await createStore(engine).saveArticle(readGold(story));
    expect(queries).toHaveLength(4);
    for (const query of queries) {
      const [row] = await engine.read(name === 'neo4j' ? query : toTable(query));
      expect(row).toBeDefined();
      if (row?.['found'] !== undefined) expect(row['found']).toBeGreaterThan(0);
    }
    await engine.close();
  });
});
