/** The parts of the schema that the pages read; see schema.graphql for what they mean. */
export type EntityKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'EVENT' | 'WORK';

export interface EntityLink {
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
}

export interface ArticleLink {
  readonly id: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Statement {
  readonly id: string;
  readonly text: string;
  readonly kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  readonly polarity: 'AFFIRMED' | 'DENIED' | 'UNCERTAIN';
  readonly cue: string | null;
  readonly role: string | null;
  readonly saidAt: string | null;
  readonly speaker: EntityLink | null;
  readonly about: readonly EntityLink[];
  readonly addressees: readonly EntityLink[];
  readonly via: EntityLink | null;
  readonly within: { readonly id: string; readonly speaker: EntityLink | null } | null;
  readonly article: ArticleLink;
}

export interface List<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}

/** A statement with where it stands in the article. */
export interface PlacedStatement {
  readonly id: string;
  readonly text: string;
  readonly kind: 'DIRECT' | 'INDIRECT' | 'MIXED';
  readonly spans: readonly Span[];
  readonly cueSpans: readonly Span[];
  readonly speakerSpans: readonly Span[];
  readonly speaker: EntityLink | null;
  readonly about: readonly EntityLink[];
  readonly within: { readonly id: string } | null;
}

/** What a card of a statement shows. */
export const STATEMENT_CARD = `
  fragment Card on Statement {
    id text kind polarity cue role saidAt
    speaker { id name kind }
    about { id name kind }
    addressees { id name }
    via { id name }
    within { id speaker { id name } }
    article { id title outlet publishedAt }
  }
`;
