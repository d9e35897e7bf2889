import { ask } from '../ask.js';
import { element } from '../element.js';
import { toDay, toKindWord, toWords } from '../format.js';
import { EntityDocument } from '../generated/operations.js';
import { createArticleLine, createEntityLink, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { EntityQuery, EntityRef, LinkFragment } from '../generated/operations.js';

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
      entity.relations.totalCount > 0 ? createSection('Relations', entity.relations, createRelation) : null,
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

function createRelation({ kind, label, date, subject, object, assertedBy, evidence }: LinkFragment): HTMLElement {
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
