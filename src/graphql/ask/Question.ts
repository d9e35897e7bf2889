import type { NameMatch } from './Reading.js';
import type { Token } from './toTokens.js';

/** The name of an outlet among the tokens of a question. `start` and `end` count tokens, half open. */
export interface OutletMatch {
  readonly start: number;
  readonly end: number;
  readonly outlet: string;
}

/** A question with what was looked up for it: all that reading it takes. */
export interface Question {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly names: readonly NameMatch[];
  readonly outlets: readonly OutletMatch[];
  /** The moment of asking, which "yesterday" counts from. */
  readonly now: Date;
}
