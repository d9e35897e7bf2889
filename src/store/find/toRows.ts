import type { Stance } from '../../graph/ArticleGraph.js';
import { toTenure } from '../../graph/Tenure.js';
import type { CypherRow, CypherValue } from '../engine/CypherEngine.js';
import type {
  ArticleRow,
  ArticleSummary,
  EntityRow,
  EntitySummary,
  EvidenceRow,
  RelationRow,
  StatementCard,
  StatementRow,
} from '../Rows.js';
import { toSpans } from '../save/toFlatSpans.js';
import { toText } from './toText.js';

type Properties = Readonly<Record<string, CypherValue | undefined>>;

// The store is written by this program alone, so closed sets are trusted here and checked where they come in.

/** Given properties of an entity, returns the row. */
export function toEntityRow(value: CypherValue | undefined): EntityRow {
  const entity = toProperties(value);
  return {
    ...toEntitySummary(value),
    aliases: (entity['aliases'] ?? []) as readonly string[],
    description: toText(entity['description']),
  };
}

/** Given properties of an entity, returns what other rows show of it. */
export function toEntitySummary(value: CypherValue | undefined): EntitySummary {
  const { id, name, kind } = toProperties(value);
  return { id: String(id), name: String(name), kind: kind as EntitySummary['kind'] };
}

/** Given properties of an article, returns the row without its text. */
export function toArticleSummary(value: CypherValue | undefined): ArticleSummary {
  const article = toProperties(value);
  return {
    id: String(article['id']),
    externalId: String(article['externalId']),
    title: toText(article['title']),
    url: toText(article['url']),
    outlet: toText(article['outlet']),
    byline: toText(article['byline']),
    publishedAt: toText(article['publishedAt']),
    language: toText(article['language']),
  };
}

/** Given properties of an article, returns the row with its text. */
export function toArticleRow(value: CypherValue | undefined): ArticleRow {
  const article = toProperties(value);
  return {
    ...toArticleSummary(value),
    text: String(article['text']),
    extractor: toText(article['extractor']),
    extractorVersion: toText(article['extractorVersion']),
  };
}

/** Given a row of findStatementCards, returns what a card shows of the statement. */
export function toStatementCard(row: CypherRow): StatementCard {
  const statement = toProperties(row['statement']);
  return {
    id: String(statement['id']),
    text: String(statement['text']),
    kind: statement['kind'] as StatementRow['kind'],
    cue: toText(statement['cue']),
    polarity: statement['polarity'] as StatementRow['polarity'],
    tense: (statement['tense'] ?? null) as StatementRow['tense'],
    certainty: (statement['certainty'] ?? null) as StatementRow['certainty'],
    role: toText(statement['role']),
    saidAt: toText(statement['saidAt']),
    confidence: (statement['confidence'] ?? null) as number | null,
    sortKey: String(statement['sortKey']),
    textOrder: Number(statement['textOrder']),
    speaker: toFirst(row['speakers']),
    about: toRanked(row['about']),
    article: toArticleSummary(toList(row['articles'])[0]),
  };
}

/** Given a row of findStatementCards with all its columns, returns the statement. */
export function toStatementRow(row: CypherRow): StatementRow {
  const statement = toProperties(row['statement']);
  return {
    ...toStatementCard(row),
    construction: (statement['construction'] ?? null) as StatementRow['construction'],
    extractor: toText(statement['extractor']),
    extractorVersion: toText(statement['extractorVersion']),
    spans: toSpans(statement['spans']),
    cueSpans: toSpans(statement['cueSpans']),
    speakerSpans: toSpans(statement['speakerSpans']),
    why: toList(statement['why']).map(String),
    stances: toStances(row['about']),
    addressees: toRanked(row['addressees']),
    via: toFirst(row['vias']),
    within: toOuter(row['outers'], row['outerSpeakers']),
  };
}

/** Given a row of findRelationCards, returns the relation with its evidence, newest article first. */
export function toRelationRow(row: CypherRow): RelationRow {
  const relation = toProperties(row['relation']);
  const evidence = toList(row['evidence']).map(toProperties).sort(byNewest);
  return {
    id: String(relation['id']),
    kind: relation['kind'] as RelationRow['kind'],
    label: toText(relation['label']),
    date: toText(relation['date']),
    modality: relation['modality'] as RelationRow['modality'],
    sortKey: String(relation['sortKey']),
    subject: toEntitySummary(toList(row['subjects'])[0]),
    object: toEntitySummary(toList(row['objects'])[0]),
    assertedBy: toOuter(row['assertedBy'], row['assertedSpeakers']),
    why: [...new Set(evidence.flatMap(({ why }) => toList(why).map(String)))],
    evidence: evidence.map(toEvidence),
  };
}

function toEvidence(evidence: Properties): EvidenceRow {
  return {
    quote: toList(evidence['quotes']).join(' '),
    spans: toSpans(evidence['spans']),
    tenure: toTenure(evidence),
    article: toArticleSummary(evidence['article']),
  };
}

function byNewest(a: Properties, b: Properties): number {
  return String(a['sortKey']) < String(b['sortKey']) ? 1 : -1;
}

function toOuter(outers: CypherValue | undefined, speakers: CypherValue | undefined): StatementRow['within'] {
  const [outer] = toList(outers);
  if (outer === undefined) return null;
  const { id, text } = toProperties(outer);
  return { id: String(id), text: String(text), speaker: toFirst(speakers) };
}

function toFirst(entities: CypherValue | undefined): EntitySummary | null {
  const [first] = toList(entities);
  return first === undefined ? null : toEntitySummary(first);
}

function toRanked(entities: CypherValue | undefined): EntitySummary[] {
  return sortByRank(entities).map(toEntitySummary);
}

function toStances(about: CypherValue | undefined): StatementRow['stances'] {
  return sortByRank(about).flatMap((entity) => {
    const { stance, stanceSpans, stanceWords } = toProperties(entity);
    if (stance == null) return [];
    const words = toList(stanceWords).map(String);
    return [{ target: toEntitySummary(entity), stance: stance as Stance, words, spans: toSpans(stanceSpans) }];
  });
}

function sortByRank(entities: CypherValue | undefined): CypherValue[] {
  return [...toList(entities)].sort((a, b) => Number(toProperties(a)['rank']) - Number(toProperties(b)['rank']));
}

function toProperties(value: CypherValue | undefined): Properties {
  return (value ?? {}) as Properties;
}

function toList(value: CypherValue | undefined): readonly CypherValue[] {
  return Array.isArray(value) ? (value as readonly CypherValue[]) : [];
}
