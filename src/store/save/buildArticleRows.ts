import type { ArticleGraph, EntityNode, RelationNode, StanceNode, StatementNode } from '../../graph/ArticleGraph.js';
import { toText } from '../../text/Span.js';
import { hash } from '../../util/hash.js';
import { applyReviews } from '../curation/applyReviews.js';
import { NO_CURATIONS } from '../curation/findCurations.js';
import type { CypherValue } from '../engine/CypherEngine.js';
import { toPairId, toPairs } from './pairs.js';
import { pad, toComparableDate, toSortKey, toTextKey } from './sortKeys.js';
import { toEntityIds } from './toEntityIds.js';
import { toFlatSpans } from './toFlatSpans.js';
import type { NameRow } from './toNames.js';
import { toNames } from './toNames.js';

/** What the save queries take as `$rows`. */
export type Row = Readonly<Record<string, CypherValue>>;

/** All rows that one article writes, by the part of the graph they make. */
export interface ArticleRows {
  readonly articleId: string;
  readonly statementIds: readonly string[];
  readonly article: Row;
  readonly entities: readonly Row[];
  readonly names: readonly Row[];
  readonly mentions: readonly Row[];
  readonly statements: readonly Row[];
  readonly said: readonly Row[];
  readonly about: readonly Row[];
  readonly addressedTo: readonly Row[];
  readonly via: readonly Row[];
  readonly within: readonly Row[];
  readonly pairs: readonly Row[];
  readonly relations: readonly Row[];
  readonly asserted: readonly Row[];
}

interface Context {
  readonly graph: ArticleGraph;
  readonly articleId: string;
  readonly entityIds: ReadonlyMap<string, string>;
  readonly statementIds: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, number>;
}

/** Given an article's own id, returns its id in the store. */
export function toArticleId(externalId: string): string {
  return `a${hash(externalId)}`;
}

/** Given a checked article graph and what people decided about it, returns the rows it writes. Rows of shared nodes are in order of id, so that writers at once lock them alike. */
export function buildArticleRows(whole: ArticleGraph, { redirects, reviews } = NO_CURATIONS): ArticleRows {
  const articleId = toArticleId(whole.id);
  const places = new Map(toTextOrder(whole.statements).map(({ id }, place) => [id, place]));
  const statementIds = toStatementIds(whole.statements, articleId);
  const naturalIds = [...toEntityIds(whole, articleId)];
  const entityIds = new Map(naturalIds.map(([local, id]) => [local, redirects.get(id) ?? id]));
  const graph = applyReviews(whole, { entityIds, statementIds }, reviews);
  const context = { graph, articleId, entityIds, statementIds, places };
  const groups = toGroups(context);
  const names = new Map(groups.map(([id, entities]) => [id, toNames(entities, graph.text, id)]));
  const about = graph.statements.flatMap((item) => toAbout(item, context));
  const relations = toRelations(context);
  return {
    articleId,
    statementIds: toTextOrder(graph.statements).map(({ id }) => statementIds.get(id)!),
    article: toArticle(context),
    entities: groups.map(([id, entities]) => toEntity(id, entities, context)),
    names: [...names.values()].flat().sort(byId),
    mentions: groups.map(([id, entities]) => toMention(id, entities, { ...context, names: names.get(id)! })),
    statements: graph.statements.map((statement) => toStatement(statement, context)),
    said: graph.statements.flatMap((item) => link(item, item.speaker === null ? [] : [item.speaker], context)),
    about,
    addressedTo: graph.statements.flatMap((item) => link(item, item.addressee, context)),
    via: graph.statements.flatMap((item) => link(item, item.via === null ? [] : [item.via], context)),
    within: graph.statements.flatMap((item) => toWithin(item, context)),
    pairs: toPairs(about),
    relations,
    asserted: relations.filter((row) => row['assertedById'] !== null),
  };
}

// By where the content begins; of two that begin together, the longer is the outer one.
function toTextOrder(statements: readonly StatementNode[]): StatementNode[] {
  const start = ({ content }: StatementNode): number => content[0]![0];
  const end = ({ content }: StatementNode): number => content.at(-1)![1];
  return [...statements].sort((a, b) => start(a) - start(b) || end(b) - end(a));
}

