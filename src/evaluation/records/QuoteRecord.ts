import type { Construction, StatementKind } from '../../graph/ArticleGraph.js';
import type { Span } from '../../text/Span.js';

/** A quotation by its spans alone, as corpora of attribution have it. */
export interface RecordedQuote {
  readonly content: readonly Span[];
  readonly speaker: readonly Span[] | null;
  readonly cue: readonly Span[] | null;
  readonly kind: StatementKind;
  /** Not core are attributions of belief, intention and the like, where a corpus marks them. */
  readonly isCore: boolean;
  readonly construction: Construction | null;
  readonly confidence: number | null;
}

/** A text with the quotations that somebody marked or found in it, the inner ones left out. */
export interface QuoteRecord {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly RecordedQuote[];
}
