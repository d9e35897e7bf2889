import type { Construction } from '../graph/ArticleGraph.js';

/** Of the statements found with a confidence from `from` to a tenth above it, how many there were and how many right. */
export interface Reliability {
  readonly from: number;
  readonly found: number;
  /** Matched by a gold statement. */
  readonly right: number;
  /** Matched, and the speaker resolved alike. */
  readonly attributed: number;
}

/**
 * What is known of one found statement: its confidence, how it was found, whether gold has it, and whether its speaker is
 * right too. `isContinued`: it has no cue of its own.
 */
export interface Judgement {
  readonly article: string;
  readonly confidence: number;
  readonly construction: Construction | null;
  readonly isContinued: boolean;
  readonly right: boolean;
  readonly attributed: boolean;
}

/** Given judgements, returns them by tenths of confidence, lowest first; tenths without any are left out. */
export function toReliability(judgements: readonly Judgement[]): Reliability[] {
  const tenths = new Map<number, Judgement[]>();
  for (const one of judgements) {
    const tenth = Math.min(9, Math.floor(one.confidence * 10 + 1e-9));
    const group = tenths.get(tenth);
    if (group === undefined) tenths.set(tenth, [one]);
    else group.push(one);
  }
  return [...tenths]
    .sort(([a], [b]) => a - b)
    .map(([tenth, group]) => ({
      from: tenth / 10,
      found: group.length,
      right: group.filter(({ right }) => right).length,
      attributed: group.filter(({ attributed }) => attributed).length,
    }));
}
