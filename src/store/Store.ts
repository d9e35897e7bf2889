import type {
  ArticleGraph,
  Certainty,
  EntityKind,
  Modality,
  Polarity,
  RelationKind,
  StatementKind,
  Tense,
} from '../graph/ArticleGraph.js';
import type { HearsayError } from '../errors.js';
import type { Merge, Review, ReviewVerdict } from './curation/Curation.js';
import type {
  EntityRow,
  NameOfRow,
  NamedRow,
  ArticleSummary,
  ArticleRow,
  StatementRow,
  StatementCard,
  StatementDetail,
  RelationRow,
  EntityCounts,
  MentionRow,
  PairRow,
  PairEnds,
  DayCount,
  Path,
  GraphPicture,
  StoreNode,
  HitCount,
  SearchResult,
  StoredLabel,
  StoredNode,
} from './Rows.js';

/** Every condition must hold; a list means any of its members. Ids are store ids. Days or moments are ISO 8601. */
export interface StatementConditions {
  readonly ids?: readonly string[];
  readonly speakerIds?: readonly string[];
  readonly aboutIds?: readonly string[];
  readonly addresseeIds?: readonly string[];
  readonly viaIds?: readonly string[];
  readonly articleIds?: readonly string[];
  readonly withinIds?: readonly string[];
  readonly kinds?: readonly StatementKind[];
  readonly polarities?: readonly Polarity[];
  readonly tenses?: readonly Tense[];
  readonly certainties?: readonly Certainty[];
  readonly cues?: readonly string[];
  readonly outlets?: readonly string[];
  readonly roleContains?: string;
  readonly textContains?: string;
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
  /** true: nested ones only; false: outermost only. */
  readonly nested?: boolean;
  /** Claims a relation of one of these kinds. */
  readonly relationKinds?: readonly RelationKind[];
  /** A stance, alone or with the id of the entity towards which it is taken: "OPPOSES", "OPPOSES e1". */
  readonly stances?: readonly string[];
}

/** Conditions that must hold together or, where they are not wanted, must not. */
export interface StatementLiteral {
  readonly wanted: boolean;
  readonly conditions: StatementConditions;
}

/** Conditions that all must hold, and clauses of which each must have a literal that holds: a conjunctive normal form. */
export interface StatementFilter extends StatementConditions {
  readonly clauses?: readonly (readonly StatementLiteral[])[];
}

export interface EntityFilter {
  readonly ids?: readonly string[];
  readonly kinds?: readonly EntityKind[];
  /** Part of the name or an alias, whatever the case and accents. */
  readonly nameContains?: string;
}

export interface ArticleFilter {
  readonly ids?: readonly string[];
  readonly outlets?: readonly string[];
  readonly mentionsIds?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly titleContains?: string;
}

export interface RelationFilter {
  readonly ids?: readonly string[];
  /** Subject or object. */
  readonly entityIds?: readonly string[];
  readonly subjectIds?: readonly string[];
  readonly objectIds?: readonly string[];
  readonly kinds?: readonly RelationKind[];
  /** All when left out, facts or not. */
  readonly modalities?: readonly Modality[];
}

/** Entities, and the kinds of their relations that are wanted; all kinds when left out. */
export interface RelationParents {
  readonly entityIds: readonly string[];
  readonly kinds?: readonly RelationKind[];
  readonly modalities?: readonly Modality[];
}

export type StatementOrder = 'SAID_AT_DESC' | 'SAID_AT_ASC' | 'TEXT_ORDER';
/** What a parent is to its statements: the article that has them, their speaker, or whom they are about. */
export type StatementParent = 'article' | 'speaker' | 'about';
export type EntityOrder = 'NAME_ASC' | 'STATEMENTS_DESC';
export type ArticleOrder = 'PUBLISHED_AT_DESC' | 'PUBLISHED_AT_ASC' | 'LOADED_AT_DESC';

/** A slice by keyset: `limit` rows after (or, backwards, before) the row whose order key is given. */
export interface PageRequest {
  readonly limit: number;
  readonly after?: string | null;
  readonly before?: string | null;
  /** Read from the end: the last `limit` rows, still given in the order asked for. */
  readonly backward?: boolean;
}

/** A page of a search, forward only. */
export type SearchPage = Pick<PageRequest, 'limit' | 'after'>;