// By article and content, so that a statement keeps its id when something else about it is corrected.
function toStatementIds(statements: readonly StatementNode[], articleId: string): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(
    statements.map(({ id, content }) => {
      const spans = content.join(' ');
      const nth = (seen.get(spans) ?? 0) + 1;
      seen.set(spans, nth);
      return [id, `s${hash(articleId, spans, String(nth))}`];
    }),
  );
}

function toArticle({ graph, articleId }: Context): Row {
  const publishedAt = graph.published ?? null;
  return {
    id: articleId,
    externalId: graph.id,
    url: graph.url ?? null,
    title: graph.title ?? null,
    outlet: graph.outlet ?? null,
    byline: graph.byline ?? null,
    publishedAt,
    language: graph.language ?? null,
    text: graph.text,
    extractor: graph.extractor?.name ?? null,
    extractorVersion: graph.extractor?.version ?? null,
    sortKey: `${toComparableDate(publishedAt)} ${articleId}`,
  };
}

function toGroups({ graph, entityIds }: Context): [string, EntityNode[]][] {
  const groups = new Map<string, EntityNode[]>();
  for (const entity of graph.entities) {
    const id = entityIds.get(entity.id)!;
    groups.set(id, [...(groups.get(id) ?? []), entity]);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}

function toEntity(id: string, entities: readonly EntityNode[], { graph, entityIds }: Context): Row {
  const isIt = (entity: string | null): boolean => entity !== null && entityIds.get(entity) === id;
  return {
    id,
    kind: entities[0]!.kind,
    said: graph.statements.filter(({ speaker }) => isIt(speaker)).length,
    about: graph.statements.filter(({ about }) => about.some(isIt)).length,
  };
}

function toMention(
  id: string,
  entities: readonly EntityNode[],
  { graph, articleId, names }: Context & { readonly names: readonly NameRow[] },
): Row {
  const spans = entities.flatMap(({ mentions }) => mentions).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const first = spans[0]?.[0] ?? graph.text.length;
  return {
    articleId,
    entityId: id,
    spans: toFlatSpans(spans),
    names: names.filter(({ use }) => use === 'NAME' || use === 'ALIAS').map(({ form }) => form),
    nameIds: names.map((name) => name.id),
    mentionKey: `${pad(first)} ${id}`,
    sortKey: `${toComparableDate(graph.published ?? null)} ${articleId}`,
  };
}

function toStatement(statement: StatementNode, context: Context): Row {
  const { graph, articleId, entityIds, statementIds, places } = context;
  const toEntities = (ids: readonly string[]): string[] => [...new Set(ids.map((id) => entityIds.get(id)!))];
  const place = places.get(statement.id)!;
  return {
    id: statementIds.get(statement.id)!,
    text: toText(graph.text, statement.content),
    kind: statement.kind,
    construction: statement.construction ?? null,
    cue: statement.cue === null ? null : toText(graph.text, statement.cue),
    cueLemma: statement.cueLemma ?? null,
    polarity: statement.polarity,
    tense: statement.tense ?? null,
    certainty: statement.certainty ?? null,
    role: statement.role,
    saidAt: statement.saidAt,
    publishedAt: graph.published ?? null,
    confidence: statement.confidence,
    extractor: graph.extractor?.name ?? null,
    extractorVersion: graph.extractor?.version ?? null,
    spans: toFlatSpans(statement.content),
    cueSpans: toFlatSpans(statement.cue ?? []),
    speakerSpans: toFlatSpans(statement.speakerSpan ?? []),
    why: [...(statement.why ?? [])],
    outlet: graph.outlet ?? null,
    articleId,
    speakerId: statement.speaker === null ? null : entityIds.get(statement.speaker)!,
    viaId: statement.via === null ? null : entityIds.get(statement.via)!,
    withinId: statement.within === null ? null : statementIds.get(statement.within)!,
    aboutIds: toEntities(statement.about),
    claimKinds: [
      ...new Set(graph.relations.filter((relation) => isClaim(relation, statement)).map(({ kind }) => kind)),
    ],
    addresseeIds: toEntities(statement.addressee),
    stances: toStances(statement, entityIds),
    sortKey: toStatementSortKey(statement, context),
    textKey: toTextKey(articleId, place),
    textOrder: place,
  };
}

// What is denied, planned or merely possible is claimed of nobody.
function isClaim({ assertedBy, modality }: RelationNode, { id }: StatementNode): boolean {
  return assertedBy === id && modality === undefined;
}

// For filters: a stance alone, and a stance towards somebody.
function toStances({ stances = [] }: StatementNode, entityIds: ReadonlyMap<string, string>): string[] {
  return [...new Set(stances.flatMap(({ entity, stance }) => [stance, `${stance} ${entityIds.get(entity)!}`]))];
}

function toStatementSortKey({ id, saidAt }: StatementNode, { graph, articleId, places }: Context): string {
  return toSortKey(saidAt ?? graph.published ?? null, articleId, places.get(id)!);
}

function link({ id }: StatementNode, entities: readonly string[], { entityIds, statementIds }: Context): Row[] {
  const ids = new Set(entities.map((entity) => entityIds.get(entity)!));
  return [...ids].map((entityId, rank) => ({ statementId: statementIds.get(id)!, entityId, rank }));
}

function toAbout(statement: StatementNode, context: Context): Row[] {
  const speakerId = statement.speaker === null ? null : context.entityIds.get(statement.speaker)!;
  const sortKey = toStatementSortKey(statement, context);
  const stances = new Map(
    (statement.stances ?? []).toReversed().map((stance) => [context.entityIds.get(stance.entity), stance]),
  );
  return link(statement, statement.about, context).map((row) => ({
    ...row,
    ...toStance(stances.get(String(row['entityId'])), context),
    speakerId,
    sortKey,
    pairId: speakerId === null ? null : toPairId(speakerId, String(row['entityId'])),
  }));
}

function toStance(given: StanceNode | undefined, { graph }: Context): Row {
  const evidence = given?.evidence ?? [];
  const stanceWords = evidence.map(([start, end]) => graph.text.slice(start, end));
  return { stance: given?.stance ?? null, stanceSpans: toFlatSpans(evidence), stanceWords };
}

function toWithin({ id, within }: StatementNode, { statementIds }: Context): Row[] {
  return within === null ? [] : [{ statementId: statementIds.get(id)!, outerId: statementIds.get(within)! }];
}

function toRelations(context: Context): Row[] {
  const rows = new Map<string, Row>();
  for (const relation of context.graph.relations) {
    const row = toRelation(relation, context);
    const same = rows.get(String(row['id']));
    rows.set(String(row['id']), same === undefined ? row : joinEvidence(same, row));
  }
  return [...rows.values()].sort((a, b) => compare(String(a['id']), String(b['id'])));
}

function toRelation(relation: RelationNode, { graph, articleId, entityIds, statementIds }: Context): Row {
  const { kind, label, date, evidence, assertedBy } = relation;
  const subjectId = entityIds.get(relation.subject)!;
  const objectId = entityIds.get(relation.object)!;
  const assertedById = assertedBy === null ? null : statementIds.get(assertedBy)!;
  const modality = relation.modality ?? 'ASSERTED';
  return {
    id: `r${hash(kind, subjectId, objectId, label ?? '', date ?? '', assertedById ?? '', ...(relation.modality === undefined ? [] : [modality]))}`,
    articleId,
    kind,
    label,
    date,
    modality,
    subjectId,
    objectId,
    assertedById,
    spans: toFlatSpans(evidence),
    ...{ former: relation.former ?? null, acting: relation.acting ?? null },
    ...{ since: relation.since ?? null, until: relation.until ?? null },
    why: [...(relation.why ?? [])],
    quotes: evidence.map(([start, end]) => graph.text.slice(start, end)),
    at: toComparableDate(date ?? graph.published ?? null),
  };
}

function joinEvidence(a: Row, b: Row): Row {
  const join = (key: string): CypherValue => [...(a[key] as CypherValue[]), ...(b[key] as CypherValue[])];
  const known = Object.fromEntries(Object.entries(a).filter(([, value]) => value !== null));
  return { ...b, ...known, spans: join('spans'), quotes: join('quotes'), why: [...new Set(join('why') as string[])] };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
