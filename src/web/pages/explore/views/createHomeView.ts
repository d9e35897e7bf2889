import { toEntityAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount, toKindWord } from '../format.js';
import { HomeDocument } from '../generated/operations.js';
import { createArticleLine, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { HomeQuery } from '../generated/operations.js';

type Talked = HomeQuery['entities']['nodes'][number];

/** Returns the start page: what is loaded, the newest statements, and who is talked about most. */
export async function createHomeView(): Promise<View> {
  const { statements, entities, articles } = await ask(HomeDocument, {});
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
