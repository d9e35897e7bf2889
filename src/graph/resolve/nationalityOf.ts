import { findSeatCode } from '../../extract/mentions/bodies.js';

import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Role } from './findRoles.js';

const DEPTH = 3;

// Who somebody is is said early, or not at all.
const FEW = 60;

/**
 * Given a mention, returns the nation that the text ties it to: itself a state, a role with a demonym
 * ("Russian President"), a role at a state or one of its seats ("Kremlin spokesman"), or at somebody who has such a tie
 * ("his foreign affairs adviser"). Null when the text tells none.
 */
export function nationalityOf(
  discourse: Discourse,
  clusters: Clusters,
  roles: ReadonlyMap<number, Role>,
  mention: number,
  depth = DEPTH,
): string | null {
  const members = clusters.of(mention).members.slice(0, FEW);
  for (const member of members) {
    const name = discourse.mentions[member];
    if (name?.form !== 'NAME') continue;
    const code = discourse.nations.ofName(name.words) ?? findSeatCode(name.words.join(' '));
    if (code !== null) return code;
  }
  if (depth === 0) return null;
  for (const member of members) {
    const role = roles.get(member);
    if (role === undefined) continue;
    const code =
      role.country ?? (role.object === null ? null : nationalityOf(discourse, clusters, roles, role.object, depth - 1));
    if (code !== null) return code;
  }
  return null;
}
