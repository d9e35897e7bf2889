import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const EXAMPLES = join(ROOT, 'docs/visualise');
const PICTURES = join(ROOT, 'docs/pictures');
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

/**
 * Given a folder with exports, serves it as the folder of the examples (`docs/visualise`) would be beside them, with
 * `node_modules`; returns its address and what stops it.
 */
export async function serveExamples(exports) {
  const folders = { '/node_modules/': join(ROOT, 'node_modules'), '/': exports };
  const server = createServer(({ url }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const at = readdirSync(EXAMPLES).includes(path.slice(1)) ? ['/', EXAMPLES] : toFolder(folders, path);
    const file = resolve(at[1], path.slice(at[0].length));
    if (!file.startsWith(at[1] + sep)) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    return createReadStream(file)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const stop = () => new Promise((done) => (server.closeAllConnections(), server.close(done)));
  return { address: `http://127.0.0.1:${server.address().port}`, stop };
}

function toFolder(folders, path) {
  return Object.entries(folders).find(([start]) => path.startsWith(start));
}

// The graphs that were made of the sample stories by hand, so that pictures change with them alone.
async function openStore() {
  const { createStore } = await import('../dist/store/createStore.js');
  const { openEngine } = await import('../dist/store/openEngine.js');
  const { readArticleGraph } = await import('../dist/graph/readArticleGraph.js');
  const store = createStore(await openEngine({}));
  for (const name of readdirSync(join(ROOT, 'stories')).filter((file) => file.endsWith('.json')))
    await store.saveArticle(readArticleGraph(JSON.parse(readFileSync(join(ROOT, 'tests/gold', name), 'utf8'))));
  return store;
}

async function writeExport(store, format, file) {
  const { exportGraph } = await import('../dist/export/exportGraph.js');
  let text = '';
  for await (const piece of exportGraph({ store, format })) text += piece;
  writeFileSync(file, text);
}

async function shoot(page, address, name, prepare = async () => undefined) {
  await page.goto(`${address}/${name}.html`);
  await prepare(page);
  await page.locator('#graph canvas').first().waitFor();
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

// The one picture that needs a database; without one the last stays.
async function shootNeo4j(page, address, store) {
  const { startNeo4j } = await import('./neo4j.js');
  const { createStore } = await import('../dist/store/createStore.js');
  const { openEngine } = await import('../dist/store/openEngine.js');
  const { uri, username, password, stop } = await startNeo4j();
  const neo4j = createStore(await openEngine({ neo4jUri: uri, username, password }));
  const { rows } = await store.findArticles({}, 'PUBLISHED_AT_DESC', { limit: 100 });
  await neo4j.saveArticles(await store.findArticleGraphs(rows.map(({ row }) => row.id)));
  await shoot(page, address, 'neo4j', async () => {
    await page.getByLabel('Address').fill(uri);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Draw' }).click();
  });
  await neo4j.close();
  await stop();
}

/** Makes the pictures of `docs/visualise.md` anew: the SVG export, and what the ready examples show in a browser. */
async function makePictures() {
  const { chromium } = await import('playwright-core');
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-pictures-'));
  const store = await openStore();
  await writeExport(store, 'svg', join(PICTURES, 'who-talks-about-whom.svg'));
  await writeExport(store, 'cytoscape', join(folder, 'hearsay.cyjs'));
  await writeExport(store, 'gexf', join(folder, 'hearsay.gexf'));
  const { address, stop } = await serveExamples(folder);
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ viewport: { width: 900, height: 560 } });
  await shoot(page, address, 'cytoscape');
  await shoot(page, address, 'gephi');
  await shootNeo4j(page, address, store).catch((error) =>
    console.error(`docs/pictures/neo4j.png stays: ${error.message}`),
  );
  await browser.close();
  await stop();
  await store.close();
  rmSync(folder, { recursive: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await makePictures();
