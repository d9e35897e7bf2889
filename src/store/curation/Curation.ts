import { toText } from '../find/toText.js';

import type { CypherRow, CypherValue } from '../engine/CypherEngine.js';

export const REVIEW_VERDICTS = ['ACCEPTED', 'REJECTED', 'CORRECTED'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

/** Who decided it, when and why. */
interface Decision {
  readonly id: string;
  /** What it is about: the entity that was merged away, or the statement. */
  readonly targetId: string;
  /** Where it stands among the decisions about the same, from 1. */
  readonly place: number;
  /** A moment, ISO 8601. */
  readonly at: string;
  readonly by: string | null;
  readonly note: string | null;
}

/** The decision that an entity (the target) is another one, by whose id it is kept. */
export interface Merge extends Decision {
  readonly kind: 'MERGE';
  readonly keepId: string;
  /** What the entity that was merged away was called. */
  readonly name: string;
}

/** A person's judgement of a statement; a correction says who spoke or whom it is about. */
export interface Review extends Decision {
  readonly kind: 'REVIEW';
  readonly verdict: ReviewVerdict;
  readonly speakerId: string | null;
  readonly aboutIds: readonly string[] | null;
  /** The statement's row as JSON, so that a rejected one can still be read by its id. */
  readonly card: string;
}

/** Given a row with the properties of a decision, returns it. */
export function toCuration({ curation }: CypherRow): Merge | Review {
  const properties = curation as Readonly<Record<string, CypherValue>>;
  const common = {
    id: String(properties['id']),
    targetId: String(properties['targetId']),
    place: Number(properties['place']),
    at: String(properties['at']),
    by: toText(properties['by']),
    note: toText(properties['note']),
  };
  if (properties['kind'] === 'MERGE')
    return { ...common, kind: 'MERGE', keepId: String(properties['keepId']), name: String(properties['name']) };
  return {
    ...common,
    kind: 'REVIEW',
    verdict: properties['verdict'] as ReviewVerdict,
    speakerId: toText(properties['speakerId']),
    aboutIds: (properties['aboutIds'] ?? null) as readonly string[] | null,
    card: String(properties['card']),
  };
}
