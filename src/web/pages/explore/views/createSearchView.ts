import { toAskAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toKindWord } from '../format.js';
import { SearchDocument } from '../generated/operations.js';
import { createArticleLine, createEntityLink, createSection, createStatementCard } from '../parts.js';

import type { SearchQuery } from '../generated/operations.js';
import type { ArticleLink, List } from '../model.js';
import type { View } from '../view.js';

type Found = SearchQuery['search']['nodes'][number];
type Answer = NonNullable<SearchQuery['ask']>;

/** Words that open a question; any text that ends with a question mark is one too. */
const OPENERS = /^(?:who|whom|whose|what|when|where|how|which|did|does|do|has|is|was|were|are)\s+\S+\s+\S/i;

/** Given words or a question, returns the answer, or what was found: names first, then statements and articles. */
export async function createSearchView(text: string): Promise<View> {
  if (text.trim() === '')
    return { title: 'Search', content: element('p', { class: 'empty' }, 'Type a name, words, or a question.') };
  const isQuestion = text.endsWith('?') || OPENERS.test(text);
  const { search, ask: answer } = await ask(SearchDocument, { text, isQuestion });
  const isAnswered = answer?.understood === true && answer.statements !== null;
  return {
    title: `“${text}”`,
    content: element(
      'div',
      { class: 'found' },
      answer ? createAnswer(text, answer) : null,
      isAnswered ? null : createFinds(text, search.nodes),
    ),
  };
}

function createAnswer(text: string, { understood, interpretation, suggestions, statements }: Answer): HTMLElement {
  if (understood && statements)
    return element(
      'div',
      {},
      element('h1', {}, text),
      element('p', { class: 'lead' }, `Read as: ${interpretation ?? text}`),
      createSection('Statements', statements, createStatementCard),
    );
  return element(
    'p',
    { class: 'lead' },
    understood ? `Read as: ${interpretation ?? text}` : 'This question was not understood. ',
    suggestions.map((suggestion) => [element('a', { href: toAskAddress(suggestion) }, suggestion), ' ']),
  );
}

function createFinds(text: string, nodes: readonly Found[]): HTMLElement {
  const entities = nodes.filter((node) => node.__typename === 'Entity');
  const statements = nodes.filter((node) => node.__typename === 'Statement');
  const articles = nodes.filter((node) => node.__typename === 'Article');
  return element(
    'div',
    {},
    element('h1', {}, nodes.length > 0 ? `“${text}”` : `Nothing found for “${text}”`),
    nodes.length === 0 ? element('p', { class: 'empty' }, 'Try part of a name, or fewer words.') : null,
    entities.length > 0 ? createSection('Names', toList(entities), createEntityRow) : null,
    statements.length > 0 ? createSection('Statements', toList(statements), createStatementCard) : null,
    articles.length > 0 ? createSection('Articles', toList(articles), createArticleRow) : null,
  );
}

function createEntityRow({ id, name, entityKind: kind }: Extract<Found, { __typename: 'Entity' }>): HTMLElement {
  const word = element('span', { class: 'kind' }, toKindWord(kind));
  return element('p', { class: 'row' }, createEntityLink({ id, name, kind }), ' ', word);
}

function createArticleRow(article: ArticleLink): HTMLElement {
  return element('p', { class: 'row' }, createArticleLine(article));
}

function toList<Row>(nodes: readonly Row[]): List<Row> {
  return { totalCount: nodes.length, nodes };
}
