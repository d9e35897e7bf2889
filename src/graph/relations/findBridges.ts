import { isMedium } from '../../extract/mentions/bodies.js';
import { sortOfRole } from '../resolve/findRoles.js';
import { findCandidates } from '../resolve/findCandidates.js';
import { toKind } from '../resolve/createClusters.js';

import type { Draft } from './Draft.js';
import type { Resolution } from '../resolve/resolveMentions.js';
import type { Role } from '../resolve/findRoles.js';

/** Offices that states have. */
const STATE = /^(president|premier|minister|chancellor|king|queen|emperor|vice-president|monarch)$/;

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
    if (!open) return [];
    const object = STATE.test(role.noun)
      ? findState(resolution, role)
      : CORPORATE.test(role.noun) && sortOfRole(role.noun) !== 'NONE'
        ? findBody(resolution, role)
        : null;
    return object === null ? [] : [toDraft(role, object)];
  });
}

function toDraft(role: Role, object: number): Draft {
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

// The state named last before, else the only one, but for those whose office somebody else holds.
function findState(resolution: Resolution, role: Role): number | null {
  const { discourse, clusters, allRoles } = resolution;
  const taken = new Set(
    allRoles
      .filter(
        ({ noun, label, holder }) => noun === role.noun && label === role.label && !clusters.same(holder, role.holder),
      )
      .flatMap(({ object, country }) => object ?? (country === null ? [] : (discourse.nations.find(country) ?? [])))
      .map((object) => clusters.of(object)),
  );
  const states = discourse.mentions.flatMap(({ form, words }, index) => {
    const state = form === 'NAME' && discourse.nations.ofName(words) !== null && clusters.kindOf(index) === 'PLACE';
    return state && !taken.has(clusters.of(index)) ? [index] : [];
  });
  const before = states.findLast((index) => index < role.holder);
  const only = new Set(states.map((index) => clusters.of(index))).size === 1 ? states[0] : undefined;
  return before ?? only ?? null;
}

function findBody({ discourse, clusters }: Resolution, role: Role): number | null {
  const paragraph = discourse.paragraphOf[role.holder] ?? 0;
  const body = findCandidates(discourse, clusters, role.holder, 5).find(
    ({ cluster, near }) =>
      cluster.named &&
      toKind(cluster) === 'ORGANIZATION' &&
      (discourse.paragraphOf[near[0] ?? -1] ?? -9) >= paragraph - 1 &&
      !cluster.members.some((at) => isMedium(discourse.mentions[at]?.words ?? [])),
  );
  return body?.near[0] ?? null;
}
