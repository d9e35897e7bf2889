import { createGroups, createTallies } from './Tally.js';

import type { ErrorClass } from './classifyMistakes.js';
import type { Judgement } from './Reliability.js';
import type { ByGroup, Tallies, Tally } from './Tally.js';

/** Something that extraction got wrong, in words. */
export interface Mistake {
  readonly article: string;
  readonly kind:
    'missed' | 'spurious' | 'edge' | 'speaker' | 'about' | 'chain' | 'relation missed' | 'relation spurious';
  /** Of statements: what went wrong. */
  readonly class?: ErrorClass;
  readonly text: string;
}

/** What scoring one article writes to: sums over all articles, never means of articles. */
export interface Results {
  readonly tallies: Tallies;
  readonly groups: ByGroup<Tally>;
  readonly mistakes: Mistake[];
  readonly judgements: Judgement[];
}

/** Returns results of nought. */
export function createResults(): Results {
  return { tallies: createTallies(), groups: createGroups(), mistakes: [], judgements: [] };
}
