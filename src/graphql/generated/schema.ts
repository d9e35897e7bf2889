import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Answer as AnswerParent } from '../ask/Answer.js';
import type { ArticleParent, EntityParent, StatementParent } from '../Parents.js';
import type { NameOfRow, RelationRow, EvidenceRow, PairRow, GraphNode as GraphNodeRow } from '../../store/Rows.js';
import type { PathAnswer } from '../resolvers/findPathBetween.js';
import type { SearchConnection as SearchConnectionParent } from '../resolvers/createSearchConnection.js';
import type { Position as PositionParent } from '../resolvers/toPositions.js';
import type { IngestResult as IngestResultParent } from '../../ingest.js';
import type { Connection } from '../createConnection.js';
import type { Context } from '../createContext.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day in the ISO 8601 calendar, as in `2026-03-03`. */
  Date: { input: string; output: string; }
  /** A day, as in `2026-03-03`, or a moment, as in `2026-03-03T10:15:00Z`: as exact as the source was. */
  Moment: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Where reading starts. */
export type Query = {
  /** Statements that meet every condition of the filter; all of them without one. */
  readonly statements: StatementConnection;
  /** The entity with this id or name; null when there is none. Of several with one name, the best known; the others stand in `extensions.ambiguousNames`. */
  readonly entity?: Maybe<Entity>;
  /** People, organizations, places, groups, events and works that articles mention. */
  readonly entities: EntityConnection;
  /** The article with this id; null when there is none. */
  readonly article?: Maybe<Article>;
  /** Articles that meet every condition of the filter; all of them without one. */
  readonly articles: ArticleConnection;
  /** Standing relations and happenings between entities, newest first. */
  readonly relations: RelationConnection;
  /** Statements that people rejected, the latest verdict first: they stand in no other list. */
  readonly rejectedStatements: StatementConnection;
  /** Anything by its id; null when there is none. */
  readonly node?: Maybe<Node>;
  /** Several things by their ids, in the order of the ids; null where there is none. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Entities and links for a picture: around one entity, or the whole store's strongest links. */
  readonly graph: GraphPicture;
  /**
   * A plain English question, as in "What did Ada Brandt say about Velmar since March?", turned into an operation of this
   * schema by a grammar, without a language model. A question it does not understand says so.
   */
  readonly ask: Answer;
  /** Who talks about whom, and how often, in the statements that meet the filter; the most frequent first. */
  readonly pairs: PairConnection;
  /** How many statements that meet the filter were said in each interval; intervals without any are left out. */
  readonly timeline: ReadonlyArray<TimelineBucket>;
  /** A shortest way by which two entities are connected; null when there is none. */
  readonly path?: Maybe<Path>;
  /** Full-text search over names, statements and articles, the best first. */
  readonly search: SearchConnection;
};


/** Where reading starts. */
export type QueryStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryEntityArgs = {
  by: EntityRef;
};


