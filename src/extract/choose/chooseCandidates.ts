import { scoreCandidate } from './scoreCandidate.js';

import type { Candidate } from '../Candidate.js';
import type { Span } from '../../text/Span.js';

/** A candidate that was chosen, with its score. */
export interface Choice {
  readonly candidate: Candidate;
  readonly score: number;
}

/** Below this score a candidate is no statement. */
const THRESHOLD = 0.5;

/**
 * Given all candidates of a document in text order, returns those to keep, in the order of their contents. Better ones
 * go first; a later one is dropped when its cue already has a content, when the two contents cross, or when both claim
 * the same words. One content inside another is nesting and stays.
 */
export function chooseCandidates(candidates: readonly Candidate[]): Choice[] {
  const chosen: Choice[] = [];
  for (const group of toGroups(candidates)) chosen.push(...chooseIn(group));
  return chosen.sort((a, b) => compareSpans(toHull(a.candidate), toHull(b.candidate)));
}

// Candidates whose contents or cues share text: the groups are independent, so the cost grows with the length.
function toGroups(candidates: readonly Candidate[]): Candidate[][] {
  const sorted = [...candidates].sort((a, b) => toReach(a)[0] - toReach(b)[0]);
  const groups: Candidate[][] = [];
  let end = -1;
  for (const candidate of sorted) {
    const [start, stop] = toReach(candidate);
    if (start < end) groups.at(-1)?.push(candidate);
    else groups.push([candidate]);
    end = Math.max(end, stop);
  }
  return groups;
}

function chooseIn(group: readonly Candidate[]): Choice[] {
  const ranked = group
    .map((candidate) => ({ candidate, score: scoreCandidate(candidate) }))
    .filter(({ score }) => score >= THRESHOLD)
    .sort((a, b) => b.score - a.score);
  const kept: Choice[] = [];
  for (const choice of ranked) {
    if (kept.every((other) => isCompatible(other.candidate, choice.candidate))) kept.push(choice);
  }
  return kept;
}

function isCompatible(a: Candidate, b: Candidate): boolean {
  if (a.sentence === b.sentence && a.token === b.token && a.token >= 0) return false;
  const shared = toShared(a.content, b.content);
  if (shared === 0) return true;
  const [left, right] = [toLength(a.content), toLength(b.content)];
  if (shared < Math.min(left, right) * 0.9) return false;
  return shared < Math.max(left, right) * 0.9 || isCueInside(a, b) || isCueInside(b, a);
}

function isCueInside(outer: Candidate, inner: Candidate): boolean {
  return (inner.cue ?? []).some((cue) => outer.content.some((span) => span[0] <= cue[0] && cue[1] <= span[1]));
}

/** Given two lists of spans, returns how many UTF-16 units they share. */
export function toShared(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const [start, end] of a) {
    for (const [from, to] of b) shared += Math.max(0, Math.min(end, to) - Math.max(start, from));
  }
  return shared;
}

/** Given spans, returns how many UTF-16 units they cover. */
export function toLength(spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + end - start, 0);
}

function toReach({ content, cue }: Candidate): Span {
  const spans = [...content, ...(cue ?? [])];
  return [Math.min(...spans.map(([start]) => start)), Math.max(...spans.map(([, end]) => end))];
}

function toHull({ content }: Candidate): Span {
  return [content[0]?.[0] ?? 0, content.at(-1)?.[1] ?? 0];
}

function compareSpans(a: Span, b: Span): number {
  return a[0] - b[0] || b[1] - a[1];
}
