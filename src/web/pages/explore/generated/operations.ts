/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Why a name is taken for a name of an entity. */
export type NameRule =
  /** The entity is known by it: the same but for title, accents, case and punctuation. */
  | 'SAME_NAME'
  /** An article calls one and the same entity so and by another of its names. */
  | 'SAME_ARTICLE'
  /** It is a name of an entity that somebody joined to this one. */
  | 'MERGE';

/** One entity, by its id or by a name. */
export type EntityRef =
  {   /** Its id. */
  readonly id: string; readonly name?: never; }
  |  { readonly id?: never;   /** Its name or an alias, whatever the case and accents. */
  readonly name: string; };

/** Conditions on statements; every one given must hold. A list means any of its members. */
export type StatementFilter = {
  /** Who said it. */
  readonly speaker?: EntityRef | null | undefined;
  /** Whom or what it is about. */
  readonly about?: EntityRef | null | undefined;
  /** To whom it was said. */
  readonly addressee?: EntityRef | null | undefined;
  /** By whose account the article has it. */
  readonly via?: EntityRef | null | undefined;
  /** Directly within this statement. */
  readonly within?: string | null | undefined;
  /** In this article, by its id. */
  readonly article?: string | null | undefined;
  /** Quoted, paraphrased or both. */
  readonly kind?: ReadonlyArray<StatementKind> | null | undefined;
  /** Affirmed, denied or uncertain. */
  readonly polarity?: ReadonlyArray<Polarity> | null | undefined;
  /** In which tense it is reported. */
  readonly tense?: ReadonlyArray<Tense> | null | undefined;
  /** How sure the speaker is of it. */
  readonly certainty?: ReadonlyArray<Certainty> | null | undefined;
  /** The reporting words, whatever the case, or the form that a dictionary has: "tell" finds "told" too. */
  readonly cue?: string | null | undefined;
  /** Part of the speaker's title or function, whatever the case. */
  readonly role?: string | null | undefined;
  /** Who published the article. */
  readonly outlet?: string | null | undefined;
  /** Said on this day or later; where the article does not say when, published then. */
  readonly from?: string | null | undefined;
  /** Said on this day or earlier; where the article does not say when, published then. */
  readonly to?: string | null | undefined;
  /** Part of the statement's words, whatever the case. */
  readonly text?: string | null | undefined;
  /** Extracted with at least this confidence, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** true: only those within another statement; false: only those within none. */
  readonly nested?: boolean | null | undefined;
  /** Claims a relation of one of these kinds, as a fact. */
  readonly relation?: ReadonlyArray<RelationKind> | null | undefined;
  /** Takes a stance. */
  readonly stance?: StanceFilter | null | undefined;
  /** Every one of these must hold too. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** At least one of these must hold too. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** This must not hold. */
  readonly not?: StatementFilter | null | undefined;
};

/** Which stance is taken, and towards whom. */
export type StanceFilter = {
  /** Towards this entity; towards anyone when left out. */
  readonly towards?: EntityRef | null | undefined;
  /** One of these stances; any when left out. */
  readonly is?: ReadonlyArray<Stance> | null | undefined;
};

/** Conditions on relations; every one given must hold. A list means any of its members. */
export type RelationFilter = {
  /** With this entity on either side. */
  readonly entity?: EntityRef | null | undefined;
  /** With this entity as the one who does or is something. */
  readonly subject?: EntityRef | null | undefined;
  /** With this entity as the one to or of whom. */
  readonly object?: EntityRef | null | undefined;
  /** Between these two, whichever is the subject; exactly two. */
  readonly between?: ReadonlyArray<EntityRef> | null | undefined;
  /** What they are. */
  readonly kind?: ReadonlyArray<RelationKind> | null | undefined;
  /** Whether they are so; those that are, ASSERTED, alone when left out. */
  readonly modality?: ReadonlyArray<Modality> | null | undefined;
};

