import type { Polarity, RelationKind, Stance, StatementKind } from '../../graph/ArticleGraph.js';
import type { EntitySummary } from '../../store/Rows.js';
import type { StatementOrder } from '../../store/Store.js';

/** Words of a question that name entities in the store. `start` and `end` count tokens, half open. */
export interface NameMatch {
  readonly start: number;
  readonly end: number;
  /** The words as they were typed. */
  readonly text: string;
  /** What they can mean, the best known first; never empty. */
  readonly entities: readonly EntitySummary[];
  /** The words as they ought to be typed, where they hold a typing error; null where they hold none. */
  readonly corrected: string | null;
}

/** What a question asks for. */
export type ReadingKind = 'STATEMENTS' | 'PAIRS' | 'COUNT' | 'RELATIONS' | 'ENTITY' | 'CONNECTION' | 'MEMBERS';

/** What was found in a question, by the part it plays. */
export interface Findings {
  readonly speaker?: NameMatch;
  readonly about?: NameMatch;
  readonly addressee?: NameMatch;
  readonly via?: NameMatch;
  /** Whose people speak. */
  readonly body?: NameMatch;
  /** Part of the statement's words. */
  readonly text?: string;
  readonly role?: string;
  readonly cue?: string;
  readonly outlet?: string;
  readonly from?: string;
  readonly to?: string;
  readonly polarity?: Polarity;
  /** How the speaker stands towards those it is about. */
  readonly stance?: Stance;
  readonly quoted?: StatementKind;
  readonly order?: StatementOrder;
  readonly first?: number;
  readonly entity?: NameMatch;
  readonly subject?: NameMatch;
  readonly object?: NameMatch;
  /** The two that something lies between, whichever way round. */
  readonly one?: NameMatch;
  readonly other?: NameMatch;
  readonly relation?: RelationKind;
  /** The relation says the same from either side. */
  readonly mutual?: true;
  /** About the speaker. */
  readonly self?: true;
}

/** A question as it was understood. */
export interface Reading extends Findings {
  readonly kind: ReadingKind;
}

/** Given findings of two parts of a question, returns them together, or null where they contradict each other. */
export function joinFindings(a: Findings, b: Findings): Findings | null {
  const entries = Object.entries(b) as [keyof Findings, Findings[keyof Findings]][];
  return entries.every(([key, value]) => a[key] === undefined || a[key] === value) ? { ...a, ...b } : null;
}
