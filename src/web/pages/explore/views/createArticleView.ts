import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount, toDay } from '../format.js';
import { ArticleDocument } from '../generated/operations.js';
import { createEntityLink, createExports } from '../parts.js';
import { toPieces } from '../toPieces.js';

import type { Child } from '../element.js';
import type { ArticleQuery } from '../generated/operations.js';
import type { PlacedStatement } from '../model.js';
import type { Piece } from '../toPieces.js';
import type { View } from '../view.js';

type Article = NonNullable<ArticleQuery['article']>;

/** Colors for speakers, in the order in which they speak; the rest share the last. */
const COLORS = 8;

/** Given an article's id, returns its text with every statement marked at its characters, beside the list of them. */
export async function createArticleView(id: string, statement: string | null): Promise<View> {
  const { article } = await ask(ArticleDocument, { id });
  if (!article) throw new Error('The store holds no such article.');
  const nodes = await readAll(id, article.statements);
  const colors = toColors(nodes);
  const content = element(
    'div',
    { class: 'reading' },
    element('article', { class: 'text' }, createHead(article), createText(article.text, nodes, colors)),
    createList(nodes, { colors, id }),
  );
  linkBothWays(content, statement);
  if (statement !== null) mark(content, statement, true);
  return { title: article.title ?? 'An article', content };
}

// Every statement is marked, however many pages of them there are.
async function readAll(id: string, first: Article['statements']): Promise<PlacedStatement[]> {
  const nodes = [...first.nodes];
  let { pageInfo } = first;
  while (pageInfo.hasNextPage) {
    const { article } = await ask(ArticleDocument, { id, after: pageInfo.endCursor });
    if (!article) break;
    nodes.push(...article.statements.nodes);
    ({ pageInfo } = article.statements);
  }
  return nodes;
}

function createHead({ title, url, outlet, byline, publishedAt }: Article): HTMLElement {
  const facts = [outlet, byline, toDay(publishedAt)].filter((fact) => fact !== null).join(' · ');
  const isLink = url !== null && /^https?:\/\//i.test(url);
  return element(
    'header',
    { class: 'head' },
    element('h1', {}, title ?? 'An article without a title'),
    element('p', { class: 'facts' }, facts),
    isLink ? element('p', {}, element('a', { href: url, rel: 'noreferrer noopener' }, 'where it was published')) : null,
  );
}

function toColors(statements: readonly PlacedStatement[]): ReadonlyMap<string, number> {
  const speakers = [...new Set(statements.map((statement) => statement.speaker?.id ?? ''))].filter((id) => id !== '');
  return new Map(speakers.map((id, index) => [id, Math.min(index + 1, COLORS)]));
}

function createText(
  text: string,
  statements: readonly PlacedStatement[],
  colors: ReadonlyMap<string, number>,
): HTMLElement[] {
  return toPieces(text, statements).map((paragraph) =>
    element(
      'p',
      {},
      paragraph.map((piece) => createPiece(piece, colors)),
    ),
  );
}

// A cue or a speaker within a statement stands on that statement's color.
function createPiece(piece: Piece, colors: ReadonlyMap<string, number>): HTMLElement | string {
  const { text, role, statements, outer } = piece;
  if (statements.length === 0) return text;
  const part = createMark(role, statements, { colors, child: text });
  return outer.length > 0 ? createMark('content', outer, { colors, child: part }) : part;
}

function createMark(
  role: Piece['role'],
  statements: readonly PlacedStatement[],
  { colors, child }: { readonly colors: ReadonlyMap<string, number>; readonly child: Child },
): HTMLElement {
  const color = colors.get(statements.at(-1)?.speaker?.id ?? '') ?? 0;
  return element(
    'span',
    {
      class: `mark ${role} depth-${Math.min(statements.length, 3)} color-${color}`,
      'data-statements': statements.map(({ id }) => id).join(' '),
    },
    child,
  );
}

interface ListOptions {
  readonly colors: ReadonlyMap<string, number>;
  readonly id: string;
}

