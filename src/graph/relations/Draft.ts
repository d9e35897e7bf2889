import type { Modality, RelationKind } from '../ArticleGraph.js';
import type { Span } from '../../text/Span.js';
import type { Tenure } from '../Tenure.js';

/** A relation between two mentions, before they are entities: what ties them, by which words, and by what rule. */
export interface Draft {
  readonly kind: RelationKind;
  readonly subject: number;
  readonly object: number;
  readonly label: string;
  readonly evidence: Span;
  readonly at: number;
  readonly rule: string;
  readonly tenure?: Tenure;
  readonly modality?: Modality;
}
