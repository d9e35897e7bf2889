import { childrenBy } from '../extract/mentions/toTree.js';
import { findTopics } from './findTopics.js';
import { toKind } from './resolve/createClusters.js';
import { weighRole } from './resolve/scoreSalience.js';

import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';

/** How many are named at most: a statement is about few. */
const MOST = 5;

/** What the sentence itself names as the topic weighs about as much as the subject of the content. */
const TOPIC = 120;

/** What a mere thing weighs: it is a topic only where there is no other. */
const LEAST = 1;

/** What share of the weightiest one's weight a party must have. */
const SHARE = 0.2;

/**
 * Given a resolution and a quote, returns whom and what its content is about, most important first: its participants by
 * grammatical role and by how often they come up in it, those told to do something first, people and bodies before places
 * and things. The speaker is left out, and so are mere passers-by in a long content.
 */
export function rankAbout(
  resolution: Resolution,
  quote: number,
  speaker: Cluster | null,
  told: readonly Cluster[],
): Cluster[] {
  const weights = new Map<Cluster, number>();
  const inside = mentionsIn(resolution, quote);
  for (const index of inside) {
    const cluster = resolution.clusters.of(index);
    if (cluster === speaker) continue;
    const weight = weigh(resolution, index, cluster);
    if (weight > 0) weights.set(cluster, (weights.get(cluster) ?? 0) + weight);
  }
  const first = Math.max(TOPIC, ...weights.values()) + 1;
  if (resolution.discourse.quotes[quote]?.construction === 'infinitive')
    for (const cluster of told) weights.set(cluster, first);
  for (const index of findTopics(resolution, quote)) {
    const cluster = resolution.clusters.of(index);
    if (cluster !== speaker) weights.set(cluster, (weights.get(cluster) ?? 0) + TOPIC);
  }
  const ranked = [...weights].sort((a, b) => b[1] - a[1]);
  const top = ranked[0]?.[1] ?? 0;
  if (top < 2 * LEAST) return ranked.slice(0, 2).map(([cluster]) => cluster);
  return ranked
    .filter(([, weight]) => weight >= top * SHARE)
    .slice(0, MOST)
    .map(([cluster]) => cluster);
}

function mentionsIn({ discourse }: Resolution, quote: number): number[] {
  const content = discourse.quotes[quote]?.content ?? [];
  return [...new Set(content.flatMap((part) => discourse.locator.mentionsIn(part)))];
}

const KIND_WEIGHT = { PERSON: 1, ORGANIZATION: 0.9, GROUP: 0.8, PLACE: 0.6, EVENT: 0.7, WORK: 0.6 } as const;

function weigh({ discourse, clusters }: Resolution, index: number, cluster: Cluster): number {
  const mention = discourse.mentions[index];
  if (mention === undefined) return 0;
  if (mention.form === 'PRONOUN' && cluster.members.length === 1) return 0;
  const tree = discourse.trees[mention.sentence];
  if (mention.form === 'DESCRIPTION' && tree !== undefined && childrenBy(tree, mention.head, 'cop').length > 0)
    return 0;
  const kind = toKind(cluster) ?? 'WORK';
  const role = weighRole(tree, mention);
  const known = cluster.named || cluster.members.length > 1 || clusters.reasonOf(index) !== null;
  if (!known && !isTopical(kind, mention.definite, role)) return 0;
  if (mention.weight < 1 && mention.form === 'DESCRIPTION' && kind === 'WORK')
    return mention.definite ? LEAST + role / 100 : 0;
  return (30 + role) * KIND_WEIGHT[kind] * (known ? 1 : 0.6);
}

// A description that stands alone in the article counts where it is definite or takes part.
function isTopical(kind: keyof typeof KIND_WEIGHT, definite: boolean, role: number): boolean {
  if (kind === 'PLACE') return false;
  if (kind === 'GROUP' || kind === 'PERSON') return role >= 40;
  return definite && role >= 40;
}
