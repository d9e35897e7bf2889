import { ask } from '../ask.js';
import { element } from '../element.js';
import { toKindWord } from '../format.js';
import { EntityDocument } from '../generated/operations.js';
import {
  createArticleLine,
  createEntityLink,
  createRelationCard,
  createSection,
  createStatementCard,
} from '../parts.js';

import type { View } from '../view.js';
import type { EntityQuery, EntityRef } from '../generated/operations.js';

type Entity = NonNullable<EntityQuery['entity']>;

/** Given an id or a name, returns the page of a person, body, place, group, event or work. */
export async function createEntityView(by: EntityRef): Promise<View> {
  const { entity } = await ask(EntityDocument, { by });
  if (!entity) throw new Error('The store holds nobody and nothing of this name.');
  return {
    title: entity.name,
    content: element(
      'div',
      {},
      createHead(entity),
      element(
        'div',
        { class: 'halves' },
        createSection('Says', entity.said, createStatementCard),
        createSection('Is spoken of', entity.saidAbout, createStatementCard),
      ),
      entity.relations.totalCount > 0 ? createSection('Relations', entity.relations, createRelationCard) : null,
      createSection('In these articles', entity.mentionedIn, (article) =>
        element('p', { class: 'row' }, createArticleLine(article)),
      ),
    ),
  };
}

function createHead({ name, kind, aliases, description, positions }: Entity): HTMLElement {
  return element(
    'header',
    { class: 'head' },
    element('p', { class: 'kind' }, toKindWord(kind)),
    element('h1', {}, name),
    description ? element('p', { class: 'description' }, description) : null,
    positions.map(({ title, organization }) =>
      element('p', { class: 'position' }, title ?? 'position', ', ', createEntityLink(organization)),
    ),
    aliases.length > 0 ? element('p', { class: 'aliases' }, `also: ${aliases.join(' · ')}`) : null,
  );
}
