import type { Article } from '../text/Article.js';
import type { Span } from '../text/Span.js';
import type { Tenure } from './Tenure.js';

export const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'GROUP', 'EVENT', 'WORK'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const STATEMENT_KINDS = ['DIRECT', 'INDIRECT', 'MIXED'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export const POLARITIES = ['AFFIRMED', 'DENIED', 'UNCERTAIN'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** The tense of the cue. */
export const TENSES = ['PAST', 'PRESENT', 'FUTURE'] as const;
export type Tense = (typeof TENSES)[number];

/** How sure the speaker is of what is said, after FactBank (Saurí and Pustejovsky 2009). */
export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** Standing relations first, then the PLOVER event types (Halterman et al. 2023) and WITHHOLD. */
export const RELATION_KINDS = [
  'HOLDS_POSITION',
  'WORKS_FOR',
  'MEMBER_OF',
  'PART_OF',
  'LOCATED_IN',
  'FAMILY_OF',
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'YIELD',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'WITHHOLD',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * Whether what a relation tells is so: asserted, denied, possible ("may sanction"), planned or threatened, wanted or demanded,
 * or only under a condition (after the modality and polarity of ACE 2005).
 */
export const MODALITIES = ['ASSERTED', 'NEGATED', 'POSSIBLE', 'INTENDED', 'WANTED', 'CONDITIONAL'] as const;
export type Modality = (typeof MODALITIES)[number];

export const STANCES = ['FAVOURS', 'OPPOSES', 'NEUTRAL'] as const;
export type Stance = (typeof STANCES)[number];

/** How a statement's speaker stands towards somebody whom it is about (`entity`, an id), by which words of the text. */
export interface StanceNode {
  readonly entity: string;
  readonly stance: Stance;
  readonly evidence: readonly Span[];
}

/** How a statement is built into its sentence, so that a reader can ask for said-statements alone. */
export const CONSTRUCTIONS = ['clause', 'quotation', 'object', 'infinitive', 'noun'] as const;
export type Construction = (typeof CONSTRUCTIONS)[number];

/** A person, organisation, place, group, event or work; `name` is the fullest form in the text. */
export interface EntityNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly mentions: readonly Span[];
  readonly aliases?: readonly string[];
  readonly description?: string | null;
  /** Titles and functions as printed, in the order in which the article gives them. */
  readonly positions?: readonly string[];
}

/**
 * What a source says, by the article's account. `content`, `cue` and `speakerSpan` are spans of the article's text;
 * `speaker`, `about` (most important first), `addressee` and `via` are ids of entities, `within` of a statement.
 * `saidAt` is ISO 8601; `confidence` lies in 0..1.
 */
export interface StatementNode {
  readonly id: string;
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly cue: readonly Span[] | null;
  readonly speakerSpan: readonly Span[] | null;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly about: readonly string[];
  readonly stances?: readonly StanceNode[];
  readonly addressee: readonly string[];
  readonly within: string | null;
  readonly via: string | null;
  readonly polarity: Polarity;
  readonly tense?: Tense | null;
  readonly certainty?: Certainty | null;
  readonly saidAt: string | null;
  readonly confidence: number | null;
  readonly construction?: Construction | null;
  readonly cueLemma?: string | null;
  readonly why?: readonly string[];
}

/**
 * A standing relation or a happening between two entities; `assertedBy` is a statement's id, or null for the narrator.
 * Without a `modality` it is asserted. A position may say when it is held.
 */
export interface RelationNode extends Tenure {
  readonly kind: RelationKind;
  readonly subject: string;
  readonly object: string;
  readonly label: string | null;
  readonly date: string | null;
  readonly evidence: readonly Span[];
  readonly assertedBy: string | null;
  readonly modality?: Modality;
  readonly why?: readonly string[];
}

/** What extraction gives of one article and what loading takes. Ids hold within the article. */
export interface ArticleGraph extends Article {
  readonly entities: readonly EntityNode[];
  readonly statements: readonly StatementNode[];
  readonly relations: readonly RelationNode[];
  readonly extractor?: { readonly name: string; readonly version: string } | null;
}
