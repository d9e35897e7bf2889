import { toPlainText } from '../text/readHtml.js';
import { toIsoDate } from '../text/toIsoDate.js';

import type { parseFeed } from 'feedsmith';

/** An article as a feed lists it; `text` is what the feed itself gives of it, often only the first lines. */
export interface FeedEntry {
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
}

type Facts = Record<keyof FeedEntry, string | undefined>;

/** Given the text of an RSS, RDF, Atom or JSON feed, returns its articles in its own order; null when it is no feed. */
export async function readFeed(text: string): Promise<FeedEntry[] | null> {
  const parsed = await parse(text);
  if (!parsed) return null;
  const outlet = parsed.feed.title;
  switch (parsed.format) {
    case 'rss':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          text: item.content?.encoded ?? item.description,
          url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
          title: item.title,
          byline: item.dc?.creator ?? item.authors?.map(String).join(', '),
          published: item.pubDate ?? item.dc?.date,
          outlet,
        }),
      );
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          text: item.content?.encoded ?? item.description,
          url: item.link,
          title: item.title,
          byline: item.dc?.creator,
          published: item.dc?.date,
          outlet,
        }),
      );
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) =>
        toEntry({
          text: entry.content ?? entry.summary,
          url: (entry.links?.find((link) => (link.rel ?? 'alternate') === 'alternate') ?? entry.links?.[0])?.href,
          title: entry.title,
          byline: entry.authors?.map((author) => author.name).join(', '),
          published: entry.published ?? entry.updated,
          outlet,
        }),
      );
    case 'json':
      return (parsed.feed.items ?? []).map((item) =>
        toEntry({
          text: item.content_html ?? item.content_text,
          url: item.url ?? item.external_url,
          title: item.title,
          byline: item.authors?.map((author) => author.name).join(', '),
          published: item.date_published,
          outlet,
        }),
      );
  }
}

async function parse(text: string): Promise<ReturnType<typeof parseFeed> | null> {
  const feedsmith = await import('feedsmith');
  try {
    return feedsmith.parseFeed(text);
  } catch {
    return null;
  }
}

function toEntry(facts: Facts): FeedEntry {
  const { text, url, title, ...rest } = facts;
  const known = Object.entries({
    ...rest,
    url: url && /^https?:\/\//i.test(url) ? url : undefined,
    title: title && toPlainText(title),
    published: toIsoDate(facts.published),
  }).filter(([, value]) => value !== undefined && value !== '');
  return { ...Object.fromEntries(known), text: toPlainText(text ?? '') };
}
