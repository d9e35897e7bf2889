import type { Operation, ToRef } from './buildOperation.js';
import type { Reading } from './Reading.js';

/** A question as it was understood, or what is nearest to it. */
export interface Answer {
  /** Null when it was not understood. */
  readonly reading: Reading | null;
  readonly interpretation: string | null;
  readonly operation: Operation | null;
  /** Words that no reading has a use for; none when it was understood. */
  readonly unread: readonly string[];
  readonly suggestions: readonly string[];
  readonly toRef: ToRef;
}