/** Rows in the order asked for, each with its cursor key, and whether there are more on either side. */
export interface Page<Row> {
  readonly rows: readonly { readonly key: string; readonly row: Row }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

export interface GraphOptions {
  /** Which statements count; every one without. */
  readonly filter?: StatementFilter;
  /** The entity in the middle; without one, the strongest links there are. */
  readonly aroundId?: string;
  readonly depth: number;
  readonly maxNodes: number;
  /** Whether links also tell who talks to whom, which is counted anew each time. */
  readonly addressed?: boolean;
}

export interface SaveOutcome {
  readonly outcome: 'ADDED' | 'UNCHANGED' | 'REPLACED';
  readonly articleId: string;
  readonly statementIds: readonly string[];
  readonly warnings: readonly string[];
}

/** Who decides something, when (a moment) and why. */
interface Decision {
  readonly at: string;
  readonly by: string | null;
  readonly note: string | null;
}

export interface MergeRequest extends Decision {
  readonly keepId: string;
  readonly otherId: string;
}

/** A judgement of a statement; a correction says who spoke, or whom it is about, or both. */
export interface ReviewRequest extends Decision {
  readonly statementId: string;
  readonly verdict: ReviewVerdict;
  readonly speakerId: string | null;
  readonly aboutIds: readonly string[] | null;
}

/**
 * All that the rest of the program asks of a store, over either engine. Ids begin with a letter that tells
 * the type: a(rticle) e(ntity) s(tatement) r(elation). Absence is null or a shorter list, never thrown.
 * Functions of several parents or ids take them all at once, so that callers can batch.
 */
export interface Store {
  /** The same store for one operation: what it reads in one moment is read in one round trip. */
  gather(): Store;

  /**
   * Saves one article in one transaction. Same content again: UNCHANGED; another content under the same
   * natural key: REPLACED. Throws InvalidArticleError where the graph breaks the format.
   */
  saveArticle(graph: ArticleGraph): Promise<SaveOutcome>;
  /**
   * Saves articles, all new ones in one transaction, and tells what became of each, in their order: an outcome, or
   * why it was refused, which keeps no other from being saved. A batch of 2,000 statements or so serves best.
   */
  saveArticles(graphs: readonly ArticleGraph[]): Promise<(SaveOutcome | HearsayError)[]>;
  /** Takes away the article and exactly what only it supported; false when there is none. `ref`: store id, own id or url. */
  removeArticle(ref: string): Promise<boolean>;
  /** The same for many, 50 in one transaction; tells of each whether there was one. */
  removeArticles(refs: readonly string[]): Promise<boolean[]>;

  /** Makes two entities one under the id of the first, now and in later articles. Throws NotFoundError, InputError. */
  mergeEntities(request: MergeRequest): Promise<EntityRow>;
  /** Undoes the latest merge into an entity and returns the two. Throws NotFoundError where there is none. */
  unmergeEntity(entityId: string): Promise<EntityRow[]>;
  /** The merges into each entity that stand, the latest last. */
  findMerges(entityIds: readonly string[]): Promise<(readonly Merge[])[]>;
  /** Every name of each entity and why it is one, the most used first. */
  findNamesOf(entityIds: readonly string[]): Promise<(readonly NameOfRow[])[]>;
  /** Keeps a judgement of a statement, also through later versions of its article. Throws NotFoundError, InputError. */
  reviewStatement(request: ReviewRequest): Promise<StatementRow>;
  /** The reviews of each statement, the latest last. */
  findReviews(statementIds: readonly string[]): Promise<(readonly Review[])[]>;

  /** Every statement that is rejected, the latest verdict first. */
  findRejectedStatements(): Promise<StatementRow[]>;
  /** Rejected statements are found here, but in no filter. */
  findNodes(ids: readonly string[]): Promise<(StoreNode | null)[]>;
  /** By store id, the caller's own id, or url. */
  findArticle(ref: string): Promise<ArticleRow | null>;
  /** Entities with this name or alias, whatever case and accents: best known first. */
  findEntitiesByName(name: string): Promise<EntityRow[]>;
  /** The same for several names at once, in their order. */
  findNamesakes(names: readonly string[]): Promise<EntityRow[][]>;
  /** The same for several names at once, normalized as `normalizeName` does. */
  findNames(keys: readonly string[]): Promise<NamedRow[]>;
  /** Normalized names that begin so, 5,000 at most: candidates for names with typing errors. */
  findNameKeys(prefixes: readonly string[]): Promise<string[]>;
  /** How much entities said and were spoken about; those that are not there are left out. */
  findEntityCounts(ids: readonly string[]): Promise<EntityCounts[]>;
  /** Whole articles by store id, in the form that `saveArticle` takes; those that are not there are left out. */
  findArticleGraphs(ids: readonly string[]): Promise<ArticleGraph[]>;
  /** One page of all nodes with a label as they are kept, by their ids, forward only: all labels in turn are the whole store. */
  findStored(label: StoredLabel, page: PageRequest): Promise<Page<StoredNode>>;
  /** The names of all outlets, 1,000 at most. */
  findOutlets(): Promise<string[]>;