/** A verdict on a statement. */
export type ReviewStatementInput = {
  /** Its id. */
  readonly statement: string;
  /** What is decided. */
  readonly verdict: ReviewVerdict;
  /** With CORRECTED: who said it, an entity that the article mentions. */
  readonly speaker?: EntityRef | null | undefined;
  /** With CORRECTED: whom and what it is about, the most important first, entities that the article mentions. */
  readonly about?: ReadonlyArray<EntityRef> | null | undefined;
  /** Who decides it. */
  readonly by?: string | null | undefined;
  /** Why. */
  readonly note?: string | null | undefined;
};

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

/** A person's verdict on a statement. */
export type ReviewVerdict =
  /** It is right. */
  | 'ACCEPTED'
  /** It is none, or wrong beyond mending. */
  | 'REJECTED'
  /** It is right with another speaker, or about others. */
  | 'CORRECTED';

export type ArticleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ArticleQuery = { readonly article: { readonly title: string | null, readonly url: string | null, readonly outlet: string | null, readonly byline: string | null, readonly publishedAt: string | null, readonly text: string, readonly statements: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly within: { readonly id: string } | null }> } } | null };

export type PlacedFragment = { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly spans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly cueSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speakerSpans: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly within: { readonly id: string } | null };

export type CardFragment = { readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } };

export type EntityQueryVariables = Exact<{
  by: EntityRef;
}>;


export type EntityQuery = { readonly entity: { readonly id: string, readonly name: string, readonly kind: EntityKind, readonly description: string | null, readonly names: ReadonlyArray<{ readonly form: string, readonly articleCount: number, readonly rule: NameRule, readonly beside: string | null, readonly merge: { readonly at: string, readonly by: string | null } | null, readonly article: { readonly id: string, readonly title: string | null } }>, readonly merges: ReadonlyArray<{ readonly name: string, readonly at: string, readonly by: string | null, readonly note: string | null }>, readonly positions: ReadonlyArray<{ readonly title: string | null, readonly former: boolean, readonly acting: boolean, readonly since: string | null, readonly until: string | null, readonly organization: { readonly id: string, readonly name: string } }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }, readonly saidAbout: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }, readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: RelationKind, readonly label: string | null, readonly date: string | null, readonly subject: { readonly id: string, readonly name: string }, readonly object: { readonly id: string, readonly name: string }, readonly assertedBy: { readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }> }, readonly mentionedIn: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null }> } } | null, readonly addressed: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }, readonly accounts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }, readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }>, readonly graph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: EntityKind, readonly weight: number }>, readonly links: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly kind: GraphLinkKind, readonly weight: number }> } };

export type LinkFragment = { readonly kind: RelationKind, readonly label: string | null, readonly date: string | null, readonly subject: { readonly id: string, readonly name: string }, readonly object: { readonly id: string, readonly name: string }, readonly assertedBy: { readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> };

export type PictureQueryVariables = Exact<{
  around?: EntityRef | null | undefined;
  filter?: StatementFilter | null | undefined;
  maxNodes: number;
}>;


export type PictureQuery = { readonly graph: { readonly truncated: boolean, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: string, readonly kind: EntityKind, readonly said: number, readonly about: number, readonly weight: number }>, readonly links: ReadonlyArray<{ readonly id: string, readonly source: string, readonly target: string, readonly kind: GraphLinkKind, readonly label: string | null, readonly weight: number }> } };

export type NamedQueryVariables = Exact<{
  name: string;
}>;


export type NamedQuery = { readonly entity: { readonly id: string } | null };

export type BehindQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type BehindQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> } };

export type BehindRelationQueryVariables = Exact<{
  filter: RelationFilter;
}>;


export type BehindRelationQuery = { readonly relations: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: RelationKind, readonly label: string | null, readonly date: string | null, readonly subject: { readonly id: string, readonly name: string }, readonly object: { readonly id: string, readonly name: string }, readonly assertedBy: { readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly evidence: ReadonlyArray<{ readonly quote: string, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }> } };

