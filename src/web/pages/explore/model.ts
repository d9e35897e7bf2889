import type { CardFragment, EntityKind, PlacedFragment } from './generated/operations.js';

/** Rows that several views show; their fields are those that `operations/` asks for. */
export type Statement = CardFragment;
export type PlacedStatement = PlacedFragment;
export type ArticleLink = CardFragment['article'];

/** Enough of an entity to name it and lead to its page. */
export interface EntityLink {
  readonly id: string;
  readonly name: string;
  readonly kind?: EntityKind;
}

export interface List<Row> {
  readonly totalCount: number;
  readonly nodes: readonly Row[];
}
