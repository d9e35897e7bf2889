import { ask } from '../ask.js';
import { element } from '../element.js';
import { toDay, toKindWord, toWords } from '../format.js';
import { STATEMENT_CARD } from '../model.js';
import { createArticleLine, createEntityLink, createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { ArticleLink, EntityKind, EntityLink, List, Statement } from '../model.js';

interface Relation {
  readonly kind: string;
  readonly label: string | null;
  readonly date: string | null;
  readonly subject: EntityLink;
  readonly object: EntityLink;
  readonly assertedBy: { readonly speaker: EntityLink | null } | null;
  readonly evidence: readonly { readonly quote: string; readonly article: ArticleLink }[];
}

interface Entity {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly description: string | null;
  readonly positions: readonly { readonly title: string | null; readonly organization: EntityLink }[];
  readonly said: List<Statement>;
  readonly saidAbout: List<Statement>;
  readonly relations: List<Relation>;
  readonly mentionedIn: List<ArticleLink>;
}

const ENTITY = `
  query Entity($by: EntityRef!) {
    entity(by: $by) {
      id name kind aliases description
      positions { title organization { id name } }
      said(first: 20) { totalCount nodes { ...Card } }
      saidAbout(first: 20) { totalCount nodes { ...Card } }
      relations(first: 20) {
        totalCount
        nodes {
          kind label date
          subject { id name } object { id name }
          assertedBy { speaker { id name } }
          evidence { quote article { id title outlet publishedAt } }
        }
      }
      mentionedIn(first: 20) { totalCount nodes { id title outlet publishedAt } }
    }
  }
  ${STATEMENT_CARD}
`;

/** Given an id or a name, returns the page of a person, body, place, group, event or work. */
export async function createEntityView(by: { id: string } | { name: string }): Promise<View> {
  const { entity } = await ask<{ entity: Entity | null }>(ENTITY, { by });
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

function createRelation({ kind, label, date, subject, object, assertedBy, evidence }: Relation): HTMLElement {
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