export type WayQueryVariables = Exact<{
  from: EntityRef;
  to: EntityRef;
}>;


export type WayQuery = { readonly path: { readonly length: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Entity', readonly id: string, readonly name: string, readonly entityKind: EntityKind }
      | { readonly __typename: 'Article' }
      | { readonly __typename: 'Statement', readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }
      | { readonly __typename: 'Relation' }
    >, readonly links: ReadonlyArray<{ readonly kind: PathLinkKind, readonly source: string, readonly target: string }> } | null };

export type DaysQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type DaysQuery = { readonly timeline: ReadonlyArray<{ readonly start: string, readonly count: number }> };

export type OutletsQueryVariables = Exact<{ [key: string]: never; }>;


export type OutletsQuery = { readonly articles: { readonly nodes: ReadonlyArray<{ readonly outlet: string | null }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> }, readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind, readonly said: { readonly totalCount: number }, readonly saidAbout: { readonly totalCount: number } }> }, readonly articles: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null, readonly loadedAt: string | null }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  isQuestion: boolean;
}>;


export type SearchQuery = { readonly ask?: { readonly understood: boolean, readonly interpretation: string | null, readonly suggestions: ReadonlyArray<string>, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> } | null }, readonly search: { readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Entity', readonly id: string, readonly name: string, readonly entityKind: EntityKind }
      | { readonly __typename: 'Article', readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null }
      | { readonly __typename: 'Statement', readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }
      | { readonly __typename: 'Relation' }
    > } };

export type StatementQueryVariables = Exact<{
  id: string;
}>;


export type StatementQuery = { readonly node:
    | { readonly __typename: 'Entity' }
    | { readonly __typename: 'Article' }
    | { readonly __typename: 'Statement', readonly why: ReadonlyArray<string>, readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly review: { readonly verdict: ReviewVerdict, readonly at: string, readonly by: string | null, readonly note: string | null } | null, readonly chain: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }>, readonly contains: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }>, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }
    | { readonly __typename: 'Relation' }
   | null };

export type ElsewhereQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type ElsewhereQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly kind: StatementKind, readonly polarity: Polarity, readonly cue: string | null, readonly role: string | null, readonly saidAt: string | null, readonly speaker: { readonly id: string, readonly name: string, readonly kind: EntityKind } | null, readonly about: ReadonlyArray<{ readonly id: string, readonly name: string, readonly kind: EntityKind }>, readonly addressees: ReadonlyArray<{ readonly id: string, readonly name: string }>, readonly via: { readonly id: string, readonly name: string } | null, readonly within: { readonly id: string, readonly speaker: { readonly id: string, readonly name: string } | null } | null, readonly article: { readonly id: string, readonly title: string | null, readonly outlet: string | null, readonly publishedAt: string | null } }> } };

export type ReviewStatementMutationVariables = Exact<{
  input: ReviewStatementInput;
}>;


export type ReviewStatementMutation = { readonly reviewStatement: { readonly statement: { readonly review: { readonly verdict: ReviewVerdict, readonly at: string, readonly by: string | null, readonly note: string | null } | null } | null, readonly errors: ReadonlyArray<{ readonly message: string }> } };

