import { InputError } from '../errors.js';
import { readHtml } from '../text/readHtml.js';
import { readMarkdown } from '../text/readMarkdown.js';
import { decodeText } from './decodeText.js';
import { fetchPage } from './fetchPage.js';
import { toFailure, toItem } from './InputItem.js';
import { readFeed } from './readFeed.js';
import { parseJson, readJsonLines, toJsonItem } from './readJsonLines.js';

import type { FeedEntry } from './readFeed.js';
import type { FetchedPage } from './fetchPage.js';
import type { InputItem } from './InputItem.js';

/** A feed's own text of an article stands in for the page from this length on, in UTF-16 units. */
const WHOLE_ARTICLE = 600;

/** Given the address of a page, a feed, a text or JSON, returns its articles; of a feed, the articles it lists. */
export async function* readUrl(address: string): AsyncGenerator<InputItem> {
  try {
    const page = await fetchPage(address);
    const text = decodeText(page.bytes, page.encoding ?? encodingInside(page));
    const feed = looksLikeFeed(page, text) ? await readFeed(text) : null;
    if (feed) for (const entry of feed) yield await readEntry(entry, address);
    else yield* readPage(address, page, text);
  } catch (error) {
    yield toFailure(address, error);
  }
}

async function* readPage(name: string, page: FetchedPage, text: string): AsyncGenerator<InputItem> {
  const path = new URL(page.url).pathname.toLowerCase();
  if (page.mediaType.includes('jsonl') || page.mediaType.includes('ndjson') || path.endsWith('.jsonl'))
    yield* readJsonLines(name, toChunks(page.bytes));
  else if (page.mediaType.includes('json')) yield* readJson(name, text);
  else if (page.mediaType === 'text/markdown' || path.endsWith('.md'))
    yield toItem(name, { id: page.url, url: page.url, ...readMarkdown(text) });
  else if (page.mediaType === 'text/plain') yield toItem(name, { id: page.url, url: page.url, text: text.trim() });
  else yield toPageItem(name, page.url, text);
}

function* readJson(name: string, text: string): Generator<InputItem> {
  const parsed = parseJson(name, text);
  if ('failure' in parsed) yield parsed.failure;
  else for (const value of [parsed.value].flat()) yield toJsonItem(name, value);
}

function toPageItem(name: string, url: string, html: string): InputItem {
  const found = readHtml(html, url);
  if (!found) return toFailure(name, new InputError('holds no article text'));
  return toItem(name, { ...found, id: found.url ?? url, url: found.url ?? url });
}

// The page has the whole text and its own account of itself; the feed fills the gaps, or stands in for it.
async function readEntry(entry: FeedEntry, feed: string): Promise<InputItem> {
  const { text, ...facts } = entry;
  const name = entry.url ?? entry.title ?? feed;
  const fallback = text.length >= WHOLE_ARTICLE ? toItem(name, { id: entry.url ?? entry.title, ...entry }) : null;
  if (!entry.url) return fallback ?? toFailure(name, new InputError(`has neither an address nor its text in ${feed}`));
  try {
    const page = await fetchPage(entry.url);
    const item = toPageItem(name, page.url, decodeText(page.bytes, page.encoding ?? encodingInside(page)));
    return item.article ? toItem(name, { ...facts, ...item.article }) : (fallback ?? item);
  } catch (error) {
    return fallback ?? toFailure(name, error);
  }
}

function looksLikeFeed(page: FetchedPage, text: string): boolean {
  const start = text.slice(0, 2000);
  if (/json/.test(page.mediaType) || start.trimStart().startsWith('{')) return /jsonfeed\.org\/version/.test(start);
  return /<(?:rss|feed|rdf:RDF)[\s>]/.test(start) && !/<html[\s>]/i.test(start);
}

// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
function encodingInside(page: FetchedPage): string | undefined {
  const start = Buffer.from(page.bytes.subarray(0, 1024)).toString('latin1');
  return /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1] ?? /<\?xml[^>]+encoding=["']([\w-]+)/i.exec(start)?.[1];
}

async function* toChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
