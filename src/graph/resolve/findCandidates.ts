import type { Cluster, Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';

/** A cluster that an anaphor may mean: its mentions in reach, the nearest first. */
export interface Candidate {
  readonly cluster: Cluster;
  readonly near: readonly number[];
}

const REACH = 250;

/**
 * Given an anaphor and a number of sentences to look back over, returns the clusters mentioned there, the one mentioned
 * last first. At most 250 mentions are looked at, so that a long article costs no more per word than a short one.
 */
export function findCandidates(
  { mentions }: Discourse,
  clusters: Clusters,
  index: number,
  sentences: number,
): Candidate[] {
  const found = new Map<Cluster, number[]>();
  const own = clusters.of(index);
  const from = (mentions[index]?.sentence ?? 0) - sentences;
  for (let at = index - 1; at >= 0 && at > index - REACH && (mentions[at]?.sentence ?? 0) >= from; at--) {
    const cluster = clusters.of(at);
    if (cluster === own) continue;
    const near = found.get(cluster);
    if (near === undefined) found.set(cluster, [at]);
    else near.push(at);
  }
  return [...found].map(([cluster, near]) => ({ cluster, near }));
}
