import type { Stance } from '../../graph/ArticleGraph.js';
import { toTenure } from '../../graph/Tenure.js';
import type { CypherRow, CypherValue } from '../engine/CypherEngine.js';
import type {
  ArticleCard,
  ArticleRow,
  ArticleSummary,
  EntityRow,
  EntitySummary,
  EvidenceRow,
  RelationRow,
  StatementCard,
  StatementDetail,
  StatementDetails,
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

/** Given properties of an article, returns what lists of statements show of it. */
function toArticleCard(value: CypherValue | undefined): ArticleCard {
  const { id, title, url, outlet, publishedAt } = toProperties(value);
  return {
    id: String(id),
    title: toText(title),
    url: toText(url),
    outlet: toText(outlet),
    publishedAt: toText(publishedAt),
  };
}

/** Given properties of an article, returns the row without its text. */
export function toArticleSummary(value: CypherValue | undefined): ArticleSummary {
  const { externalId, byline, language, loadedAt } = toProperties(value);
  return {
    ...toArticleCard(value),
    externalId: String(externalId),
    byline: toText(byline),
    language: toText(language),
    loadedAt: toText(loadedAt),
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

type DetailReaders = { readonly [Detail in StatementDetail]: (row: CypherRow) => StatementDetails[Detail] };

const DETAILS: DetailReaders = {
  manner: ({ statement }) => {
    const { cue, polarity, tense, certainty, role } = toProperties(statement);
    return {
      cue: toText(cue),
      polarity: polarity as StatementRow['polarity'],
      tense: (tense ?? null) as StatementRow['tense'],
      certainty: (certainty ?? null) as StatementRow['certainty'],
      role: toText(role),
    };
  },
  evidence: (row) => {
    const statement = toProperties(row['statement']);
    return {
      construction: (statement['construction'] ?? null) as StatementRow['construction'],
      extractor: toText(statement['extractor']),
      extractorVersion: toText(statement['extractorVersion']),
      spans: toSpans(statement['spans']),
      cueSpans: toSpans(statement['cueSpans']),
      speakerSpans: toSpans(statement['speakerSpans']),
      why: toList(statement['why']).map(String),
    };
  },
  stances: ({ about }) => ({ stances: toStances(about) }),
  addressees: ({ addressees }) => ({ addressees: toRanked(addressees) }),
  via: ({ vias }) => ({ via: toFirst(vias) }),
  within: ({ outers, outerSpeakers }) => ({ within: toOuter(outers, outerSpeakers) }),
  source: ({ articles }) => ({ article: toArticleSummary(toList(articles)[0]) }),
};

/** All that can be asked for of a statement. */
export const STATEMENT_DETAILS = Object.keys(DETAILS) as StatementDetail[];

/** Given a row of findStatementCards and the details with which it was read, returns what was read of the statement. */
export function toStatementCard(row: CypherRow, details: readonly StatementDetail[]): StatementCard {
  const { id, text, kind, saidAt, confidence } = toProperties(row['statement']);
  const card = {
    id: String(id),
    text: String(text),
    kind: kind as StatementRow['kind'],
    saidAt: toText(saidAt),
    confidence: (confidence ?? null) as number | null,
    speaker: toFirst(row['speakers']),
    about: toRanked(row['about']),
    article: toArticleCard(toList(row['articles'])[0]),
  };
  return Object.assign(card, ...details.map((detail) => DETAILS[detail](row))) as StatementCard;
}

/** Given a row of findStatementCards with all details, returns the statement. */
export function toStatementRow(row: CypherRow): StatementRow {
  return toStatementCard(row, STATEMENT_DETAILS) as StatementRow;
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
