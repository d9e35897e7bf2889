import type { Span } from '../text/Span.js';

export type QuoteKind = 'DIRECT' | 'INDIRECT' | 'MIXED';
export type QuoteConstruction = 'clause' | 'quotation' | 'object' | 'infinitive' | 'noun';
export type QuotePolarity = 'AFFIRMED' | 'DENIED' | 'UNCERTAIN';
export type QuoteTense = 'PAST' | 'PRESENT' | 'FUTURE';
export type QuoteCertainty = 'CERTAIN' | 'PROBABLE' | 'POSSIBLE';

/**
 * Cue, source and content: a passage that the article gives to a source, before anything is resolved.
 *
 * `content` leaves out the cue, the source and a leading "that"; `source` is the local mention with title and
 * apposition, null where the sentence has none. `addressee` and `via` are local mentions too. `within` is the index,
 * in the list that `extractQuotes` returns, of the quote whose content contains this one. `inherits` is the index of
 * the quote whose source goes on here (a quotation continued without a new cue), null elsewhere. `time` is the
 * phrase that dates the saying ("on Thursday"), `tense` that of the cue, `certainty` how sure the source is of the
 * content; both null where the text does not tell. `rule` names the rule that found it; `confidence` lies in 0..1.
 */
export interface Quote {
  readonly content: readonly Span[];
  readonly cue: readonly Span[] | null;
  readonly cueLemma: string | null;
  readonly source: readonly Span[] | null;
  readonly addressee: readonly Span[];
  readonly via: Span | null;
  readonly time: Span | null;
  readonly kind: QuoteKind;
  readonly construction: QuoteConstruction;
  readonly polarity: QuotePolarity;
  readonly tense: QuoteTense | null;
  readonly certainty: QuoteCertainty | null;
  readonly within: number | null;
  readonly inherits: number | null;
  readonly rule: string;
  readonly confidence: number;
}
