import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

import { toIsoDate } from './toIsoDate.js';

/** The parts of an article that a page or a document gives; what it does not give is left out. */
export interface ReadDocument {
  readonly text: string;
  readonly url?: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly published?: string;
  readonly language?: string;
}

type Page = ReturnType<typeof parseHTML>['document'];
type PageNode = Page['childNodes'][number];

/** Elements that hold no running text of the article. */
const LEFT_OUT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE FIGURE FIGCAPTION ASIDE NAV FORM BUTTON TABLE IFRAME SVG SUP'.split(' '),
);
const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER BLOCKQUOTE UL OL LI DL DT DD PRE H1 H2 H3 H4 H5 H6 HR'.split(' '),
);

/**
 * Given the HTML of a page, returns its article: the running text with paragraphs separated by a blank line,
 * and what the page says about itself. Null when the page holds no running text.
 *
 * The article is found by Mozilla's Readability, as in Firefox's reader view.
 */
export function readHtml(html: string, url?: string): ReadDocument | null {
  const page = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;
  const facts = readFacts(page, url);
  const found = new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 200,
  }).parse();
  const text = found?.content
    ? toParagraphs(parseHTML(`<html><body>${found.content}</body></html>`).document.body)
    : '';
  if (!found || text === '') return null;
  return dropEmpty({
    text,
    url: facts.url ?? url,
    title: clean(found.title) ?? facts.title,
    outlet: clean(found.siteName) ?? facts.outlet,
    byline: clean(found.byline)?.replace(/^by\s+/i, '') ?? facts.byline,
    published: toIsoDate(found.publishedTime) ?? facts.published,
    language: clean(found.lang)?.slice(0, 2).toLowerCase(),
  });
}

/** Given a piece of HTML, returns its text with paragraphs separated by a blank line. */
export function toPlainText(html: string): string {
  return toParagraphs(parseHTML(`<html><body>${html}</body></html>`).document.body);
}

// Readability takes the page apart, so this is read before.
function readFacts(page: Page, base: string | undefined): Partial<Record<keyof ReadDocument, string | undefined>> {
  const attribute = (selector: string, name: string): string | undefined =>
    clean(page.querySelector(selector)?.getAttribute(name));
  return {
    url: toUrl(attribute('link[rel="canonical"]', 'href') ?? attribute('meta[property="og:url"]', 'content'), base),
    title: attribute('meta[property="og:title"]', 'content') ?? clean(page.querySelector('h1')?.textContent),
    outlet: attribute('meta[property="og:site_name"]', 'content'),
    byline: attribute('meta[name="author"]', 'content'),
    published: toIsoDate(
      attribute('meta[property="article:published_time"]', 'content') ??
        attribute('meta[name="date"]', 'content') ??
        attribute('meta[itemprop="datePublished"]', 'content') ??
        attribute('time[datetime]', 'datetime'),
    ),
  };
}

function toUrl(href: string | undefined, base: string | undefined): string | undefined {
  if (href === undefined || !URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function toParagraphs(body: PageNode): string {
  const paragraphs: string[] = [''];
  const visit = (node: PageNode): void => {
    if (node.nodeType === 3) paragraphs[paragraphs.length - 1] += (node.textContent ?? '').replace(/\s+/g, ' ');
    if (LEFT_OUT.has(node.nodeName.toUpperCase())) return;
    if (node.nodeName.toUpperCase() === 'BR') paragraphs[paragraphs.length - 1] += '\n';
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
    if (isBlock) paragraphs.push('');
    for (const child of node.childNodes) visit(child as PageNode);
    if (isBlock) paragraphs.push('');
  };
  visit(body);
  // Two line breaks in a row end a paragraph, one is a space.
  return paragraphs
    .flatMap((paragraph) => paragraph.split(/\n\s*\n/))
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function clean(value: string | null | undefined): string | undefined {
  return value?.replace(/\s+/g, ' ').trim() || undefined;
}

function dropEmpty(document: { text: string } & { [Key in keyof ReadDocument]?: string | undefined }): ReadDocument {
  return Object.fromEntries(
    Object.entries(document).filter(([, value]) => value !== undefined),
  ) as unknown as ReadDocument;
}
