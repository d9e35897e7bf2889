import { toEntityAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount, toKindWord } from '../format.js';
import { STATEMENT_CARD } from '../model.js';
import { createArticleLine, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { ArticleLink, EntityLink, List, Statement } from '../model.js';

interface Home {
  readonly statements: List<Statement>;
  readonly entities: List<Talked>;
  readonly articles: List<ArticleLink>;
}

type Talked = EntityLink & {
  readonly said: { readonly totalCount: number };
  readonly saidAbout: { readonly totalCount: number };
};

const HOME = `
  query Home {
    statements(first: 12, orderBy: SAID_AT_DESC) { totalCount nodes { ...Card } }
    entities(first: 14, orderBy: STATEMENTS_DESC) {
      totalCount
      nodes { id name kind said(first: 1) { totalCount } saidAbout(first: 1) { totalCount } }
    }
    articles(first: 10) { totalCount nodes { id title outlet publishedAt } }
  }
  ${STATEMENT_CARD}
`;

/** Returns the start page: what is loaded, the newest statements, and who is talked about most. */
export async function createHomeView(): Promise<View> {
  const { statements, entities, articles } = await ask<Home>(HOME);
  return {
    title: '',
    content: element(
      'div',
      { class: 'home' },
      createIntroduction(statements.totalCount, entities.totalCount, articles.totalCount),
      element(
        'div',
        { class: 'columns' },
        createSection('Newest statements', statements, createStatementCard),
        element(
          'aside',
          {},
          createSection('Most talked of', entities, createTalked),
          createSection('Articles', articles, (article) => element('p', { class: 'row' }, createArticleLine(article))),
        ),
      ),
    ),
  };
}

function createIntroduction(statements: number, entities: number, articles: number): HTMLElement {
  return element(
    'section',
    { class: 'introduction' },
    element('h1', {}, 'Who said what about whom'),
    element(
      'p',
      {},
      `${toCount(statements, 'statement')} by and about ${toCount(entities, 'person, body or place', 'people, bodies and places')}, `,
      `word for word from ${toCount(articles, 'article')}. `,
      'Each is what an article gives to a source: evidence of what was said, not of what is so.',
    ),
  );
}

function createTalked({ id, name, kind, said, saidAbout }: Talked): HTMLElement {
  return element(
    'a',
    { class: 'row talked', href: toEntityAddress(id) },
    element('span', { class: `entity ${kind?.toLowerCase() ?? ''}` }, name),
    element('span', { class: 'kind' }, toKindWord(kind)),
    element(
      'span',
      { class: 'figures', title: 'statements by, and about' },
      `${said.totalCount} by · ${saidAbout.totalCount} about`,
    ),
  );
}
