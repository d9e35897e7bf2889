import { findCountry } from '../extract/mentions/countries.js';
import { toFullPlace } from '../extract/mentions/places.js';

import { toKind } from './resolve/createClusters.js';
import { sortOfRole } from './resolve/findRoles.js';

import type { EntityKind, EntityNode } from './ArticleGraph.js';
import type { Mention } from '../extract/mentions/Mention.js';
import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';
import type { Span } from '../text/Span.js';

/** How many positions are listed: the first ones tell who somebody is. */
const MOST = 8;

/**
 * Given a resolution, one of its clusters and an id, returns the entity: named by the fullest form in the text (a state
 * by its usual name), other names as aliases, what the text makes of it as its description. Somebody without a name is a GROUP.
 */
export function toEntity(resolution: Resolution, cluster: Cluster, id: string): EntityNode {
  const mentions = cluster.members.flatMap((at) => resolution.discourse.mentions[at] ?? []);
  const names = mentions.filter(({ form }) => form === 'NAME');
  const name = toName(resolution.discourse.text, names, mentions);
  const aliases = [...new Set(names.map(({ words }) => words.join(' ')))].filter((alias) => alias !== name);
  return {
    id,
    name,
    kind: toEntityKind(cluster, mentions),
    mentions: toSpans(mentions),
    aliases,
    description: describe(resolution, cluster),
    positions: positionsOf(resolution, cluster),
  };
}

function toName(text: string, names: readonly Mention[], mentions: readonly Mention[]): string {
  const country = names.map(({ words }) => findCountry(words.join(' '))).find((found) => found !== null);
  if (country != null) return country.name;
  const fullest = [...names].sort((a, b) => b.words.length - a.words.length || lengthOf(b) - lengthOf(a))[0];
  if (fullest !== undefined) return toFullPlace(fullest.words.join(' '));
  const described = mentions.filter(({ form }) => form === 'DESCRIPTION');
  const longest = [...described].sort((a, b) => lengthOf(b) - lengthOf(a))[0] ?? mentions[0];
  return longest === undefined ? '' : text.slice(...longest.span).replace(/\s+/g, ' ');
}

const lengthOf = ({ span }: Mention): number => span[1] - span[0];

function toEntityKind(cluster: Cluster, mentions: readonly Mention[]): EntityKind {
  const kind = toKind(cluster);
  if (kind === 'PERSON' && !cluster.named) return 'GROUP';
  if (kind !== null) return kind;
  if (!cluster.named) return cluster.plural ? 'GROUP' : 'WORK';
  return mentions.some(({ words, form }) => form === 'NAME' && words.length > 1) ? 'PERSON' : 'ORGANIZATION';
}

function toSpans(mentions: readonly Mention[]): Span[] {
  const spans = new Map(mentions.map(({ span }) => [span.join('-'), span]));
  return [...spans.values()].filter(([start, end]) => start < end).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
}

function positionsOf({ roles }: Resolution, cluster: Cluster): string[] {
  const held = cluster.members.flatMap((at) => {
    const role = cluster.named ? roles.get(at) : undefined;
    return role === undefined || ['FAMILY', 'NONE'].includes(sortOfRole(role.noun) ?? '') ? [] : [role.printed];
  });
  return [...new Set(held)].slice(0, MOST);
}

function describe({ roles, clusters, discourse }: Resolution, cluster: Cluster): string | null {
  const role = cluster.members.map((at) => roles.get(at)).find((found) => found !== undefined);
  if (role !== undefined) return role.printed;
  const apposed = cluster.members.find((at) => clusters.reasonOf(at)?.reason === 'apposition');
  const mention = apposed === undefined ? undefined : discourse.mentions[apposed];
  return mention === undefined ? null : discourse.text.slice(...mention.span);
}
