import { toArticleAddress, toGraphAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { createEgoGraph } from '../createEgoGraph.js';
import { createTimeline } from '../createTimeline.js';
import { element } from '../element.js';
import { toDay, toKindWord } from '../format.js';
import { EntityDocument } from '../generated/operations.js';
import {
  createArticleLine,
  createEntityLink,
  createExports,
  createRelationCard,
  createSection,
  createStatementCard,
} from '../parts.js';

import type { View } from '../view.js';
import type { EntityQuery, EntityRef } from '../generated/operations.js';

type Entity = NonNullable<EntityQuery['entity']>;
type Name = Entity['names'][number];
type Position = Entity['positions'][number];

/** Given an id or a name, returns the page of a person, body, place, group, event or work. */
export async function createEntityView(by: EntityRef): Promise<View> {
  const answer = await ask(EntityDocument, { by });
  const { entity, addressed, accounts } = answer;
  if (!entity) throw new Error('The store holds nobody and nothing of this name.');
  return {
    title: entity.name,
    content: element(
      'div',
      { class: 'entity-page' },
      element(
        'div',
        { class: 'columns' },
        element('div', {}, createHead(entity), createDays(entity, answer)),
        createSurroundings(entity, answer),
      ),
      element(
        'div',
        { class: 'halves' },
        element('div', {}, createSection('Says', entity.said, createStatementCard), saveAs('speaker', entity.id)),
        element(
          'div',
          {},
          createSection('Is spoken of', entity.saidAbout, createStatementCard),
          saveAs('about', entity.id),
        ),
      ),
      addressed.totalCount > 0 ? createSection('Is spoken to', addressed, createStatementCard) : null,
      accounts.totalCount > 0 ? createSection('By its account', accounts, createStatementCard) : null,
      entity.relations.totalCount > 0 ? createSection('Relations', entity.relations, createRelationCard) : null,
      createSection('In these articles', entity.mentionedIn, (article) =>
        element('p', { class: 'row' }, createArticleLine(article)),
      ),
    ),
  };
}

function createHead({ name, kind, names, merges, description, positions }: Entity): HTMLElement {
  return element(
    'header',
    { class: 'head' },
    element('p', { class: 'kind' }, toKindWord(kind)),
    element('h1', {}, name),
    description ? element('p', { class: 'description' }, description) : null,
    positions.map(createPosition),
    createNames(names.filter(({ form }) => form !== name)),
    merges.map(({ name: other, at, by, note }) =>
      element(
        'p',
        { class: 'aliases' },
        `“${other}” was joined by ${by ?? 'somebody'} on ${toDay(at)}`,
        note ? `: ${note}` : null,
      ),
    ),
  );
}

// The other names in one line, which opens to tell why each is one.
function createNames(names: readonly Name[]): HTMLElement | null {
  if (names.length === 0) return null;
  return element(
    'details',
    { class: 'aliases' },
    element('summary', {}, `also: ${names.map(({ form }) => form).join(' · ')}`),
    element('ul', {}, names.map(createName)),
  );
}

function createName(name: Name): HTMLElement {
  const { form, articleCount, article } = name;
  return element(
    'li',
    {},
    `“${form}” (${articleCount} ${articleCount === 1 ? 'article' : 'articles'}): ${explainName(name)}, first in `,
    element('a', { href: toArticleAddress(article.id) }, article.title ?? 'an article'),
  );
}

function explainName({ rule, beside, merge }: Name): string {
  if (merge) return `joined by ${merge.by ?? 'somebody'} on ${toDay(merge.at)}`;
  if (rule === 'SAME_NAME') return 'the same name';
  return beside === null ? 'so called' : `stands for “${beside}”`;
}

function createPosition({ title, organization, former, acting, since, until }: Position): HTMLElement {
  const when = [since ? `since ${since}` : null, until ? `until ${until}` : null].filter((part) => part !== null);
  return element(
    'p',
    { class: 'position' },
    former ? 'former ' : null,
    acting ? 'acting ' : null,
    title ?? 'position',
    ', ',
    createEntityLink(organization),
    when.length > 0 ? element('span', { class: 'facts' }, ` (${when.join(', ')})`) : null,
  );
}

function createDays({ name }: Entity, { timeline }: EntityQuery): HTMLElement | null {
  return createTimeline({ days: timeline, label: `Statements by and about ${name}` });
}

function createSurroundings({ id }: Entity, { graph }: EntityQuery): HTMLElement {
  return element(
    'aside',
    { class: 'surroundings' },
    createEgoGraph(graph, id),
    element('p', {}, element('a', { href: toGraphAddress({ chosen: id }) }, 'In the graph')),
  );
}

function saveAs(side: 'speaker' | 'about', id: string): HTMLElement {
  return createExports({ [side]: id }, ['csv', 'jsonl', 'jsonld', 'gexf']);
}
