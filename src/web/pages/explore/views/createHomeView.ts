import { toEntityAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount, toKindWord, toMoment } from '../format.js';
import { HomeDocument } from '../generated/operations.js';
import { createArticleLine, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { HomeQuery } from '../generated/operations.js';
import type { List } from '../model.js';

type Talked = HomeQuery['entities']['nodes'][number];
type Loaded = HomeQuery['articles']['nodes'][number];

/** Returns the start page: what there is, the newest statements, who is quoted most, and what was loaded last. */
export async function createHomeView(): Promise<View> {
  const { statements, entities, articles } = await ask(HomeDocument, {});
  if (articles.totalCount === 0) return { title: '', content: createWelcome() };
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
          createSection('Most quoted', toMostQuoted(entities), createTalked),
          createSection('Loaded last', articles, createLoaded),
        ),
      ),
    ),
  };
}

function createWelcome(): HTMLElement {
  return element(
    'section',
    { class: 'introduction' },
    element('h1', {}, 'Who said what about whom'),
    element('p', {}, 'Nothing is loaded yet. Load articles, and they appear here:'),
    element('pre', {}, 'hearsay ingest articles/*.json'),
  );
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

function createLoaded({ loadedAt, ...article }: Loaded): HTMLElement {
  return element(
    'p',
    { class: 'row loaded' },
    createArticleLine(article),
    loadedAt === null
      ? null
      : element('time', { class: 'figures', datetime: loadedAt }, `loaded ${toMoment(loadedAt)}`),
  );
}

// The API has those with the most statements by and about them; of these, who is quoted most stands first.
function toMostQuoted({ nodes }: HomeQuery['entities']): List<Talked> {
  const quoted = nodes.filter(({ said }) => said.totalCount > 0);
  const most = quoted.sort((a, b) => b.said.totalCount - a.said.totalCount).slice(0, 8);
  return { totalCount: most.length, nodes: most };
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
