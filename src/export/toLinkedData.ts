import { STANCES } from '../graph/ArticleGraph.js';
import { toSelectors } from './toSelectors.js';

import type { Stance } from '../graph/ArticleGraph.js';
import type { ArticleSummary, EntitySummary, EvidenceRow, RelationRow, StatementRow } from '../store/Rows.js';

/** Own words and ids; the ids are those of the store. */
export const NAMESPACE = 'urn:hearsay:';
export const SCHEMA = 'https://schema.org/';

/** schema.org's words as they are, those of W3C's Web Annotation model by name, and what neither has as terms of our own. */
export const CONTEXT = {
  '@vocab': SCHEMA,
  '@base': NAMESPACE,
  oa: 'http://www.w3.org/ns/oa#',
  term: `${NAMESPACE}term:`,
  ...Object.fromEntries(
    ['Annotation', 'TextPositionSelector', 'TextQuoteSelector', 'start', 'end', 'exact', 'prefix', 'suffix'].map(
      (name) => [name, `oa:${name}`],
    ),
  ),
  body: { '@id': 'oa:hasBody', '@type': '@id' },
  target: 'oa:hasTarget',
  source: { '@id': 'oa:hasSource', '@type': '@id' },
  selector: 'oa:hasSelector',
  motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
  identifying: 'oa:identifying',
  ...Object.fromEntries(
    [
      'Relation',
      'kind',
      'polarity',
      'tense',
      'certainty',
      'cue',
      'role',
      'confidence',
      'label',
      'byline',
      'modality',
    ].map((name) => [name, `term:${name}`]),
  ),
  ...Object.fromEntries(
    ['favours', 'opposes', 'neutral', 'addressee', 'via', 'within', 'subject', 'object', 'assertedBy', 'evidence'].map(
      (name) => [name, { '@id': `term:${name}`, '@type': '@id' }],
    ),
  ),
  ...Object.fromEntries(['spokenByCharacter', 'about', 'isPartOf'].map((name) => [name, { '@type': '@id' }])),
};

const TYPES: Readonly<Record<EntitySummary['kind'], string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  GROUP: 'Thing',
  EVENT: 'Event',
  WORK: 'CreativeWork',
};

/** Given a kind of entity, returns schema.org's type for it; a group has none of its own. */
export function toType(kind: EntitySummary['kind']): string {
  return TYPES[kind];
}

/** Given an entity, returns its node. */
export function toEntityNode({ id, name, kind }: EntitySummary): object {
  return { '@id': toIri(id), '@type': toType(kind), name, kind };
}

/** Given an article, returns its node, without the text. */
export function toArticleNode({
  id,
  title,
  url,
  outlet,
  byline,
  publishedAt,
  language,
  externalId,
}: ArticleSummary): object {
  return keepKnown({
    '@id': toIri(id),
    '@type': 'NewsArticle',
    identifier: externalId,
    headline: title,
    url,
    publisher: outlet === null ? null : { '@type': 'Organization', name: outlet },
    byline,
    datePublished: publishedAt,
    inLanguage: language,
  });
}

/** Given a statement and the text of its article, returns its node and that of the annotation which selects its characters. */
export function toStatementNodes(statement: StatementRow, text: string): object[] {
  const { id, speaker, about, addressees, via, within, article, saidAt, spans } = statement;
  const { kind, polarity, tense, certainty, cue, role, confidence } = statement;
  const quotation = keepKnown({
    '@id': toIri(id),
    '@type': 'Quotation',
    text: statement.text,
    spokenByCharacter: speaker && toIri(speaker.id),
    about: about.map((entity) => toIri(entity.id)),
    ...toStances(statement),
    addressee: addressees.map((entity) => toIri(entity.id)),
    via: via && toIri(via.id),
    within: within && toIri(within.id),
    isPartOf: toIri(article.id),
    dateCreated: saidAt,
    ...{ kind, polarity, tense, certainty, cue, role, confidence },
  });
  const target = spans.map((span) => ({ source: toIri(article.id), selector: toSelectors(text, span) }));
  return [
    quotation,
    { '@id': `${toIri(id)}:characters`, '@type': 'Annotation', motivation: 'identifying', body: toIri(id), target },
  ];
}

// Towards whom the speaker takes which stance: `favours`, `opposes` and `neutral`.
function toStances({ stances }: StatementRow): Record<string, string[]> {
  const towards = (wanted: Stance): string[] =>
    stances.filter(({ stance }) => stance === wanted).map(({ target }) => toIri(target.id));
  return Object.fromEntries(STANCES.map((stance) => [stance.toLowerCase(), towards(stance)]));
}

/** Given a relation and the evidence for it, returns its node. */
export function toRelationNode(relation: RelationRow, evidence: readonly EvidenceRow[]): object {
  const { id, kind, label, date, modality, subject, object, assertedBy } = relation;
  return keepKnown({
    '@id': toIri(id),
    '@type': 'Relation',
    ...{ kind, label, modality },
    temporal: date,
    subject: toIri(subject.id),
    object: toIri(object.id),
    assertedBy: assertedBy && toIri(assertedBy.id),
    evidence: evidence.map(({ article }) => toIri(article.id)),
  });
}

/** Given an id of the store, returns it as an IRI. */
export function toIri(id: string): string {
  return `${NAMESPACE}${id}`;
}

function keepKnown(node: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(node).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
