import { isMedium } from '../../extract/mentions/bodies.js';
import { sortOfRole } from '../resolve/findRoles.js';
import { findCandidates } from '../resolve/findCandidates.js';
import { toKind } from '../resolve/createClusters.js';

import type { Draft } from './Draft.js';
import type { Resolution } from '../resolve/resolveMentions.js';
import type { Role } from '../resolve/findRoles.js';

const CORPORATE = /^(executive|chairman|chairwoman|chair|director|manager|coach|founder|owner|treasurer|head)$/;

/**
 * Given a resolution, returns positions whose body the sentence leaves to the reader: "Chief executive Anders Kolt" in a
 * paragraph on Strait Ferries is its chief executive. Only the offices that bodies have, only the body named last, and
 * only within the paragraph and the one before.
 */
export function findBridges(resolution: Resolution): Draft[] {
  const placed = new Set(
    resolution.allRoles
      .filter(({ object, country }) => object !== null || country !== null)
      .map(({ holder }) => resolution.clusters.of(holder)),
  );
  return resolution.allRoles.flatMap((role) => {
    const holder = resolution.clusters.of(role.holder);
    const open =
      role.object === null &&
      role.country === null &&
      !placed.has(holder) &&
      holder.named &&
      toKind(holder) === 'PERSON';
    return open && CORPORATE.test(role.noun) && sortOfRole(role.noun) !== 'NONE'
      ? (toDraft(resolution, role) ?? [])
      : [];
  });
}

function toDraft({ discourse, clusters }: Resolution, role: Role): Draft | null {
  const paragraph = discourse.paragraphOf[role.holder] ?? 0;
  const body = findCandidates(discourse, clusters, role.holder, 5).find(
    ({ cluster, near }) =>
      cluster.named &&
      toKind(cluster) === 'ORGANIZATION' &&
      (discourse.paragraphOf[near[0] ?? -1] ?? -9) >= paragraph - 1 &&
      !cluster.members.some((at) => isMedium(discourse.mentions[at]?.words ?? [])),
  );
  const object = body?.near[0];
  if (object === undefined) return null;
  return {
    kind: 'HOLDS_POSITION',
    subject: role.holder,
    object,
    label: role.label,
    evidence: role.evidence,
    at: role.holder,
    rule: 'bridge',
  };
}
