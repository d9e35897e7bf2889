import type { ArticleGraph, EntityNode, RelationNode, StanceNode, StatementNode } from '../../graph/ArticleGraph.js';
import { toTenure } from '../../graph/Tenure.js';
import type { Span } from '../../text/Span.js';
import { hash } from '../../util/hash.js';
import type { CypherEngine, CypherRow, CypherValue } from '../engine/CypherEngine.js';
import { isNamed } from '../save/isNamed.js';
import { normalizeName } from '../save/normalizeName.js';
import { runQuery } from './runQuery.js';
import { toEntityIds } from '../save/toEntityIds.js';
import { toSpans } from '../save/toFlatSpans.js';
import { toArticleRow } from './toRows.js';
import { toText } from './toText.js';

type Properties = Readonly<Record<string, CypherValue | undefined>>;

/**
 * Given an engine and store ids of articles, returns the graphs of those there are, in the order of the ids: what
 * `saveArticle` takes, with what people decided, so that an empty store that saves them holds the same. Ids of entities and statements are those
 * of the store. Two queries.
 */
export async function findArticleGraphs(engine: CypherEngine, ids: readonly string[]): Promise<ArticleGraph[]> {
  if (ids.length === 0) return [];
  const rows = await runQuery(engine, 'findArticleGraphs', { parameters: { ids: [...new Set(ids)] } });
  const descriptions = await findDescriptions(engine, rows);
  const graphs = new Map(rows.map((row) => [String(toProperties(row['article'])['id']), toGraph(row, descriptions)]));
  return ids.flatMap((id) => graphs.get(id) ?? []);
}

async function findDescriptions(engine: CypherEngine, rows: readonly CypherRow[]): Promise<Map<string, string>> {
  const mentions = rows.flatMap((row) => toList(row['mentions']).map(toProperties));
  const ids = [...new Set(mentions.flatMap(({ nameIds }) => toTexts(nameIds)))];
  if (ids.length === 0) return new Map();
  const found = await runQuery(engine, 'findDescriptions', { parameters: { ids } });
  return new Map(found.map(({ id, form }) => [String(id), String(form)]));
}

function toGraph(row: CypherRow, descriptions: ReadonlyMap<string, string>): ArticleGraph {
  const { id, externalId, text, extractor, extractorVersion, ...article } = toArticleRow(row['article']);
  const { title, url, outlet, byline, language, publishedAt } = article;
  const groups = inOrderOf(row['mentions'], 'key').map((mention) => toEntities(mention, descriptions));
  const graph: ArticleGraph = {
    id: externalId,
    ...{ title, url, outlet, byline, language },
    published: publishedAt,
    text,
    entities: groups.map(([first]) => first!),
    statements: inOrderOf(row['statements'], 'textKey').map((statement) => ({
      ...toStatement(statement),
      ...toStances(row['stances'], statement['id']),
    })),
    relations: inOrderOf(row['relations'], 'id').map(toRelation).sort(byEvidence),
    extractor: extractor === null ? null : { name: extractor, version: extractorVersion ?? '' },
  };
  return { ...graph, entities: [...keepIds(graph, id), ...groups.flatMap((entities) => entities.slice(1))] };
}

// An entity has one description; where an article gives several, each more comes with one more entity of that name.
function toEntities(mention: Properties, descriptions: ReadonlyMap<string, string>): EntityNode[] {
  const [description = null, ...more] = toTexts(mention['nameIds']).flatMap((id) => descriptions.get(id) ?? []);
  const id = String(mention['id']);
  const kind = mention['kind'] as EntityNode['kind'];
  const forms = toTexts(mention['names']);
  const name = chooseName([...forms, String(mention['name'])], { id, kind });
  const others = forms.filter((form) => form !== name);
  // What begins or ends with a blank is a mention cut so, and is found again from its span.
  const aliases = others.filter((form) => form === form.trim());
  return [
    { id, name, kind, mentions: toSpans(mention['spans']), aliases, description },
    ...more.map((text, at) => ({ id: `${id}-${at + 2}`, name, kind, mentions: [], description: text })),
  ];
}

