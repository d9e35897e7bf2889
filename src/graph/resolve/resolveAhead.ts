import { toKind } from './createClusters.js';
import { ownerOf } from './ownerOf.js';

import type { Link } from './createClusters.js';
import type { Stage } from './Stage.js';

const REACH = 40;

/**
 * Given a stage and a description of a person that nothing before explains, returns the one whom the article names with
 * the same noun soon after ("the minister says … The minister in question, Joost Hallgrim"), or null.
 */
export function resolveAhead({ discourse, clusters }: Stage, index: number): Link | null {
  const mention = discourse.mentions[index];
  if (mention?.form !== 'DESCRIPTION' || mention.kind !== 'PERSON' || !mention.definite) return null;
  if (clusters.of(index).named || mention.last - mention.first !== 2 || ownerOf({ discourse }, mention) !== null)
    return null;
  const sentence = mention.sentence + 3;
  const end = Math.min(discourse.mentions.length, index + REACH);
  for (let at = index + 1; at < end && (discourse.mentions[at]?.sentence ?? sentence + 1) <= sentence; at++) {
    const other = discourse.mentions[at];
    const named = clusters.of(at).named && toKind(clusters.of(at)) === 'PERSON';
    if (other?.form === 'DESCRIPTION' && other.lemma === mention.lemma && named && other.definite) {
      return { antecedent: at, reason: 'named-later' };
    }
  }
  return null;
}