/** Where reading starts. */
export type QueryEntitiesArgs = {
  filter?: InputMaybe<EntityFilter>;
  orderBy?: InputMaybe<EntityOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryArticleArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. */
export type QueryArticlesArgs = {
  filter?: InputMaybe<ArticleFilter>;
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryRelationsArgs = {
  filter?: InputMaybe<RelationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryRejectedStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Where reading starts. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** Where reading starts. */
export type QueryGraphArgs = {
  around?: InputMaybe<EntityRef>;
  depth?: InputMaybe<Scalars['Int']['input']>;
  maxNodes?: InputMaybe<Scalars['Int']['input']>;
  filter?: InputMaybe<StatementFilter>;
  addressed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where reading starts. */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
};


/** Where reading starts. */
export type QueryPairsArgs = {
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** Where reading starts. */
export type QueryTimelineArgs = {
  filter?: InputMaybe<StatementFilter>;
  interval: TimelineInterval;
};


/** Where reading starts. */
export type QueryPathArgs = {
  from: EntityRef;
  to: EntityRef;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
};


/** Where reading starts. */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type Mutation = {
  /** Takes articles in. Each has its own outcome: a bad one is refused and the others go on. */
  readonly ingestArticles: IngestArticlesPayload;
  /** Makes two entities one, now and in every later article. */
  readonly mergeEntities: MergeEntitiesPayload;
  /** Undoes the latest merge into an entity: the two are again what they would be without it. */
  readonly unmergeEntity: UnmergeEntityPayload;
  /** Accepts, rejects or corrects a statement. A rejected one leaves every answer but `node(id:)` and `rejectedStatements`; later versions of the article keep the verdict. */
  readonly reviewStatement: ReviewStatementPayload;
  /** Takes an article away, with exactly what only it supported. */
  readonly removeArticle: RemoveArticlePayload;
};


/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type MutationIngestArticlesArgs = {
  input: IngestArticlesInput;
};


/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type MutationMergeEntitiesArgs = {
  input: MergeEntitiesInput;
};


/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type MutationUnmergeEntityArgs = {
  input: UnmergeEntityInput;
};


/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type MutationReviewStatementArgs = {
  input: ReviewStatementInput;
};


/** Where writing starts. Every mutation takes one `input` and returns a payload; what went wrong with the input stands in its `errors`. */
export type MutationRemoveArticleArgs = {
  input: RemoveArticleInput;
};

/** What is told as it happens, over WebSocket by the graphql-ws protocol. */
export type Subscription = {
  /** Every statement that this server takes in from now on and that meets the filter. */
  readonly statementAdded: Statement;
};


/** What is told as it happens, over WebSocket by the graphql-ws protocol. */
export type SubscriptionStatementAddedArgs = {
  filter?: InputMaybe<StatementFilter>;
};

/** Anything that has an id of its own and can be read again by it. */
export type Node = {
  /** Opaque, the same for ever while the thing is in the store. */
  readonly id: Scalars['ID']['output'];
};

/** Where a page lies in its list (Relay Cursor Connections). */
export type PageInfo = {
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether more come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the page's first edge; null on an empty page. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** Cursor of the page's last edge; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A half-open range of UTF-16 units in an article's text: in JavaScript, `text.slice(start, end)`. */
export type Span = {
  /** The first unit. */
  readonly start: Scalars['Int']['output'];
  /** One past the last unit. */
  readonly end: Scalars['Int']['output'];
};

/** A program and its release that found something in a text. */
export type Extractor = {
  /** The program's name. */
  readonly name: Scalars['String']['output'];
  /** Its release. */
  readonly version?: Maybe<Scalars['String']['output']>;
};

/** A person, organization, place, group, event or work that articles mention, under all its names. */
export type Entity = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The fullest name met. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** The other names met. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Every name met, the most used first, each with why it is taken for a name of this entity. */
  readonly names: ReadonlyArray<EntityName>;
  /** What articles call it, as in "the harbour board's chair"; null when unknown. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** The merges by which people joined other entities to this one, the latest last. */
  readonly merges: ReadonlyArray<Merge>;
  /** Titles and functions that articles give it, with the articles that do. */
  readonly positions: ReadonlyArray<Position>;
  /** What it said. */
  readonly said: StatementConnection;
  /** What others said about it. */
  readonly saidAbout: StatementConnection;
  /** Its relations to others, on either side, newest first. */
  readonly relations: RelationConnection;
  /** The articles that mention it. */
  readonly mentionedIn: ArticleConnection;
};


/** A person, organization, place, group, event or work that articles mention, under all its names. */
export type EntitySaidArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person, organization, place, group, event or work that articles mention, under all its names. */
export type EntitySaidAboutArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person, organization, place, group, event or work that articles mention, under all its names. */
export type EntityRelationsArgs = {
  kind?: InputMaybe<ReadonlyArray<RelationKind>>;
  modality?: InputMaybe<ReadonlyArray<Modality>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A person, organization, place, group, event or work that articles mention, under all its names. */
export type EntityMentionedInArgs = {
  orderBy?: InputMaybe<ArticleOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A title or function: "spokesman" of an organization, place or person. */
export type Position = {
  /** The title, as printed. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Whose title it is to give: an organization, a place, or the person served. */
  readonly organization: Entity;
  /** Whether it is over, as the newest of its articles has it: "former". */
  readonly former: Scalars['Boolean']['output'];
  /** Whether it is held for the time being, as the newest of its articles has it: "acting". */
  readonly acting: Scalars['Boolean']['output'];
  /** Since when it is held, as printed, where an article says so: "2019". */
  readonly since?: Maybe<Scalars['String']['output']>;
  /** Until when, as printed, where an article says so: "June". */
  readonly until?: Maybe<Scalars['String']['output']>;
  /** The articles that give it, newest first. */
  readonly articles: ArticleConnection;
};


/** A title or function: "spokesman" of an organization, place or person. */
export type PositionArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** An article as it came in. */
export type Article = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The article's own id, as it was ingested. */
  readonly externalId: Scalars['String']['output'];
  /** Its headline. */
  readonly title?: Maybe<Scalars['String']['output']>;
  /** Where it can be read. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly outlet?: Maybe<Scalars['String']['output']>;
  /** Who wrote it. */
  readonly byline?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['Moment']['output']>;
  /** Its language as a BCP 47 tag, as in `en`. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** When it came into this store, with the content that it has; null in a store made before that was kept. */
  readonly loadedAt?: Maybe<Scalars['Moment']['output']>;
  /** The whole text; every span counts in it. */
  readonly text: Scalars['String']['output'];
  /** What found the statements in it. */
  readonly extractor?: Maybe<Extractor>;
  /** The statements it gives to sources. */
  readonly statements: StatementConnection;
  /** The entities it mentions, by first mention, with the spans of all their mentions. */
  readonly entities: ArticleEntityConnection;
};


/** An article as it came in. */
export type ArticleStatementsArgs = {
  filter?: InputMaybe<StatementFilter>;
  orderBy?: InputMaybe<StatementOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** An article as it came in. */
export type ArticleEntitiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** What an article gives to a source: speech, writing, a belief. `text` is verbatim; `spans` say where it stands. */
export type Statement = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** The words given to the speaker, verbatim, quotation marks included; parts that a cue interrupts are joined by a space. */
  readonly text: Scalars['String']['output'];
  /** Whether the words are quoted. */
  readonly kind: StatementKind;
  /** How it is built into its sentence; null when unknown. */
  readonly construction?: Maybe<Construction>;
  /** The reporting words, as in "told" or "according to"; null when there are none. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** Whether the speaker affirms or denies it. */
  readonly polarity: Polarity;
  /** The tense of the reporting words; null where they have none. */
  readonly tense?: Maybe<Tense>;
  /** How sure the speaker is of the content; null where that is not plain. */
  readonly certainty?: Maybe<Certainty>;
  /** The speaker's title or function at the time, as printed. */
  readonly role?: Maybe<Scalars['String']['output']>;
  /** When it was said, as far as the article says. */
  readonly saidAt?: Maybe<Scalars['Moment']['output']>;
  /** How sure the extraction is, 0 to 1; null for statements marked by hand. */
  readonly confidence?: Maybe<Scalars['Float']['output']>;
  /** What found it. */
  readonly extractor?: Maybe<Extractor>;
  /** Where `text` stands in the article's text. */
  readonly spans: ReadonlyArray<Span>;
  /** Where the cue stands. */
  readonly cueSpans: ReadonlyArray<Span>;
  /** Where the speaker is named for this statement. */
  readonly speakerSpans: ReadonlyArray<Span>;
  /** Why the graph says so, one step a line, rule and evidence: how it was found, who the speaker is, whom it is about; as in "pronoun-she: Ada Brandt". Empty where nothing is known of it, as for statements marked by hand. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
  /** Who said it; null when nobody can be named. */
  readonly speaker?: Maybe<Entity>;
  /** Whom and what it is about, the most important first. */
  readonly about: ReadonlyArray<Entity>;
  /** How the speaker stands towards those it is about, as far as its words make that plain. */
  readonly stances: ReadonlyArray<StatementStance>;
  /** To whom it was said, where the article says so. */
  readonly addressees: ReadonlyArray<Entity>;
  /** By whose account the article has it: "according to TASS". */
  readonly via?: Maybe<Entity>;
  /** The statement that holds this one: for "A said that B said X", A's holds B's. */
  readonly within?: Maybe<Statement>;
  /** Every statement around this one, the outermost first, and itself last. */
  readonly chain: ReadonlyArray<Statement>;
  /** The statements directly within this one, in text order. */
  readonly contains: ReadonlyArray<Statement>;
  /** The article that has it. */
  readonly article: Article;
  /** The latest verdict of a person on it; null when nobody has judged it. */
  readonly review?: Maybe<Review>;
  /** Every verdict on it, the latest last. */
  readonly reviews: ReadonlyArray<Review>;
};

/** A person's verdict on a statement. */
export type Review = {
  /** What was decided. */
  readonly verdict: ReviewVerdict;
  /** When. */
  readonly at: Scalars['Moment']['output'];
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A person's decision that two entities are one. */
export type Merge = {
  /** What the entity that was joined to this one was called. */
  readonly name: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Moment']['output'];
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly note?: Maybe<Scalars['String']['output']>;
};

/** A name of an entity, and why it is one. */
export type EntityName = {
  /** The name, as printed. */
  readonly form: Scalars['String']['output'];
  /** How many articles call it so. */
  readonly articleCount: Scalars['Int']['output'];
  /** The rule by which the name was joined to the entity. */
  readonly rule: NameRule;
  /** The other name of the entity beside which the article uses this one; null when the rule is another than SAME_ARTICLE. */
  readonly beside?: Maybe<Scalars['String']['output']>;
  /** The merge that joined it; null when the rule is another than MERGE. */
  readonly merge?: Maybe<Merge>;
  /** The first article that calls it so. */
  readonly article: Article;
  /** Where it stands in the article's text; empty when it was only given with the article. */
  readonly spans: ReadonlyArray<Span>;
};

/** Why a name is taken for a name of an entity. */
export type NameRule =
  /** The entity is known by it: the same but for title, accents, case and punctuation. */
  | 'SAME_NAME'
  /** An article calls one and the same entity so and by another of its names. */
  | 'SAME_ARTICLE'
  /** It is a name of an entity that somebody joined to this one. */
  | 'MERGE';

/** A standing relation or a happening between two entities, by an article's narration or by a statement in it. */
export type Relation = Node & {
  /** Opaque id. */
  readonly id: Scalars['ID']['output'];
  /** What it is. */
  readonly kind: RelationKind;
  /** Whether it is so, by whose account it stands: what is not ASSERTED is no fact. */
  readonly modality: Modality;
  /** The words used, as in "phone call". */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** When it happened, where the article says so. */
  readonly date?: Maybe<Scalars['Moment']['output']>;
  /** Who does or is something. */
  readonly subject: Entity;
  /** To or of whom. */
  readonly object: Entity;
  /** The statement that claims it; null when the article's narrator does. */
  readonly assertedBy?: Maybe<Statement>;
  /** Why the graph says so, one step a line, rule and evidence, as in "event-accuse: accused" or "subject: she, pronoun-she: Ada Brandt". Empty where nothing is known of it. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
  /** The passages it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
};

/** A passage of an article that a relation rests on. */
export type Evidence = {
  /** The passage, verbatim. */
  readonly quote: Scalars['String']['output'];
  /** Where it stands in the article's text. */
  readonly spans: ReadonlyArray<Span>;
  /** The article. */
  readonly article: Article;
};

/** How the speaker of a statement stands towards one whom it is about. */
export type StatementStance = {
  /** Towards whom or what. */
  readonly target: Entity;
  /** How. */
  readonly stance: Stance;
  /** The words that show it, verbatim. */
  readonly evidence: ReadonlyArray<Scalars['String']['output']>;
  /** Where these words stand in the article's text. */
  readonly spans: ReadonlyArray<Span>;
};

/** A page of statements. */
export type StatementConnection = {
  /** The statements with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The statements alone. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement in a page. */
export type StatementEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The statement. */
  readonly node: Statement;
};

/** A page of entities. */
export type EntityConnection = {
  /** The entities with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity in a page. */
export type EntityEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The entity. */
  readonly node: Entity;
};

/** A page of the entities that one article mentions. */
export type ArticleEntityConnection = {
  /** The entities with their cursors and mentions. */
  readonly edges: ReadonlyArray<ArticleEntityEdge>;
  /** The entities alone. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity that an article mentions. */
export type ArticleEntityEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The spans of all its mentions in this article: names, descriptions and pronouns. */
  readonly spans: ReadonlyArray<Span>;
  /** The entity. */
  readonly node: Entity;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The articles with their cursors. */
  readonly edges: ReadonlyArray<ArticleEdge>;
  /** The articles alone. */
  readonly nodes: ReadonlyArray<Article>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An article in a page. */
export type ArticleEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The article. */
  readonly node: Article;
};

/** A page of relations. */
export type RelationConnection = {
  /** The relations with their cursors. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The relations alone. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A relation in a page. */
export type RelationEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The relation. */
  readonly node: Relation;
};

/** A page of what a search found, the best first. */
export type SearchConnection = {
  /** The finds with their scores and cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The finds alone. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many were found; counted only when asked for, and to 1,000 at most. */
  readonly totalCount: Scalars['Int']['output'];
  /** Whether there are as many as `totalCount` says, and not more. */
  readonly totalCountIsExact: Scalars['Boolean']['output'];
};

/** What a search found. */
export type SearchEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** How well it fits; higher is better, comparable within one search. */
  readonly score: Scalars['Float']['output'];
  /** An entity, a statement or an article. */
  readonly node: Node;
};

/** A plain question as it was understood, and its answer. Every word of it has a use, or it is not understood. */
export type Answer = {
  /** Whether the question was understood. If not, only `unread` and `suggestions` hold something. */
  readonly understood: Scalars['Boolean']['output'];
  /** What the question asks for; null when it was not understood. */
  readonly kind?: Maybe<AnswerKind>;
  /** How the question was read, in words: names corrected, and what else they could mean, included. */
  readonly interpretation?: Maybe<Scalars['String']['output']>;
  /** The GraphQL document that answers the question; it runs as it stands with `variables`. */
  readonly operation?: Maybe<Scalars['String']['output']>;
  /** The values of the document's variables. */
  readonly variables?: Maybe<Scalars['JSON']['output']>;
  /** The statements asked for, or those that `count` and `pairs` count; null when the question asks for something else. */
  readonly statements?: Maybe<StatementConnection>;
  /** The relations asked for; null when the question asks for something else. */
  readonly relations?: Maybe<RelationConnection>;
  /** Who talks about whom, when that is asked for; null when the question asks for something else. */
  readonly pairs?: Maybe<PairConnection>;
  /** Who or what was asked about; null when the question asks for something else. */
  readonly entity?: Maybe<Entity>;
  /** How the two entities are connected that were asked about; null when they are not, or when the question asks for something else. */
  readonly path?: Maybe<Path>;
  /** How many statements there are, when the question asks how many or how often. */
  readonly count?: Maybe<Scalars['Int']['output']>;
  /** Words of the question that no reading has a use for; empty when it was understood. */
  readonly unread: ReadonlyArray<Scalars['String']['output']>;
  /** Questions that would be understood: the nearest ones, or what an understood question may have meant besides. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};


/** A plain question as it was understood, and its answer. Every word of it has a use, or it is not understood. */
export type AnswerStatementsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plain question as it was understood, and its answer. Every word of it has a use, or it is not understood. */
export type AnswerRelationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A plain question as it was understood, and its answer. Every word of it has a use, or it is not understood. */
export type AnswerPairsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of pairs. */
export type PairConnection = {
  /** The pairs with their cursors. */
  readonly edges: ReadonlyArray<PairEdge>;
  /** The pairs alone. */
  readonly nodes: ReadonlyArray<Pair>;
  /** Where this page lies in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A pair in a page. */
export type PairEdge = {
  /** Where it stands in the list; opaque. */
  readonly cursor: Scalars['String']['output'];
  /** The pair. */
  readonly node: Pair;
};

/** Who talks about whom. */
export type Pair = {
  /** Who talks. */
  readonly speaker: Entity;
  /** About whom or what. */
  readonly about: Entity;
  /** How many statements. */
  readonly count: Scalars['Int']['output'];
  /** The latest of them. */
  readonly latest: Statement;
};

/** The statements of one interval of time. */
export type TimelineBucket = {
  /** The interval's first day. */
  readonly start: Scalars['Date']['output'];
  /** How many statements were said in it. */
  readonly count: Scalars['Int']['output'];
};

/** A way between two entities. */
export type Path = {
  /** How many links it has. */
  readonly length: Scalars['Int']['output'];
  /** Its entities and statements, in order. */
  readonly nodes: ReadonlyArray<Node>;
  /** The links between each node and the next, in order. */
  readonly links: ReadonlyArray<PathLink>;
};

/** A link of a path; it may be walked against its direction. */
export type PathLink = {
  /** What it is. */
  readonly kind: PathLinkKind;
  /** Id of the node it leaves from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the node it leads to. */
  readonly target: Scalars['ID']['output'];
};

/** Entities and the links between them, for drawing. */
export type GraphPicture = {
  /** Whether nodes were left out to keep to `maxNodes`. */
  readonly truncated: Scalars['Boolean']['output'];
  /** The entities. */
  readonly nodes: ReadonlyArray<GraphNode>;
  /** The links between them. */
  readonly links: ReadonlyArray<GraphLink>;
};

/** An entity in a picture. */
export type GraphNode = {
  /** The entity's id. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly label: Scalars['String']['output'];
  /** What it is. */
  readonly kind: EntityKind;
  /** How many statements it made, plus how many are about it. */
  readonly weight: Scalars['Int']['output'];
  /** How many statements it made. */
  readonly said: Scalars['Int']['output'];
  /** How many statements are about it. */
  readonly about: Scalars['Int']['output'];
  /** The entity itself. */
  readonly entity: Entity;
};

/** A link in a picture. */
export type GraphLink = {
  /** Opaque id, unique within the picture. */
  readonly id: Scalars['ID']['output'];
  /** Id of the entity it leaves from. */
  readonly source: Scalars['ID']['output'];
  /** Id of the entity it leads to. */
  readonly target: Scalars['ID']['output'];
  /** What joins the two. */
  readonly kind: GraphLinkKind;
  /** The words used, where there are any. */
  readonly label?: Maybe<Scalars['String']['output']>;
  /** How many statements, or passages, it stands for. */
  readonly weight: Scalars['Int']['output'];
};

/** One entity, by its id or by a name. */
export type EntityRef =
  /** Its id. */
  { readonly id: Scalars['ID']['input']; readonly name?: never; }
  |  /** Its name or an alias, whatever the case and accents. */
  { readonly id?: never; readonly name: Scalars['String']['input']; };

/** Conditions on statements; every one given must hold. A list means any of its members. */
export type StatementFilter = {
  /** Who said it. */
  readonly speaker?: InputMaybe<EntityRef>;
  /** Whom or what it is about. */
  readonly about?: InputMaybe<EntityRef>;
  /** To whom it was said. */
  readonly addressee?: InputMaybe<EntityRef>;
  /** By whose account the article has it. */
  readonly via?: InputMaybe<EntityRef>;
  /** Directly within this statement. */
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  /** In this article, by its id. */
  readonly article?: InputMaybe<Scalars['ID']['input']>;
  /** Quoted, paraphrased or both. */
  readonly kind?: InputMaybe<ReadonlyArray<StatementKind>>;
  /** Affirmed, denied or uncertain. */
  readonly polarity?: InputMaybe<ReadonlyArray<Polarity>>;
  /** In which tense it is reported. */
  readonly tense?: InputMaybe<ReadonlyArray<Tense>>;
  /** How sure the speaker is of it. */
  readonly certainty?: InputMaybe<ReadonlyArray<Certainty>>;
  /** The reporting words, whatever the case, or the form that a dictionary has: "tell" finds "told" too. */
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  /** Part of the speaker's title or function, whatever the case. */
  readonly role?: InputMaybe<Scalars['String']['input']>;
  /** Who published the article. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Said on this day or later; where the article does not say when, published then. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Said on this day or earlier; where the article does not say when, published then. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the statement's words, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Extracted with at least this confidence, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** true: only those within another statement; false: only those within none. */
  readonly nested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims a relation of one of these kinds, as a fact. */
  readonly relation?: InputMaybe<ReadonlyArray<RelationKind>>;
  /** Takes a stance. */
  readonly stance?: InputMaybe<StanceFilter>;
  /** Every one of these must hold too. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** At least one of these must hold too. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** This must not hold. */
  readonly not?: InputMaybe<StatementFilter>;
};

/** Which stance is taken, and towards whom. */
export type StanceFilter = {
  /** Towards this entity; towards anyone when left out. */
  readonly towards?: InputMaybe<EntityRef>;
  /** One of these stances; any when left out. */
  readonly is?: InputMaybe<ReadonlyArray<Stance>>;
};

/** Conditions on entities; every one given must hold. A list means any of its members. */
export type EntityFilter = {
  /** What they are. */
  readonly kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  /** Part of the name or of an alias, whatever the case and accents. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on articles; every one given must hold. */
export type ArticleFilter = {
  /** Who published it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Mentions this entity. */
  readonly mentions?: InputMaybe<EntityRef>;
  /** Published on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Published on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Part of the headline, whatever the case. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on relations; every one given must hold. A list means any of its members. */
export type RelationFilter = {
  /** With this entity on either side. */
  readonly entity?: InputMaybe<EntityRef>;
  /** With this entity as the one who does or is something. */
  readonly subject?: InputMaybe<EntityRef>;
  /** With this entity as the one to or of whom. */
  readonly object?: InputMaybe<EntityRef>;
  /** Between these two, whichever is the subject; exactly two. */
  readonly between?: InputMaybe<ReadonlyArray<EntityRef>>;
  /** What they are. */
  readonly kind?: InputMaybe<ReadonlyArray<RelationKind>>;
  /** Whether they are so; those that are, ASSERTED, alone when left out. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
};

/** Articles to take in. */
export type IngestArticlesInput = {
  /** The articles, 1 to 100. */
  readonly articles: ReadonlyArray<ArticleInput>;
};

/** One article. Give its `text` or its `html`; what is wrong with one article refuses that article alone. */
export type ArticleInput = {
  /** The article's own id, at the caller's choice; made from the rest when left out. */
  readonly id?: InputMaybe<Scalars['String']['input']>;
  /** Where it can be read. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** Its headline. */
  readonly title?: InputMaybe<Scalars['String']['input']>;
  /** Who published it. */
  readonly outlet?: InputMaybe<Scalars['String']['input']>;
  /** Who wrote it. */
  readonly byline?: InputMaybe<Scalars['String']['input']>;
  /** When it was published, ISO 8601: a day or a moment. */
  readonly published?: InputMaybe<Scalars['String']['input']>;
  /** Its language as a BCP 47 tag, as in `en`. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** The text, paragraphs separated by a blank line. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** A page to take the text from, in place of `text`. */
  readonly html?: InputMaybe<Scalars['String']['input']>;
  /** A graph found elsewhere, to load as it is in place of extraction: an object with `entities`, `statements`, `relations` and `extractor` as docs/article-graph.md has them. */
  readonly graph?: InputMaybe<Scalars['JSON']['input']>;
};

/** What became of the articles. */
export type IngestArticlesPayload = {
  /** One result an article, in the order of the input. */
  readonly results: ReadonlyArray<IngestResult>;
  /** Why articles were refused; `path` leads to the place in the input. */
  readonly errors: ReadonlyArray<MutationError>;
  /** To read on in the same request. */
  readonly query: Query;
};

/** What became of one article. */
export type IngestResult = {
  /** What was done. */
  readonly outcome: IngestOutcome;
  /** The article as it is now; null when refused. */
  readonly article?: Maybe<Article>;
  /** Doubtful passages that were skipped, and the like. */
  readonly warnings: ReadonlyArray<Scalars['String']['output']>;
};

/** Two entities that are one. */
export type MergeEntitiesInput = {
  /** The one whose id stays. */
  readonly keep: EntityRef;
  /** The one that becomes part of it. */
  readonly other: EntityRef;
  /** Who decides it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the merge. */
export type MergeEntitiesPayload = {
  /** The entity that stays, as it is now; null when the input was wrong. */
  readonly entity?: Maybe<Entity>;
  /** What was wrong with the input. */
  readonly errors: ReadonlyArray<MutationError>;
  /** To read on in the same request. */
  readonly query: Query;
};

/** An entity whose latest merge is to be undone. */
export type UnmergeEntityInput = {
  /** The entity into which another was merged. */
  readonly entity: EntityRef;
};

/** What became of the undoing. */
export type UnmergeEntityPayload = {
  /** The entity, and the one that was part of it; empty when the input was wrong. */
  readonly entities: ReadonlyArray<Entity>;
  /** What was wrong with the input. */
  readonly errors: ReadonlyArray<MutationError>;
  /** To read on in the same request. */
  readonly query: Query;
};

/** A verdict on a statement. */
export type ReviewStatementInput = {
  /** Its id. */
  readonly statement: Scalars['ID']['input'];
  /** What is decided. */
  readonly verdict: ReviewVerdict;
  /** With CORRECTED: who said it, an entity that the article mentions. */
  readonly speaker?: InputMaybe<EntityRef>;
  /** With CORRECTED: whom and what it is about, the most important first, entities that the article mentions. */
  readonly about?: InputMaybe<ReadonlyArray<EntityRef>>;
  /** Who decides it. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

/** What became of the verdict. */
export type ReviewStatementPayload = {
  /** The statement as it is now; null when the input was wrong. */
  readonly statement?: Maybe<Statement>;
  /** What was wrong with the input. */
  readonly errors: ReadonlyArray<MutationError>;
  /** To read on in the same request. */
  readonly query: Query;
};

/** The article to take away. */
export type RemoveArticleInput = {
  /** Its id here, its own id as it was ingested, or its URL. */
  readonly article: Scalars['ID']['input'];
};

/** What became of the removal. */
export type RemoveArticlePayload = {
  /** Id of the article taken away; null when there was none. */
  readonly articleId?: Maybe<Scalars['ID']['output']>;
  /** What was wrong with the input. */
  readonly errors: ReadonlyArray<MutationError>;
  /** To read on in the same request. */
  readonly query: Query;
};

/** Something wrong with the input of a mutation. */
export type MutationError = {
  /** Stable, for programs. */
  readonly code: ErrorCode;
  /** What failed, what was expected and what was found, for people. */
  readonly message: Scalars['String']['output'];
  /** Where in the arguments, from the outside in: `["input", "articles", "3", "text"]`. */
  readonly path: ReadonlyArray<Scalars['String']['output']>;
};

/** What a plain question asks for. */
export type AnswerKind =
  /** Statements. */
  | 'STATEMENTS'
  /** Statements by the people of a body: whoever holds a position in it, works for it or is a member. */
  | 'MEMBERS'
  /** Who talks about whom, and how often. */
  | 'PAIRS'
  /** How many statements there are. */
  | 'COUNT'
  /** Relations, such as criticism, support or calls. */
  | 'RELATIONS'
  /** An entity: who or what it is. */
  | 'ENTITY'
  /** What joins two entities: a shortest path, relations between them, and what each said about the other. */
  | 'CONNECTION';

/** In which order statements come. */
export type StatementOrder =
  /** The latest said first; where the article does not say when, its day of publication counts. */
  | 'SAID_AT_DESC'
  /** The earliest said first. */
  | 'SAID_AT_ASC'
  /** As they stand in their article. */
  | 'TEXT_ORDER';

/** In which order entities come. */
export type EntityOrder =
  /** By name. */
  | 'NAME_ASC'
  /** Those with the most statements, said or about, first. */
  | 'STATEMENTS_DESC';

/** In which order articles come. */
export type ArticleOrder =
  /** The newest first. */
  | 'PUBLISHED_AT_DESC'
  /** The oldest first. */
  | 'PUBLISHED_AT_ASC'
  /** Those that came into the store last first; those of which that is not known, last. */
  | 'LOADED_AT_DESC';

/** What an entity is. */
export type EntityKind =
  /** A person with a name. */
  | 'PERSON'
  /** A body, company, government, party or medium. */
  | 'ORGANIZATION'
  /** A country, city, region or other place. */
  | 'PLACE'
  /** People without a name who act or speak: "two witnesses". */
  | 'GROUP'
  /** A named or definite happening: "the summit". */
  | 'EVENT'
  /** A law, document, report, ship or other made thing. */
  | 'WORK';

/** Whether a statement's words are quoted. */
export type StatementKind =
  /** Wholly inside quotation marks. */
  | 'DIRECT'
  /** A paraphrase, without quotation marks. */
  | 'INDIRECT'
  /** A paraphrase with quoted parts. */
  | 'MIXED';

/** Whether the speaker stands by the content. */
export type Polarity =
  /** The speaker affirms it. */
  | 'AFFIRMED'
  /** The speaker denies it, or is said not to have said it. */
  | 'DENIED'
  /** It is only alleged to have been said. */
  | 'UNCERTAIN';

/** How a speaker stands towards somebody or something. */
export type Stance =
  /** For it: praises, backs, trusts, wants it kept or freed. */
  | 'FAVOURS'
  /** Against it: blames, accuses, rejects, wants it gone. */
  | 'OPPOSES'
  /** Says to be neither. */
  | 'NEUTRAL';

/** Whether what a relation tells is so. */
export type Modality =
  /** It is, or has happened. */
  | 'ASSERTED'
  /** It is not, or has not happened: "did not meet". */
  | 'NEGATED'
  /** It may be: "could sanction". */
  | 'POSSIBLE'
  /** It is planned, promised or threatened: "will meet". */
  | 'INTENDED'
  /** It is wanted or demanded: "should resign". */
  | 'WANTED'
  /** It hangs on a condition: "if they attack". */
  | 'CONDITIONAL';

/** The tense of the reporting words. */
export type Tense =
  /** "said". */
  | 'PAST'
  /** "says". */
  | 'PRESENT'
  /** "will say". */
  | 'FUTURE';

/** How sure a speaker is, by the words, after FactBank (Saurí and Pustejovsky 2009). */
export type Certainty =
  /** It is so. */
  | 'CERTAIN'
  /** It probably is: "believes", "probably". */
  | 'PROBABLE'
  /** It may be: "suspects", "may". */
  | 'POSSIBLE';

/** How a statement is built into its sentence. */
export type Construction =
  /** A clause: "said that it would stay". */
  | 'CLAUSE'
  /** A quotation. */
  | 'QUOTATION'
  /** An object: "demanded its release". */
  | 'OBJECT'
  /** An infinitive: "urged them to wait". */
  | 'INFINITIVE'
  /** A noun with its content: "the claim that". */
  | 'NOUN';

/** What a relation is: standing relations, then happenings by the PLOVER event types. */
export type RelationKind =
  /** A person has a title or function at an organization or place, or in a person's service. */
  | 'HOLDS_POSITION'
  /** Works for, without a title. */
  | 'WORKS_FOR'
  /** Belongs to a body. */
  | 'MEMBER_OF'
  /** A body or place is part of another. */
  | 'PART_OF'
  /** Lies or is in a place. */
  | 'LOCATED_IN'
  /** Is family of. */
  | 'FAMILY_OF'
  /** Agrees, or makes an agreement, with. */
  | 'AGREE'
  /** Calls, meets or visits. */
  | 'CONSULT'
  /** Backs, praises or defends. */
  | 'SUPPORT'
  /** Works together with. */
  | 'COOPERATE'
  /** Gives aid to. */
  | 'AID'
  /** Gives in to, or concedes something to. */
  | 'YIELD'
  /** Asks, urges or demands something of. */
  | 'REQUEST'
  /** Accuses or criticizes. */
  | 'ACCUSE'
  /** Refuses or turns down. */
  | 'REJECT'
  /** Threatens. */
  | 'THREATEN'
  /** Protests against. */
  | 'PROTEST'
  /** Imposes sanctions on. */
  | 'SANCTION'
  /** Raises or moves forces against. */
  | 'MOBILIZE'
  /** Represses, arrests or seizes. */
  | 'COERCE'
  /** Attacks. */
  | 'ASSAULT'
  /** Keeps aid or arms from. */
  | 'WITHHOLD';

/** What a link in a picture is: who talks about whom, or a relation's kind. */
export type GraphLinkKind =
  /** The source made statements about the target. */
  | 'TALKS_ABOUT'
  /** The source made statements to the target. */
  | 'TALKS_TO'
  /** A person has a title or function at an organization or place, or in a person's service. */
  | 'HOLDS_POSITION'
  /** Works for, without a title. */
  | 'WORKS_FOR'
  /** Belongs to a body. */
  | 'MEMBER_OF'
  /** A body or place is part of another. */
  | 'PART_OF'
  /** Lies or is in a place. */
  | 'LOCATED_IN'
  /** Is family of. */
  | 'FAMILY_OF'
  /** Agrees, or makes an agreement, with. */
  | 'AGREE'
  /** Calls, meets or visits. */
  | 'CONSULT'
  /** Backs, praises or defends. */
  | 'SUPPORT'
  /** Works together with. */
  | 'COOPERATE'
  /** Gives aid to. */
  | 'AID'
  /** Gives in to, or concedes something to. */
  | 'YIELD'
  /** Asks, urges or demands something of. */
  | 'REQUEST'
  /** Accuses or criticizes. */
  | 'ACCUSE'
  /** Refuses or turns down. */
  | 'REJECT'
  /** Threatens. */
  | 'THREATEN'
  /** Protests against. */
  | 'PROTEST'
  /** Imposes sanctions on. */
  | 'SANCTION'
  /** Raises or moves forces against. */
  | 'MOBILIZE'
  /** Represses, arrests or seizes. */
  | 'COERCE'
  /** Attacks. */
  | 'ASSAULT'
  /** Keeps aid or arms from. */
  | 'WITHHOLD';

/** What a link of a path is: an end of a statement, or a relation's kind. */
export type PathLinkKind =
  /** The source, an entity, made the target, a statement. */
  | 'SAID'
  /** The source, a statement, is about the target, an entity. */
  | 'ABOUT'
  /** A person has a title or function at an organization or place, or in a person's service. */
  | 'HOLDS_POSITION'
  /** Works for, without a title. */
  | 'WORKS_FOR'
  /** Belongs to a body. */
  | 'MEMBER_OF'
  /** A body or place is part of another. */
  | 'PART_OF'
  /** Lies or is in a place. */
  | 'LOCATED_IN'
  /** Is family of. */
  | 'FAMILY_OF'
  /** Agrees, or makes an agreement, with. */
  | 'AGREE'
  /** Calls, meets or visits. */
  | 'CONSULT'
  /** Backs, praises or defends. */
  | 'SUPPORT'
  /** Works together with. */
  | 'COOPERATE'
  /** Gives aid to. */
  | 'AID'
  /** Gives in to, or concedes something to. */
  | 'YIELD'
  /** Asks, urges or demands something of. */
  | 'REQUEST'
  /** Accuses or criticizes. */
  | 'ACCUSE'
  /** Refuses or turns down. */
  | 'REJECT'
  /** Threatens. */
  | 'THREATEN'
  /** Protests against. */
  | 'PROTEST'
  /** Imposes sanctions on. */
  | 'SANCTION'
  /** Raises or moves forces against. */
  | 'MOBILIZE'
  /** Represses, arrests or seizes. */
  | 'COERCE'
  /** Attacks. */
  | 'ASSAULT'
  /** Keeps aid or arms from. */
  | 'WITHHOLD';

/** How long the intervals of a timeline are. */
export type TimelineInterval =
  /** A day. */
  | 'DAY'
  /** A week, from Monday (ISO 8601). */
  | 'WEEK'
  /** A month. */
  | 'MONTH'
  /** A year. */
  | 'YEAR';

/** A person's verdict on a statement. */
export type ReviewVerdict =
  /** It is right. */
  | 'ACCEPTED'
  /** It is none, or wrong beyond mending. */
  | 'REJECTED'
  /** It is right with another speaker, or about others. */
  | 'CORRECTED';

/** What became of an article. */
export type IngestOutcome =
  /** It is new. */
  | 'ADDED'
  /** It was there already, just so. */
  | 'UNCHANGED'
  /** It was there in another version, which is gone with all that only it supported. */
  | 'REPLACED'
  /** It breaks the format; `errors` says how. */
  | 'REFUSED';

/** What is wrong with the input of a mutation; the same words as `extensions.code` of errors. */
export type ErrorCode =
  /** The input breaks a rule that its types cannot express. */
  | 'BAD_USER_INPUT'
  /** What the input names is not in the store. */
  | 'NOT_FOUND'
  /** The input does not fit what is in the store. */
  | 'CONFLICT';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( EntityParent )
    | ( ArticleParent )
    | ( StatementParent )
    | ( RelationRow )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Span: ResolverTypeWrapper<Span>;
  Extractor: ResolverTypeWrapper<Extractor>;
  Entity: ResolverTypeWrapper<EntityParent>;
  Position: ResolverTypeWrapper<PositionParent>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Statement: ResolverTypeWrapper<StatementParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Review: ResolverTypeWrapper<Review>;
  Merge: ResolverTypeWrapper<Merge>;
  EntityName: ResolverTypeWrapper<NameOfRow>;
  NameRule: NameRule;
  Relation: ResolverTypeWrapper<RelationRow>;
  Evidence: ResolverTypeWrapper<EvidenceRow>;
  StatementStance: ResolverTypeWrapper<Omit<StatementStance, 'target'> & { target: ResolversTypes['Entity'] }>;
  StatementConnection: ResolverTypeWrapper<Connection>;
  StatementEdge: ResolverTypeWrapper<Omit<StatementEdge, 'node'> & { node: ResolversTypes['Statement'] }>;
  EntityConnection: ResolverTypeWrapper<Connection>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ArticleEntityConnection: ResolverTypeWrapper<Connection>;
  ArticleEntityEdge: ResolverTypeWrapper<Omit<ArticleEntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  ArticleConnection: ResolverTypeWrapper<Connection>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  RelationConnection: ResolverTypeWrapper<Connection>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  Answer: ResolverTypeWrapper<AnswerParent>;
  PairConnection: ResolverTypeWrapper<Connection>;
  PairEdge: ResolverTypeWrapper<Omit<PairEdge, 'node'> & { node: ResolversTypes['Pair'] }>;
  Pair: ResolverTypeWrapper<PairRow>;
  TimelineBucket: ResolverTypeWrapper<TimelineBucket>;
  Path: ResolverTypeWrapper<PathAnswer>;
  PathLink: ResolverTypeWrapper<PathLink>;
  GraphPicture: ResolverTypeWrapper<Omit<GraphPicture, 'nodes'> & { nodes: ReadonlyArray<ResolversTypes['GraphNode']> }>;
  GraphNode: ResolverTypeWrapper<GraphNodeRow>;
  GraphLink: ResolverTypeWrapper<GraphLink>;
  EntityRef: EntityRef;
  StatementFilter: StatementFilter;
  StanceFilter: StanceFilter;
  EntityFilter: EntityFilter;
  ArticleFilter: ArticleFilter;
  RelationFilter: RelationFilter;
  IngestArticlesInput: IngestArticlesInput;
  ArticleInput: ArticleInput;
  IngestArticlesPayload: ResolverTypeWrapper<Omit<IngestArticlesPayload, 'results' | 'query'> & { results: ReadonlyArray<ResolversTypes['IngestResult']>, query: ResolversTypes['Query'] }>;
  IngestResult: ResolverTypeWrapper<IngestResultParent>;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeEntitiesPayload: ResolverTypeWrapper<Omit<MergeEntitiesPayload, 'entity' | 'query'> & { entity?: Maybe<ResolversTypes['Entity']>, query: ResolversTypes['Query'] }>;
  UnmergeEntityInput: UnmergeEntityInput;
  UnmergeEntityPayload: ResolverTypeWrapper<Omit<UnmergeEntityPayload, 'entities' | 'query'> & { entities: ReadonlyArray<ResolversTypes['Entity']>, query: ResolversTypes['Query'] }>;
  ReviewStatementInput: ReviewStatementInput;
  ReviewStatementPayload: ResolverTypeWrapper<Omit<ReviewStatementPayload, 'statement' | 'query'> & { statement?: Maybe<ResolversTypes['Statement']>, query: ResolversTypes['Query'] }>;
  RemoveArticleInput: RemoveArticleInput;
  RemoveArticlePayload: ResolverTypeWrapper<Omit<RemoveArticlePayload, 'query'> & { query: ResolversTypes['Query'] }>;
  MutationError: ResolverTypeWrapper<MutationError>;
  AnswerKind: AnswerKind;
  StatementOrder: StatementOrder;
  EntityOrder: EntityOrder;
  ArticleOrder: ArticleOrder;
  EntityKind: EntityKind;
  StatementKind: StatementKind;
  Polarity: Polarity;
  Stance: Stance;
  Modality: Modality;
  Tense: Tense;
  Certainty: Certainty;
  Construction: Construction;
  RelationKind: RelationKind;
  GraphLinkKind: GraphLinkKind;
  PathLinkKind: PathLinkKind;
  TimelineInterval: TimelineInterval;
  ReviewVerdict: ReviewVerdict;
  IngestOutcome: IngestOutcome;
  ErrorCode: ErrorCode;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Date: Scalars['Date']['output'];
  Moment: Scalars['Moment']['output'];
  JSON: Scalars['JSON']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Span: Span;
  Extractor: Extractor;
  Entity: EntityParent;
  Position: PositionParent;
  Article: ArticleParent;
  Statement: StatementParent;
  Float: Scalars['Float']['output'];
  Review: Review;
  Merge: Merge;
  EntityName: NameOfRow;
  Relation: RelationRow;
  Evidence: EvidenceRow;
  StatementStance: Omit<StatementStance, 'target'> & { target: ResolversParentTypes['Entity'] };
  StatementConnection: Connection;
  StatementEdge: Omit<StatementEdge, 'node'> & { node: ResolversParentTypes['Statement'] };
  EntityConnection: Connection;
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ArticleEntityConnection: Connection;
  ArticleEntityEdge: Omit<ArticleEntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  ArticleConnection: Connection;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  RelationConnection: Connection;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  Answer: AnswerParent;
  PairConnection: Connection;
  PairEdge: Omit<PairEdge, 'node'> & { node: ResolversParentTypes['Pair'] };
  Pair: PairRow;
  TimelineBucket: TimelineBucket;
  Path: PathAnswer;
  PathLink: PathLink;
  GraphPicture: Omit<GraphPicture, 'nodes'> & { nodes: ReadonlyArray<ResolversParentTypes['GraphNode']> };
  GraphNode: GraphNodeRow;
  GraphLink: GraphLink;
  EntityRef: EntityRef;
  StatementFilter: StatementFilter;
  StanceFilter: StanceFilter;
  EntityFilter: EntityFilter;
  ArticleFilter: ArticleFilter;
  RelationFilter: RelationFilter;
  IngestArticlesInput: IngestArticlesInput;
  ArticleInput: ArticleInput;
  IngestArticlesPayload: Omit<IngestArticlesPayload, 'results' | 'query'> & { results: ReadonlyArray<ResolversParentTypes['IngestResult']>, query: ResolversParentTypes['Query'] };
  IngestResult: IngestResultParent;
  MergeEntitiesInput: MergeEntitiesInput;
  MergeEntitiesPayload: Omit<MergeEntitiesPayload, 'entity' | 'query'> & { entity?: Maybe<ResolversParentTypes['Entity']>, query: ResolversParentTypes['Query'] };
  UnmergeEntityInput: UnmergeEntityInput;
  UnmergeEntityPayload: Omit<UnmergeEntityPayload, 'entities' | 'query'> & { entities: ReadonlyArray<ResolversParentTypes['Entity']>, query: ResolversParentTypes['Query'] };
  ReviewStatementInput: ReviewStatementInput;
  ReviewStatementPayload: Omit<ReviewStatementPayload, 'statement' | 'query'> & { statement?: Maybe<ResolversParentTypes['Statement']>, query: ResolversParentTypes['Query'] };
  RemoveArticleInput: RemoveArticleInput;
  RemoveArticlePayload: Omit<RemoveArticlePayload, 'query'> & { query: ResolversParentTypes['Query'] };
  MutationError: MutationError;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<QueryStatementsArgs, 'orderBy'>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityArgs, 'by'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'orderBy'>>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType, RequireFields<QueryArticleArgs, 'id'>>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<QueryRelationsArgs>>;
  rejectedStatements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryRejectedStatementsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  graph?: Resolver<ResolversTypes['GraphPicture'], ParentType, ContextType, RequireFields<QueryGraphArgs, 'depth' | 'maxNodes' | 'addressed'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  pairs?: Resolver<ResolversTypes['PairConnection'], ParentType, ContextType, Partial<QueryPairsArgs>>;
  timeline?: Resolver<ReadonlyArray<ResolversTypes['TimelineBucket']>, ParentType, ContextType, RequireFields<QueryTimelineArgs, 'interval'>>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxLength'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  ingestArticles?: Resolver<ResolversTypes['IngestArticlesPayload'], ParentType, ContextType, RequireFields<MutationIngestArticlesArgs, 'input'>>;
  mergeEntities?: Resolver<ResolversTypes['MergeEntitiesPayload'], ParentType, ContextType, RequireFields<MutationMergeEntitiesArgs, 'input'>>;
  unmergeEntity?: Resolver<ResolversTypes['UnmergeEntityPayload'], ParentType, ContextType, RequireFields<MutationUnmergeEntityArgs, 'input'>>;
  reviewStatement?: Resolver<ResolversTypes['ReviewStatementPayload'], ParentType, ContextType, RequireFields<MutationReviewStatementArgs, 'input'>>;
  removeArticle?: Resolver<ResolversTypes['RemoveArticlePayload'], ParentType, ContextType, RequireFields<MutationRemoveArticleArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  statementAdded?: SubscriptionResolver<ResolversTypes['Statement'], "statementAdded", ParentType, ContextType, Partial<SubscriptionStatementAddedArgs>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Entity' | 'Article' | 'Statement' | 'Relation', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SpanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Span'] = ResolversParentTypes['Span']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExtractorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Extractor'] = ResolversParentTypes['Extractor']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['EntityName']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  positions?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  said?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntitySaidArgs, 'orderBy'>>;
  saidAbout?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<EntitySaidAboutArgs, 'orderBy'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, Partial<EntityRelationsArgs>>;
  mentionedIn?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<EntityMentionedInArgs, 'orderBy'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  former?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  acting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, Partial<PositionArticlesArgs>>;
};

export type ArticleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  externalId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlet?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byline?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loadedAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['Extractor']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, RequireFields<ArticleStatementsArgs, 'orderBy'>>;
  entities?: Resolver<ResolversTypes['ArticleEntityConnection'], ParentType, ContextType, Partial<ArticleEntitiesArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StatementKind'], ParentType, ContextType>;
  construction?: Resolver<Maybe<ResolversTypes['Construction']>, ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  tense?: Resolver<Maybe<ResolversTypes['Tense']>, ParentType, ContextType>;
  certainty?: Resolver<Maybe<ResolversTypes['Certainty']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  saidAt?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['Extractor']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  cueSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  speakerSpans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  speaker?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  about?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  stances?: Resolver<ReadonlyArray<ResolversTypes['StatementStance']>, ParentType, ContextType>;
  addressees?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  via?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  within?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  chain?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  contains?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  reviews?: Resolver<ReadonlyArray<ResolversTypes['Review']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review']> = {
  verdict?: Resolver<ResolversTypes['ReviewVerdict'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Moment'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntityNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityName'] = ResolversParentTypes['EntityName']> = {
  form?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  articleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['NameRule'], ParentType, ContextType>;
  beside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RelationKind'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Moment']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  assertedBy?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  quote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type StatementStanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementStance'] = ResolversParentTypes['StatementStance']> = {
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ArticleEntityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEntityConnection'] = ResolversParentTypes['ArticleEntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEntityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEntityEdge'] = ResolversParentTypes['ArticleEntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  spans?: Resolver<ReadonlyArray<ResolversTypes['Span']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type AnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AnswerKind']>, ParentType, ContextType>;
  interpretation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  variables?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  statements?: Resolver<Maybe<ResolversTypes['StatementConnection']>, ParentType, ContextType, Partial<AnswerStatementsArgs>>;
  relations?: Resolver<Maybe<ResolversTypes['RelationConnection']>, ParentType, ContextType, Partial<AnswerRelationsArgs>>;
  pairs?: Resolver<Maybe<ResolversTypes['PairConnection']>, ParentType, ContextType, Partial<AnswerPairsArgs>>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['Path']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PairConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairConnection'] = ResolversParentTypes['PairConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PairEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Pair']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PairEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PairEdge'] = ResolversParentTypes['PairEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Pair'], ParentType, ContextType>;
};

export type PairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pair'] = ResolversParentTypes['Pair']> = {
  speaker?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
};

export type TimelineBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TimelineBucket'] = ResolversParentTypes['TimelineBucket']> = {
  start?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['PathLink']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  kind?: Resolver<ResolversTypes['PathLinkKind'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type GraphPictureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphPicture'] = ResolversParentTypes['GraphPicture']> = {
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['GraphNode']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['GraphLink']>, ParentType, ContextType>;
};

export type GraphNodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphNode'] = ResolversParentTypes['GraphNode']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  about?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type GraphLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GraphLink'] = ResolversParentTypes['GraphLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['GraphLinkKind'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IngestArticlesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestArticlesPayload'] = ResolversParentTypes['IngestArticlesPayload']> = {
  results?: Resolver<ReadonlyArray<ResolversTypes['IngestResult']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
};

export type IngestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IngestResult'] = ResolversParentTypes['IngestResult']> = {
  outcome?: Resolver<ResolversTypes['IngestOutcome'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MergeEntitiesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MergeEntitiesPayload'] = ResolversParentTypes['MergeEntitiesPayload']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
};

export type UnmergeEntityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmergeEntityPayload'] = ResolversParentTypes['UnmergeEntityPayload']> = {
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
};

export type ReviewStatementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewStatementPayload'] = ResolversParentTypes['ReviewStatementPayload']> = {
  statement?: Resolver<Maybe<ResolversTypes['Statement']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
};

export type RemoveArticlePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveArticlePayload'] = ResolversParentTypes['RemoveArticlePayload']> = {
  articleId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  errors?: Resolver<ReadonlyArray<ResolversTypes['MutationError']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['Query'], ParentType, ContextType>;
};

export type MutationErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MutationError'] = ResolversParentTypes['MutationError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Date?: GraphQLScalarType;
  Moment?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Span?: SpanResolvers<ContextType>;
  Extractor?: ExtractorResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  EntityName?: EntityNameResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  StatementStance?: StatementStanceResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  ArticleEntityConnection?: ArticleEntityConnectionResolvers<ContextType>;
  ArticleEntityEdge?: ArticleEntityEdgeResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  Answer?: AnswerResolvers<ContextType>;
  PairConnection?: PairConnectionResolvers<ContextType>;
  PairEdge?: PairEdgeResolvers<ContextType>;
  Pair?: PairResolvers<ContextType>;
  TimelineBucket?: TimelineBucketResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  GraphPicture?: GraphPictureResolvers<ContextType>;
  GraphNode?: GraphNodeResolvers<ContextType>;
  GraphLink?: GraphLinkResolvers<ContextType>;
  IngestArticlesPayload?: IngestArticlesPayloadResolvers<ContextType>;
  IngestResult?: IngestResultResolvers<ContextType>;
  MergeEntitiesPayload?: MergeEntitiesPayloadResolvers<ContextType>;
  UnmergeEntityPayload?: UnmergeEntityPayloadResolvers<ContextType>;
  ReviewStatementPayload?: ReviewStatementPayloadResolvers<ContextType>;
  RemoveArticlePayload?: RemoveArticlePayloadResolvers<ContextType>;
  MutationError?: MutationErrorResolvers<ContextType>;
};