function createList(nodes: readonly PlacedStatement[], { colors, id }: ListOptions): HTMLElement {
  return element(
    'aside',
    { class: 'statements', 'aria-label': 'The statements of this article' },
    element('h2', {}, toCount(nodes.length, 'statement')),
    createSpeakers(nodes, colors),
    nodes.length === 0 ? element('p', { class: 'empty' }, 'Nobody is quoted in it, as far as could be read.') : null,
    element(
      'ol',
      {},
      nodes.map((statement) =>
        element(
          'li',
          {
            class: `color-${colors.get(statement.speaker?.id ?? '') ?? 0}${statement.within ? ' nested' : ''}`,
            'data-statements': statement.id,
          },
          element('span', { class: 'who' }, createEntityLink(statement.speaker)),
          element('button', { type: 'button', class: 'quote', 'data-go': statement.id }, statement.text),
        ),
      ),
    ),
    createExports({ article: id }, ['csv', 'jsonl', 'jsonld', 'gexf']),
  );
}

// Whoever is chosen is left in the list alone, and the others' words step back in the text.
function createSpeakers(nodes: readonly PlacedStatement[], colors: ReadonlyMap<string, number>): HTMLElement | null {
  const speakers = new Map(nodes.flatMap(({ speaker }) => (speaker ? [[speaker.id, speaker.name] as const] : [])));
  if (speakers.size < 2) return null;
  const buttons = [...speakers].map(([id, name]) =>
    element(
      'button',
      { type: 'button', class: `speaker color-${colors.get(id) ?? 0}`, 'aria-pressed': 'false', 'data-speaker': id },
      name,
    ),
  );
  const group = element(
    'div',
    { class: 'speakers', role: 'group', 'aria-label': 'Only what one of them says' },
    buttons,
  );
  group.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (!button) return;
    const isOn = button.getAttribute('aria-pressed') !== 'true';
    for (const each of buttons) each.setAttribute('aria-pressed', String(each === button && isOn));
    filterBy(group.closest('.reading')!, isOn ? toIds(nodes, button.dataset['speaker']) : null);
  });
  return group;
}

function toIds(nodes: readonly PlacedStatement[], speaker: string | undefined): ReadonlySet<string> {
  return new Set(nodes.filter((node) => node.speaker?.id === speaker).map(({ id }) => id));
}

function filterBy(content: Element, ids: ReadonlySet<string> | null): void {
  for (const each of content.querySelectorAll<HTMLElement>('[data-statements]')) {
    const isOut = ids !== null && !each.dataset['statements']!.split(' ').some((id) => ids.has(id));
    each.classList.toggle('out', isOut);
  }
}

function toBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

// Pointing at a statement in the text marks it in the list, and the other way round; a click goes there and stays.
function linkBothWays(content: HTMLElement, first: string | null): void {
  let chosen = first;
  const idAt = (event: Event): string | null =>
    (event.target as Element).closest<HTMLElement>('[data-statements]')?.dataset['statements']?.split(' ').at(-1) ??
    null;
  content.addEventListener('pointerover', (event) => mark(content, idAt(event) ?? chosen));
  content.addEventListener('focusin', (event) => mark(content, idAt(event) ?? chosen));
  content.addEventListener('click', (event) => {
    const id = idAt(event);
    if (id === null || (event.target as Element).closest('a')) return;
    const isInList = (event.target as Element).closest('aside') !== null;
    const selector = `${isInList ? '.text' : 'aside'} [data-statements~="${CSS.escape(id)}"]`;
    content.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: toBehavior() });
    chosen = id;
    mark(content, id);
  });
}

function mark(content: HTMLElement, id: string | null, here = false): void {
  for (const marked of content.querySelectorAll('.marked')) marked.classList.remove('marked');
  if (id === null) return;
  const found = content.querySelectorAll<HTMLElement>(`[data-statements~="${CSS.escape(id)}"]`);
  for (const each of found) each.classList.add('marked');
  if (here && found[0]) found[0].dataset['here'] = '';
}
