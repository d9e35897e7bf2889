import { toArticleAddress, toEntityAddress, toExportAddress, toStatementAddress } from './addresses.js';
import { element } from './element.js';
import { toCount, toDay, toWords } from './format.js';
import { toAuthorization } from './key.js';
import { saveFile } from './saveFile.js';

import type { Child } from './element.js';
import type { LinkFragment } from './generated/operations.js';
import type { ArticleLink, EntityLink, List, Statement } from './model.js';

/** Cues that are followed by the one spoken to without "to", in any form. */
const TAKES_PERSON = /^(?:tell|told|ask|assur|warn|urg|remind|inform|advis)/;

/** Given an entity, returns a link to its page; without one, that nobody is named. */
export function createEntityLink(entity: EntityLink | null): HTMLElement {
  if (!entity) return element('span', { class: 'nobody' }, 'someone unnamed');
  const kind = entity.kind?.toLowerCase();
  return element('a', { class: kind ? `entity ${kind}` : 'entity', href: toEntityAddress(entity.id) }, entity.name);
}

/** Given entities, returns their links in a row. */
export function createEntityLinks(entities: readonly EntityLink[]): Child[] {
  return entities.flatMap((entity, index) => [index > 0 ? ', ' : null, createEntityLink(entity)]);
}

/** Given an article, returns a line with its title, outlet and day. */
export function createArticleLine(article: ArticleLink): HTMLElement {
  const facts = [article.outlet, toDay(article.publishedAt)].filter((fact) => fact !== null);
  return element(
    'span',
    { class: 'source' },
    element('a', { href: toArticleAddress(article.id) }, article.title ?? 'An article without a title'),
    facts.length > 0 ? element('span', { class: 'facts' }, facts.join(', ')) : null,
  );
}

/** Given a statement, returns its card: who, the words, about whom, where. */
export function createStatementCard(statement: Statement): HTMLElement {
  const { article } = statement;
  return element(
    'article',
    { class: 'card', 'data-statement': statement.id },
    element('p', { class: 'who' }, createEntityLink(statement.speaker), createByline(statement)),
    element('blockquote', { class: statement.kind.toLowerCase() }, statement.text),
    statement.about.length > 0 ? element('p', { class: 'about' }, 'about ', createEntityLinks(statement.about)) : null,
    element(
      'p',
      { class: 'where' },
      createArticleLine(article),
      element('a', { class: 'more', href: toArticleAddress(article.id, statement.id) }, 'in the text'),
      element('a', { class: 'more', href: toStatementAddress(statement.id) }, 'how it is known'),
    ),
  );
}

/** Given a relation, returns its card: who, what, to whom, who says so, and the passages it rests on. */
export function createRelationCard({
  kind,
  label,
  date,
  subject,
  object,
  assertedBy,
  evidence,
}: LinkFragment): HTMLElement {
  return element(
    'div',
    { class: 'card relation' },
    element(
      'p',
      { class: 'who' },
      createEntityLink(subject),
      element('span', { class: 'relation-kind' }, ` ${toWords(kind)} `),
      createEntityLink(object),
      label ? element('span', { class: 'role' }, ` (${label})`) : null,
      date ? element('span', { class: 'facts' }, toDay(date)) : null,
    ),
    assertedBy?.speaker ? element('p', { class: 'about' }, 'says ', createEntityLink(assertedBy.speaker)) : null,
    evidence.map(({ quote, article }) => [
      element('blockquote', { class: 'evidence' }, quote),
      element('p', { class: 'where' }, createArticleLine(article)),
    ]),
  );
}

/** Given a list and how one row looks, returns the rows under a heading with their number; nothing is said as such. */
export function createSection<Row>(
  title: string,
  { totalCount, nodes }: List<Row>,
  toRow: (row: Row) => HTMLElement,
): HTMLElement {
  const rest = totalCount - nodes.length;
  return element(
    'section',
    {},
    element('h2', {}, title, ' ', element('span', { class: 'count' }, totalCount.toLocaleString('en'))),
    nodes.length > 0 ? nodes.map(toRow) : element('p', { class: 'empty' }, 'Nothing in the articles loaded so far.'),
    rest > 0 ? element('p', { class: 'empty' }, `and ${toCount(rest, 'more', 'more')}`) : null,
  );
}

function createByline({ cue, role, addressees, via, polarity, within }: Statement): Child[] {
  return [
    role ? element('span', { class: 'role' }, `, ${role},`) : null,
    element('span', { class: 'cue' }, ` ${cue ?? 'said'}`),
    addressees.length > 0 ? [TAKES_PERSON.test(cue ?? '') ? ' ' : ' to ', createEntityLinks(addressees)] : null,
    via ? [' (by way of ', createEntityLink(via), ')'] : null,
    within?.speaker ? [', as told by ', createEntityLink(within.speaker)] : null,
    polarity === 'AFFIRMED'
      ? null
      : element('span', { class: `polarity ${polarity.toLowerCase()}` }, polarity.toLowerCase()),
  ];
}

/** Given the steps by which something was found, returns them, folded; null without any. */
export function createEvidence(why: readonly string[]): HTMLElement | null {
  if (why.length === 0) return null;
  return element(
    'details',
    { class: 'evidence-steps' },
    element('summary', {}, 'Why the graph says so'),
    element(
      'ul',
      {},
      why.map((step) => element('li', {}, step)),
    ),
  );
}

/** Formats that a page offers, with the words for them. */
const FORMAT_WORDS = {
  csv: 'CSV',
  jsonl: 'JSON lines',
  jsonld: 'JSON-LD',
  gexf: 'GEXF',
  graphml: 'GraphML',
  cytoscape: 'Cytoscape',
  d3: 'D3',
  dot: 'DOT',
  nquads: 'N-Quads',
  svg: 'SVG',
} as const;

/** Given conditions on statements and formats, returns links that save the statements that pass, or their graph. */
export function createExports(
  conditions: Readonly<Record<string, string>>,
  formats: readonly (keyof typeof FORMAT_WORDS)[],
): HTMLElement {
  return element(
    'p',
    { class: 'exports' },
    element('span', {}, 'Save as '),
    formats.map((format) =>
      element(
        'a',
        { href: toExportAddress(format, conditions), download: '', onclick: saveWithKey },
        FORMAT_WORDS[format],
      ),
    ),
  );
}

// A plain link cannot say who asks: where a key was given, the file is fetched with it.
function saveWithKey(event: Event): void {
  const headers = toAuthorization();
  if (Object.keys(headers).length === 0) return;
  event.preventDefault();
  const { href } = event.currentTarget as HTMLAnchorElement;
  void fetch(href, { headers }).then(async (response) => {
    const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    if (response.ok) saveFile(await response.blob(), name ?? 'hearsay');
  });
}
