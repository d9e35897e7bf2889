import type { Quote, QuoteKind } from './Quote.js';

/**
 * What a rule proposes: a quote without its place among the others, the sentence and token of its cue (-1 without one),
 * and the features by which `scoreCandidate` judges it. Rules propose freely, also what overlaps; choosing is not
 * their affair. `kind` is given only where the marks do not tell it.
 */
export interface Candidate extends Omit<Quote, 'within' | 'inherits' | 'confidence' | 'kind' | 'tense' | 'certainty'> {
  readonly sentence: number;
  readonly token: number;
  readonly features: readonly string[];
  readonly kind?: QuoteKind;
}
