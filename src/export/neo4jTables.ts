import type { StoredLabel } from '../store/Rows.js';

/** Types of values as `neo4j-admin database import` names them. */
export type ColumnType = 'string' | 'long' | 'double' | 'boolean' | 'string[]' | 'long[]';

/** Properties by name, as docs/model.md has them, besides the id. */
export type Columns = Readonly<Record<string, ColumnType>>;

/** The nodes of the store: a file for each label. */
export const NODE_TABLES: Readonly<Record<StoredLabel, Columns>> = {
  Article: {
    ...strings('externalId', 'url', 'title', 'outlet', 'byline', 'publishedAt', 'language', 'text', 'original'),
    ...strings('extractor', 'extractorVersion', 'digest', 'sortKey', 'loadedAt', 'loadedKey'),
  },
  Entity: {
    ...strings('kind', 'name', 'description', 'nameKey', 'weightKey', 'searchText', 'foldedNames'),
    ...{ aliases: 'string[]', articleCount: 'long', saidCount: 'long', aboutCount: 'long' },
  },
  Statement: {
    ...strings('text', 'kind', 'construction', 'cue', 'cueLemma', 'polarity', 'tense', 'certainty', 'role', 'saidAt'),
    ...strings('publishedAt', 'extractor', 'extractorVersion', 'outlet', 'articleId', 'speakerId', 'viaId', 'withinId'),
    ...strings('sortKey', 'textKey'),
    ...{ confidence: 'double', textOrder: 'long', spans: 'long[]', cueSpans: 'long[]', speakerSpans: 'long[]' },
    ...{ why: 'string[]', aboutIds: 'string[]', addresseeIds: 'string[]', claimKinds: 'string[]', stances: 'string[]' },
  },
  Relation: {
    ...strings('kind', 'label', 'date', 'modality', 'subjectId', 'objectId', 'assertedById', 'latestAt', 'sortKey'),
    evidenceCount: 'long',
  },
  Name: { ...strings('use', 'form', 'key', 'sort'), count: 'long' },
  Pair: { ...strings('fromId', 'toId', 'sortKey', 'latest'), count: 'long' },
  Curation: {
    ...strings('kind', 'targetId', 'at', 'by', 'note', 'keepId', 'name', 'verdict', 'speakerId', 'card'),
    ...{ place: 'long', aboutIds: 'string[]' },
  },
};

/** The edges of the store: a file for each type. */
export const EDGE_TABLES: Readonly<Record<string, Columns>> = {
  CONTAINS: {},
  MENTIONS: {
    ...strings('entityId', 'mentionKey', 'sortKey'),
    ...{ spans: 'long[]', names: 'string[]', nameIds: 'string[]' },
  },
  EVIDENCES: {
    ...strings('since', 'until', 'at'),
    ...{ spans: 'long[]', quotes: 'string[]', why: 'string[]', former: 'boolean', acting: 'boolean' },
  },
  SAID: {},
  ABOUT: {
    ...strings('stance', 'aboutId', 'speakerId', 'sortKey', 'pairId'),
    ...{ rank: 'long', stanceSpans: 'long[]', stanceWords: 'string[]' },
  },
  ADDRESSED_TO: { rank: 'long' },
  VIA: {},
  WITHIN: {},
  ASSERTS: {},
  SUBJECT: {},
  OBJECT: {},
  NAMES: {},
};

function strings<Name extends string>(...names: readonly Name[]): Readonly<Record<Name, 'string'>> {
  return Object.fromEntries(names.map((name) => [name, 'string'])) as Record<Name, 'string'>;
}
