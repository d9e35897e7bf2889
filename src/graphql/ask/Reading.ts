import type { Polarity, RelationKind } from '../../graph/ArticleGraph.js';

/** Conditions that a question puts on statements; names as the question has them, days as ISO 8601. */
export interface Conditions {
  readonly speaker?: string;
  readonly about?: string;
  readonly addressee?: string;
  readonly via?: string;
  readonly polarity?: Polarity;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
}

/** What a question asks for. */
export type Reading =
  | { readonly kind: 'STATEMENTS'; readonly conditions: Conditions }
  | { readonly kind: 'COUNT'; readonly conditions: Conditions }
  | { readonly kind: 'PAIRS'; readonly conditions: Conditions }
  | { readonly kind: 'ENTITY'; readonly name: string }
  | { readonly kind: 'PATH'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'RELATIONS';
      readonly relation: RelationKind;
      readonly subject?: string;
      readonly object?: string;
      /** Whether the two may stand on either side. */
      readonly undirected?: boolean;
    };