// What the article calls it, but for one that was merged: the first of the names by which the entity is known again.
function chooseName(forms: readonly string[], { id, kind }: Pick<EntityNode, 'id' | 'kind'>): string {
  const isOwn = (name: string): boolean => isNamed(name, kind) && `e${hash(kind, normalizeName(name))}` === id;
  return forms.find(isOwn) ?? forms[0]!;
}

// Entities without a name of their own are told apart by their order, so each takes the place that gives its id again.
function keepIds({ entities, ...graph }: ArticleGraph, articleId: string): readonly EntityNode[] {
  const places = toEntityIds({ ...graph, entities }, articleId);
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const placed = entities.flatMap(({ id }) => byId.get(places.get(id) ?? '') ?? []);
  return placed.length === entities.length ? placed : entities;
}

function toStatement(statement: Properties): StatementNode {
  return {
    id: String(statement['id']),
    kind: statement['kind'] as StatementNode['kind'],
    content: toSpans(statement['spans']),
    cue: toOptionalSpans(statement['cueSpans']),
    speakerSpan: toOptionalSpans(statement['speakerSpans']),
    speaker: toText(statement['speakerId']),
    role: toText(statement['role']),
    about: toTexts(statement['aboutIds']),
    addressee: toTexts(statement['addresseeIds']),
    within: toText(statement['withinId']),
    via: toText(statement['viaId']),
    polarity: statement['polarity'] as StatementNode['polarity'],
    tense: (statement['tense'] ?? null) as NonNullable<StatementNode['tense']> | null,
    certainty: (statement['certainty'] ?? null) as NonNullable<StatementNode['certainty']> | null,
    saidAt: toText(statement['saidAt']),
    confidence: (statement['confidence'] ?? null) as number | null,
    construction: (statement['construction'] ?? null) as NonNullable<StatementNode['construction']> | null,
    cueLemma: toText(statement['cueLemma']),
    why: toTexts(statement['why']),
  };
}

function toStances(all: CypherValue | undefined, statementId: CypherValue | undefined): Pick<StatementNode, 'stances'> {
  const stances = inOrderOf(all, 'rank')
    .filter((stance) => stance['statementId'] === statementId)
    .map(({ id, stance, spans }) => ({
      entity: String(id),
      stance: stance as StanceNode['stance'],
      evidence: toSpans(spans),
    }));
  return stances.length === 0 ? {} : { stances };
}

function toRelation(relation: Properties): RelationNode {
  return {
    kind: relation['kind'] as RelationNode['kind'],
    subject: String(relation['subjectId']),
    object: String(relation['objectId']),
    label: toText(relation['label']),
    date: toText(relation['date']),
    evidence: toSpans(relation['spans']),
    assertedBy: toText(relation['assertedById']),
    why: toTexts(relation['why']),
    ...(relation['modality'] !== 'ASSERTED' && {
      modality: relation['modality'] as NonNullable<RelationNode['modality']>,
    }),
    ...toTenure(relation),
  };
}

function inOrderOf(values: CypherValue | undefined, key: string): Properties[] {
  const toKey = (item: Properties): string => String(item[key]);
  return toList(values)
    .map(toProperties)
    .sort((a, b) => (toKey(a) < toKey(b) ? -1 : Number(toKey(a) > toKey(b))));
}

function byEvidence(a: RelationNode, b: RelationNode): number {
  return (a.evidence[0]?.[0] ?? 0) - (b.evidence[0]?.[0] ?? 0);
}

function toOptionalSpans(value: CypherValue | undefined): Span[] | null {
  const spans = toSpans(value);
  return spans.length === 0 ? null : spans;
}

function toProperties(value: CypherValue | undefined): Properties {
  return (value ?? {}) as Properties;
}

function toList(value: CypherValue | undefined): readonly CypherValue[] {
  return Array.isArray(value) ? (value as readonly CypherValue[]) : [];
}

function toTexts(value: CypherValue | undefined): string[] {
  return toList(value).map(String);
}
