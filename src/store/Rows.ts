import type {
  Certainty,
  Construction,
  EntityKind,
  Modality,
  Polarity,
  RelationKind,
  Stance,
  StatementKind,
  Tense,
} from '../graph/ArticleGraph.js';
import type { Span } from '../text/Span.js';
import type { Tenure } from '../graph/Tenure.js';
import type { Merge } from './curation/Curation.js';

/** An entity as lists show it. */
export interface EntityRow {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  readonly description: string | null;
}

/** Why a name is an entity's: it is known by it, an article calls it so `beside` another name of it, or a person joined the two. */
export type NameRule = 'SAME_NAME' | 'SAME_ARTICLE' | 'MERGE';

/** A name of an entity, how many articles use it, the rule by which it became one and where the first article has it. */
export interface NameOfRow {
  readonly form: string;
  readonly articleCount: number;
  readonly rule: NameRule;
  readonly beside: string | null;
  readonly merge: Merge | null;
  readonly article: ArticleSummary;
  readonly spans: readonly Span[];
}

export interface EntitySummary {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

/** An entity by one of its normalized names. */
export interface NamedRow {
  readonly key: string;
  readonly entity: EntitySummary;
}

export interface ArticleSummary {
  readonly id: string;
  readonly externalId: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly publishedAt: string | null;
  readonly language: string | null;
  /** When this content of it came into the store, a moment in UTC; null in stores made before that was kept. */
  readonly loadedAt: string | null;
}

/** What is always read of a statement's article. */
export type ArticleCard = Pick<ArticleSummary, 'id' | 'title' | 'url' | 'outlet' | 'publishedAt'> &
  Partial<ArticleSummary>;

/** An article with its text; only `findArticle` and `findNodes` fetch the text. */
export interface ArticleRow extends ArticleSummary {
  readonly text: string;
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
}

/** A statement with all that a card shows, fetched in one round trip. */
export interface StatementRow {
  readonly id: string;
  readonly text: string;
  readonly kind: StatementKind;
  readonly construction: Construction | null;
  readonly cue: string | null;
  readonly polarity: Polarity;
  readonly tense: Tense | null;
  readonly certainty: Certainty | null;
  readonly role: string | null;
  readonly saidAt: string | null;
  readonly confidence: number | null;
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
  readonly spans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly speakerSpans: readonly Span[];
  /** By which rules and words it was found, and so were its speaker and those it is about. */
  readonly why: readonly string[];
  readonly speaker: EntitySummary | null;
  readonly about: readonly EntitySummary[];
  /** How the speaker stands towards some of those, by which words of the article. */
  readonly stances: readonly {
    readonly target: EntitySummary;
    readonly stance: Stance;
    readonly words: readonly string[];
    readonly spans: readonly Span[];
  }[];
  readonly addressees: readonly EntitySummary[];
  readonly via: EntitySummary | null;
  readonly within: { readonly id: string; readonly text: string; readonly speaker: EntitySummary | null } | null;
  readonly article: ArticleSummary;
}

/** What is read of a statement only where it is asked for, but for `source`, which is the rest of its article. */
export interface StatementDetails {
  readonly manner: Pick<StatementRow, 'cue' | 'polarity' | 'tense' | 'certainty' | 'role'>;
  readonly evidence: Pick<
    StatementRow,
    'construction' | 'extractor' | 'extractorVersion' | 'spans' | 'cueSpans' | 'speakerSpans' | 'why'
  >;
  readonly stances: Pick<StatementRow, 'stances'>;
  readonly addressees: Pick<StatementRow, 'addressees'>;
  readonly via: Pick<StatementRow, 'via'>;
  readonly within: Pick<StatementRow, 'within'>;
  readonly source: Pick<StatementRow, 'article'>;
}

export type StatementDetail = keyof StatementDetails;

/** What is always read of a statement, and the details that were asked for: a key that is missing was not read. */
export type StatementCard = Pick<StatementRow, 'id' | 'text' | 'kind' | 'saidAt' | 'confidence' | 'speaker' | 'about'> &
  Partial<Omit<StatementRow, 'article'>> & { readonly article: ArticleCard };

export interface EvidenceRow {
  readonly quote: string;
  readonly spans: readonly Span[];
  /** When a position is held, as far as this article says. */
  readonly tenure: Tenure;
  readonly article: ArticleSummary;
}

export interface RelationRow {
  readonly id: string;
  readonly kind: RelationKind;
  readonly label: string | null;
  readonly date: string | null;
  readonly modality: Modality;
  readonly sortKey: string;
  readonly subject: EntitySummary;
  readonly object: EntitySummary;
  readonly assertedBy: { readonly id: string; readonly text: string; readonly speaker: EntitySummary | null } | null;
  /** By which rules and words it was found, in all articles that are evidence for it. */
  readonly why: readonly string[];
  readonly evidence: readonly EvidenceRow[];
}

/** How many statements an entity made, how many are about it, and how many articles mention it. */
export interface EntityCounts {
  readonly id: string;
  readonly said: number;
  readonly about: number;
  readonly articles: number;
}

/** A place where an article mentions an entity: the spans of all its mentions there. */
export interface MentionRow {
  readonly entity: EntityRow;
  readonly article: ArticleSummary;
  readonly spans: readonly Span[];
}

/** Who talks about whom, and how often. */
export interface PairRow {
  readonly speaker: EntitySummary;
  readonly about: EntitySummary;
  readonly count: number;
  /** The latest such statement, where only some of theirs were counted; null: that of all, which `findLatestOfPairs` tells. */
  readonly latestId: string | null;
}

/** A speaker and whom they talk about. */
export interface PairEnds {
  readonly fromId: string;
  readonly toId: string;
}

/** How many statements were said on a day. */
export interface DayCount {
  readonly day: string;
  readonly count: number;
}

/** A step of a path: from an entity to a statement it made, from there to an entity it is about, or by a relation. */
export interface PathLink {
  readonly kind: 'SAID' | 'ABOUT' | RelationKind;
  readonly source: string;
  readonly target: string;
}

/** A way between two entities: its nodes in order, entities and statements, and one link fewer. */
export interface Path {
  readonly nodes: readonly StoreNode[];
  readonly links: readonly PathLink[];
}

export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  /** How many statements it made, and how many are about it. */
  readonly said: number;
  readonly about: number;
}

