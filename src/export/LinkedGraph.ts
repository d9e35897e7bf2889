import type { EntityKind, RelationKind, Stance, StatementKind } from '../graph/ArticleGraph.js';
import type { StatementFilter, Store } from '../store/Store.js';

/** What is exported: the statements of a store that pass a filter. */
export interface Selection {
  readonly store: Store;
  readonly filter: StatementFilter;
}

/** Attributes of nodes beside id and label, with the type that GEXF and GraphML declare. */
export const NODE_ATTRIBUTES = {
  type: 'string',
  kind: 'string',
  said: 'integer',
  about: 'integer',
  weight: 'integer',
  polarity: 'string',
  tense: 'string',
  certainty: 'string',
  cue: 'string',
  role: 'string',
  confidence: 'double',
  outlet: 'string',
  title: 'string',
  url: 'string',
  date: 'string',
} as const;
export type NodeAttribute = keyof typeof NODE_ATTRIBUTES;

/** From the first day to the last, `YYYY-MM-DD`; null where nothing is dated. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * A node of a graph format. Entities have `said` and `about`, the numbers of statements they made and are spoken of in,
 * and `weight`, their sum; statements, which are nodes only when asked for, have the rest.
 */
export interface ExportNode extends Period {
  readonly id: string;
  readonly label: string;
  readonly attributes: { readonly [Name in NodeAttribute]?: string | number | null } & {
    readonly type: 'Entity' | 'Statement';
    readonly kind: EntityKind | StatementKind;
  };
}

/** Who talks about or to whom; with statements as nodes, what joins them to entities and to each other instead. */
export type LinkKind = 'TALKS_ABOUT' | 'TALKS_TO' | 'SAID' | 'ABOUT' | 'ADDRESSED_TO' | 'VIA' | 'WITHIN' | RelationKind;

/** A directed link. `weight` is the number of statements behind it or, of a relation, of articles that are evidence. */
export interface ExportLink extends Period {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: LinkKind;
  readonly label: string | null;
  /** Of what a statement is about: how its speaker stands towards it. */
  readonly stance?: Stance | null;
  readonly weight: number;
}

/** The graph as formats of nodes and links see it. Each is read from the store as it is asked for, a page at a time. */
export interface LinkedGraph {
  nodes(): AsyncIterable<ExportNode>;
  /** Both ends of a link are among the nodes. */
  links(): AsyncIterable<ExportLink>;
}