  findStatements(filter: StatementFilter, order: StatementOrder, page: PageRequest): Promise<Page<StatementRow>>;
  /** The same page with these details alone. */
  findStatementCards(
    filter: StatementFilter,
    order: StatementOrder,
    page: PageRequest,
    details: readonly StatementDetail[],
  ): Promise<Page<StatementCard>>;
  countStatements(filter: StatementFilter): Promise<number>;
  /** The same page of each of several parents, all in one call. */
  findStatementsOf(
    parents: { readonly kind: StatementParent; readonly ids: readonly string[] },
    order: StatementOrder,
    page: PageRequest,
    details: readonly StatementDetail[],
  ): Promise<Page<StatementCard>[]>;
  countStatementsOf(parents: { readonly kind: StatementParent; readonly ids: readonly string[] }): Promise<number[]>;
  findEntities(filter: EntityFilter, order: EntityOrder, page: PageRequest): Promise<Page<EntityRow>>;
  countEntities(filter: EntityFilter): Promise<number>;
  findArticles(filter: ArticleFilter, order: ArticleOrder, page: PageRequest): Promise<Page<ArticleSummary>>;
  countArticles(filter: ArticleFilter): Promise<number>;
  /** Newest first. */
  findRelations(filter: RelationFilter, page: PageRequest): Promise<Page<RelationRow>>;
  countRelations(filter: RelationFilter): Promise<number>;
  /** Who is mentioned in an article, by first mention. */
  findMentions(articleId: string, page: PageRequest): Promise<Page<MentionRow>>;
  countMentions(articleId: string): Promise<number>;
  /** The same page of each of several parents, all in one call; see `findStatementsOf`. */
  findMentionsOf(articleIds: readonly string[], page: PageRequest): Promise<Page<MentionRow>[]>;
  countMentionsOf(articleIds: readonly string[]): Promise<number[]>;
  findArticlesOf(entityIds: readonly string[], order: ArticleOrder, page: PageRequest): Promise<Page<ArticleSummary>[]>;
  countArticlesOf(entityIds: readonly string[]): Promise<number[]>;
  findRelationsOf(parents: RelationParents, page: PageRequest): Promise<Page<RelationRow>[]>;
  countRelationsOf(parents: RelationParents): Promise<number[]>;

  /** The statements around each given one, outermost first, the statement itself last. */
  findChains(ids: readonly string[], details: readonly StatementDetail[]): Promise<StatementCard[][]>;
  /** The statements directly within each given one, in text order. */
  findContained(ids: readonly string[], details: readonly StatementDetail[]): Promise<StatementCard[][]>;

  /** Who talks about whom in the statements that pass the filter, the most frequent first. */
  findPairs(filter: StatementFilter, page: PageRequest): Promise<Page<PairRow>>;
  countPairs(filter: StatementFilter): Promise<number>;
  /** The latest statement of each pair, null where there is none. */
  findLatestOfPairs(pairs: readonly PairEnds[]): Promise<(StatementRow | null)[]>;
  /** Days with statements that pass the filter, in order; what has no date is left out. */
  findTimeline(filter: StatementFilter): Promise<DayCount[]>;
  /** A shortest way between two entities, of `maxLength` links at most, or null. */
  findPath(ends: { fromId: string; toId: string; maxLength: number }): Promise<Path | null>;

  /** Around one entity, to `depth` links, or the strongest links of the whole store. */
  findGraph(options: GraphOptions): Promise<GraphPicture>;
  /** Entities, statements and articles that have any of the words, best first, of statements these details alone. */
  search(text: string, page: SearchPage, details: readonly StatementDetail[]): Promise<SearchResult>;
  countHits(text: string): Promise<HitCount>;

  ping(): Promise<void>;
  close(): Promise<void>;
}