export type VerdictFragment = { readonly verdict: ReviewVerdict, readonly at: string, readonly by: string | null, readonly note: string | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PlacedFragmentDoc = new TypedDocumentString(`
    fragment Placed on Statement {
  id
  text
  kind
  spans {
    start
    end
  }
  cueSpans {
    start
    end
  }
  speakerSpans {
    start
    end
  }
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  within {
    id
  }
}
    `, {"fragmentName":"Placed"}) as unknown as TypedDocumentString<PlacedFragment, unknown>;
export const CardFragmentDoc = new TypedDocumentString(`
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}
    `, {"fragmentName":"Card"}) as unknown as TypedDocumentString<CardFragment, unknown>;
export const LinkFragmentDoc = new TypedDocumentString(`
    fragment Link on Relation {
  kind
  label
  date
  subject {
    id
    name
  }
  object {
    id
    name
  }
  assertedBy {
    speaker {
      id
      name
    }
  }
  evidence {
    quote
    article {
      id
      title
      outlet
      publishedAt
    }
  }
}
    `, {"fragmentName":"Link"}) as unknown as TypedDocumentString<LinkFragment, unknown>;
export const VerdictFragmentDoc = new TypedDocumentString(`
    fragment Verdict on Review {
  verdict
  at
  by
  note
}
    `, {"fragmentName":"Verdict"}) as unknown as TypedDocumentString<VerdictFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($id: ID!, $after: String) {
  article(id: $id) {
    title
    url
    outlet
    byline
    publishedAt
    text
    statements(first: 100, after: $after, orderBy: TEXT_ORDER) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...Placed
      }
    }
  }
}
    fragment Placed on Statement {
  id
  text
  kind
  spans {
    start
    end
  }
  cueSpans {
    start
    end
  }
  speakerSpans {
    start
    end
  }
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  within {
    id
  }
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const EntityDocument = new TypedDocumentString(`
    query Entity($by: EntityRef!) {
  entity(by: $by) {
    id
    name
    kind
    names {
      form
      articleCount
      rule
      beside
      merge {
        at
        by
      }
      article {
        id
        title
      }
    }
    description
    merges {
      name
      at
      by
      note
    }
    positions {
      title
      former
      acting
      since
      until
      organization {
        id
        name
      }
    }
    said(first: 20) {
      totalCount
      nodes {
        ...Card
      }
    }
    saidAbout(first: 20) {
      totalCount
      nodes {
        ...Card
      }
    }
    relations(first: 20) {
      totalCount
      nodes {
        ...Link
      }
    }
    mentionedIn(first: 20) {
      totalCount
      nodes {
        id
        title
        outlet
        publishedAt
      }
    }
  }
  addressed: statements(filter: {addressee: $by}, first: 5) {
    totalCount
    nodes {
      ...Card
    }
  }
  accounts: statements(filter: {via: $by}, first: 5) {
    totalCount
    nodes {
      ...Card
    }
  }
  timeline(filter: {or: [{speaker: $by}, {about: $by}]}, interval: DAY) {
    start
    count
  }
  graph(around: $by, depth: 1, maxNodes: 17) {
    truncated
    nodes {
      id
      label
      kind
      weight
    }
    links {
      id
      source
      target
      kind
      weight
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}
fragment Link on Relation {
  kind
  label
  date
  subject {
    id
    name
  }
  object {
    id
    name
  }
  assertedBy {
    speaker {
      id
      name
    }
  }
  evidence {
    quote
    article {
      id
      title
      outlet
      publishedAt
    }
  }
}`) as unknown as TypedDocumentString<EntityQuery, EntityQueryVariables>;
export const PictureDocument = new TypedDocumentString(`
    query Picture($around: EntityRef, $filter: StatementFilter, $maxNodes: Int!) {
  graph(around: $around, filter: $filter, maxNodes: $maxNodes, addressed: true) {
    truncated
    nodes {
      id
      label
      kind
      said
      about
      weight
    }
    links {
      id
      source
      target
      kind
      label
      weight
    }
  }
}
    `) as unknown as TypedDocumentString<PictureQuery, PictureQueryVariables>;
export const NamedDocument = new TypedDocumentString(`
    query Named($name: String!) {
  entity(by: {name: $name}) {
    id
  }
}
    `) as unknown as TypedDocumentString<NamedQuery, NamedQueryVariables>;
export const BehindDocument = new TypedDocumentString(`
    query Behind($filter: StatementFilter!) {
  statements(filter: $filter, first: 30) {
    totalCount
    nodes {
      ...Card
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}`) as unknown as TypedDocumentString<BehindQuery, BehindQueryVariables>;
export const BehindRelationDocument = new TypedDocumentString(`
    query BehindRelation($filter: RelationFilter!) {
  relations(filter: $filter, first: 30) {
    totalCount
    nodes {
      ...Link
    }
  }
}
    fragment Link on Relation {
  kind
  label
  date
  subject {
    id
    name
  }
  object {
    id
    name
  }
  assertedBy {
    speaker {
      id
      name
    }
  }
  evidence {
    quote
    article {
      id
      title
      outlet
      publishedAt
    }
  }
}`) as unknown as TypedDocumentString<BehindRelationQuery, BehindRelationQueryVariables>;
export const WayDocument = new TypedDocumentString(`
    query Way($from: EntityRef!, $to: EntityRef!) {
  path(from: $from, to: $to, maxLength: 8) {
    length
    nodes {
      __typename
      ... on Entity {
        id
        name
        entityKind: kind
      }
      ... on Statement {
        ...Card
      }
    }
    links {
      kind
      source
      target
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}`) as unknown as TypedDocumentString<WayQuery, WayQueryVariables>;
export const DaysDocument = new TypedDocumentString(`
    query Days($filter: StatementFilter!) {
  timeline(filter: $filter, interval: DAY) {
    start
    count
  }
}
    `) as unknown as TypedDocumentString<DaysQuery, DaysQueryVariables>;
export const OutletsDocument = new TypedDocumentString(`
    query Outlets {
  articles(first: 100) {
    nodes {
      outlet
    }
  }
}
    `) as unknown as TypedDocumentString<OutletsQuery, OutletsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  statements(first: 12, orderBy: SAID_AT_DESC) {
    totalCount
    nodes {
      ...Card
    }
  }
  entities(first: 30, orderBy: STATEMENTS_DESC) {
    totalCount
    nodes {
      id
      name
      kind
      said(first: 1) {
        totalCount
      }
      saidAbout(first: 1) {
        totalCount
      }
    }
  }
  articles(first: 10, orderBy: LOADED_AT_DESC) {
    totalCount
    nodes {
      id
      title
      outlet
      publishedAt
      loadedAt
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $isQuestion: Boolean!) {
  ask(question: $text) @include(if: $isQuestion) {
    understood
    interpretation
    suggestions
    statements(first: 20) {
      totalCount
      nodes {
        ...Card
      }
    }
  }
  search(text: $text, first: 20) {
    nodes {
      __typename
      ... on Entity {
        id
        name
        entityKind: kind
      }
      ... on Article {
        id
        title
        outlet
        publishedAt
      }
      ...Card
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const StatementDocument = new TypedDocumentString(`
    query Statement($id: ID!) {
  node(id: $id) {
    __typename
    ... on Statement {
      ...Card
      why
      review {
        ...Verdict
      }
      chain {
        ...Card
      }
      contains {
        ...Card
      }
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}
fragment Verdict on Review {
  verdict
  at
  by
  note
}`) as unknown as TypedDocumentString<StatementQuery, StatementQueryVariables>;
export const ElsewhereDocument = new TypedDocumentString(`
    query Elsewhere($filter: StatementFilter!) {
  statements(filter: $filter, first: 20) {
    totalCount
    nodes {
      ...Card
    }
  }
}
    fragment Card on Statement {
  id
  text
  kind
  polarity
  cue
  role
  saidAt
  speaker {
    id
    name
    kind
  }
  about {
    id
    name
    kind
  }
  addressees {
    id
    name
  }
  via {
    id
    name
  }
  within {
    id
    speaker {
      id
      name
    }
  }
  article {
    id
    title
    outlet
    publishedAt
  }
}`) as unknown as TypedDocumentString<ElsewhereQuery, ElsewhereQueryVariables>;
export const ReviewStatementDocument = new TypedDocumentString(`
    mutation ReviewStatement($input: ReviewStatementInput!) {
  reviewStatement(input: $input) {
    statement {
      review {
        ...Verdict
      }
    }
    errors {
      message
    }
  }
}
    fragment Verdict on Review {
  verdict
  at
  by
  note
}`) as unknown as TypedDocumentString<ReviewStatementMutation, ReviewStatementMutationVariables>;