import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Role } from './findRoles.js';
import type { Source } from './findSources.js';

/** What a mention is resolved against: the discourse, the clusters so far, and who speaks in each quote. */
export interface Scene {
  readonly discourse: Discourse;
  readonly clusters: Clusters;
  readonly sources: readonly (Source | null)[];
}

/** A scene with the roles that the article gives, by the mention that holds them. */
export interface Stage extends Scene {
  readonly roles: ReadonlyMap<number, Role>;
}