/** `kind` is TALKS_ABOUT or TALKS_TO (weight: statements by source about or to target) or a relation's kind (weight: evidences). */
export interface GraphLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: 'TALKS_ABOUT' | 'TALKS_TO' | RelationKind;
  readonly label: string | null;
  readonly weight: number;
}

export interface GraphPicture {
  readonly truncated: boolean;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}

export type StoreNode =
  | { readonly type: 'Entity'; readonly row: EntityRow }
  | { readonly type: 'Article'; readonly row: ArticleRow }
  | { readonly type: 'Statement'; readonly row: StatementRow }
  | { readonly type: 'Relation'; readonly row: RelationRow };

/** How many hits a search has; more than are counted where it is not exact. */
export interface HitCount {
  readonly count: number;
  readonly isExact: boolean;
}

/** What a search finds, at least with what lists show of it. */
export type FoundNode =
  | { readonly type: 'Article'; readonly row: ArticleSummary }
  | { readonly type: 'Entity'; readonly row: EntityRow }
  | { readonly type: 'Statement'; readonly row: StatementCard };

export interface SearchResult {
  readonly hits: readonly { readonly score: number; readonly key: string; readonly node: FoundNode }[];
  readonly hasNextPage: boolean;
}

/** What is kept, by the labels of docs/model.md. */
export type StoredLabel = 'Article' | 'Entity' | 'Statement' | 'Relation' | 'Name' | 'Pair' | 'Curation';

/** An edge as it is kept, between two nodes by their ids. */
export interface StoredEdge {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A node as it is kept, with edges: each edge of the store comes with one of its two nodes. */
export interface StoredNode {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly edges: readonly StoredEdge[];
}
