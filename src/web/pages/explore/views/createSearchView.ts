import { ask } from '../ask.js';
import { element } from '../element.js';
import { toKindWord } from '../format.js';
import { STATEMENT_CARD } from '../model.js';
import { createArticleLine, createEntityLink, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { ArticleLink, EntityKind, Statement } from '../model.js';

type Found =
  | { readonly __typename: 'Entity'; readonly id: string; readonly name: string; readonly entityKind: EntityKind }
  | ({ readonly __typename: 'Statement' } & Statement)
  | ({ readonly __typename: 'Article' } & ArticleLink);

interface Search {
  readonly search: { readonly totalCount: number; readonly nodes: readonly Found[] };
}

const SEARCH = `
  query Search($text: String!) {
    search(text: $text, first: 40) {
      totalCount
      nodes {
        __typename
        ... on Entity { id name entityKind: kind }
        ... on Article { id title outlet publishedAt }
        ...Card
      }
    }
  }
  ${STATEMENT_CARD}
`;

/** Given words, returns what was found by them: names first, then statements and articles. */
export async function createSearchView(text: string): Promise<View> {
  if (text.trim() === '')
    return { title: 'Search', content: element('p', { class: 'empty' }, 'Type a name, or words.') };
  const { nodes } = (await ask<Search>(SEARCH, { text })).search;
  const entities = nodes.filter((node) => node.__typename === 'Entity');
  const statements = nodes.filter((node) => node.__typename === 'Statement');
  const articles = nodes.filter((node) => node.__typename === 'Article');
  return {
    title: `“${text}”`,
    content: element(
      'div',
      { class: 'found' },
      element('h1', {}, nodes.length > 0 ? `“${text}”` : `Nothing found for “${text}”`),
      nodes.length === 0 ? element('p', { class: 'empty' }, 'Try part of a name, or fewer words.') : null,
      entities.length > 0 ? createSection('Names', toList(entities), createEntityRow) : null,
      statements.length > 0 ? createSection('Statements', toList(statements), createStatementCard) : null,
      articles.length > 0
        ? createSection('Articles', toList(articles), (article) =>
            element('p', { class: 'row' }, createArticleLine(article)),
          )
        : null,
    ),
  };
}

function createEntityRow({ id, name, entityKind: kind }: Extract<Found, { __typename: 'Entity' }>): HTMLElement {
  return element(
    'p',
    { class: 'row' },
    createEntityLink({ id, name, kind }),
    ' ',
    element('span', { class: 'kind' }, toKindWord(kind)),
  );
}

function toList<Row>(nodes: readonly Row[]): { totalCount: number; nodes: readonly Row[] } {
  return { totalCount: nodes.length, nodes };
}
