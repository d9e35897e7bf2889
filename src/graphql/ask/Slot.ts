import type { Question } from './Question.js';
import type { Findings } from './Reading.js';

/** What a slot of the grammar takes from a place in a question, up to `end`. */
export interface SlotMatch {
  readonly end: number;
  readonly found: Findings;
  /** How much it explains: the more, and the more exactly, the higher. */
  readonly score: number;
}

/** Given a question and a place in it, returns every way in which a slot can be filled from there on. */
export type Slot = (question: Question, at: number) => readonly SlotMatch[];
