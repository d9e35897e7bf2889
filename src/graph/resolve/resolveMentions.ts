import { createClusters } from './createClusters.js';
import { findRoles } from './findRoles.js';
import { findSources } from './findSources.js';
import { linkAppositions } from './linkAppositions.js';
import { linkCapitals } from './linkCapitals.js';
import { linkNames, linkShortNames } from './linkNames.js';
import { resolvePronoun } from './resolvePronoun.js';
import { resolveAhead } from './resolveAhead.js';
import { resolveDescription } from './resolveDescription.js';
import { resolveOwnWords } from './resolveOwnWords.js';
import { weighKinds } from './weighKinds.js';

import type { Link } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Role } from './findRoles.js';
import type { Stage } from './Stage.js';

/** Everything resolved in an article; `allRoles` in text order, several a mention where there are. */
export interface Resolution extends Stage {
  readonly allRoles: readonly Role[];
}

/**
 * Given a discourse, returns who is who in it. Sieves from the surest to the boldest, as in Lee et al. 2013
 * (https://doi.org/10.1162/COLI_a_00152): names, capitals, appositions; then descriptions and the narrator's pronouns in
 * text order; then "I", "we" and "you"; then the third
 * person inside quotation marks, where the speaker is ruled out; last descriptions that are explained only later.
 */
export function resolveMentions(discourse: Discourse): Resolution {
  const clusters = createClusters(discourse.mentions);
  linkNames(discourse, clusters);
  weighKinds(discourse, clusters);
  linkShortNames(discourse, clusters);
  linkCapitals(discourse, clusters);
  linkAppositions(discourse, clusters);
  const allRoles = findRoles(discourse);
  const roles = new Map(allRoles.toReversed().map((role) => [role.holder, role]));
  const stage: Resolution = { discourse, clusters, sources: findSources(discourse), roles, allRoles };
  for (const sieve of SIEVES) applySieve(stage, sieve);
  return stage;
}

interface Sieve {
  belongs(stage: Stage, index: number): boolean;
  resolve(stage: Stage, index: number): Link | null;
}

const SIEVES: readonly Sieve[] = [
  { belongs: (stage, index) => !isSpoken(stage, index) && !isPersonal(stage, index), resolve: resolveThird },
  { belongs: isPersonal, resolve: resolveOwnWords },
  { belongs: (stage, index) => isSpoken(stage, index) && !isPersonal(stage, index), resolve: resolveThird },
  { belongs: () => true, resolve: resolveAhead },
];

function applySieve(stage: Stage, { belongs, resolve }: Sieve): void {
  for (const index of inReadingOrder(stage)) {
    const named = stage.discourse.mentions[index]?.form === 'NAME';
    if (named || stage.clusters.reasonOf(index) !== null || !belongs(stage, index)) continue;
    const link = resolve(stage, index);
    if (link !== null) stage.clusters.link(index, link);
  }
}

function resolveThird(stage: Stage, index: number): Link | null {
  const description = stage.discourse.mentions[index]?.form === 'DESCRIPTION';
  return description ? resolveDescription(stage, index) : resolvePronoun(stage, index);
}

// Of two that start together the shorter comes first: "his" before "his wife".
function inReadingOrder({ discourse: { mentions } }: Stage): number[] {
  const spanOf = (index: number): readonly [number, number] => mentions[index]?.span ?? [0, 0];
  return mentions.map((_, index) => index).sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(a)[1] - spanOf(b)[1]);
}

function isPersonal({ discourse }: Stage, index: number): boolean {
  const mention = discourse.mentions[index];
  return mention?.form === 'PRONOUN' && ['I', 'we', 'you'].includes(mention.lemma);
}

function isSpoken({ discourse }: Stage, index: number): boolean {
  return discourse.frames[index]?.spoken != null;
}
