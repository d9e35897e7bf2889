import { createClusters } from './createClusters.js';
import { findRoles } from './findRoles.js';
import { findSources } from './findSources.js';
import { linkAppositions } from './linkAppositions.js';
import { linkCapitals } from './linkCapitals.js';
import { linkNames } from './linkNames.js';
import { resolvePronoun } from './resolvePronoun.js';
import { resolveDescription } from './resolveDescription.js';
import { resolveOwnWords } from './resolveOwnWords.js';
import { weighKinds } from './weighKinds.js';

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
 * text order; then "I", "we" and "you"; last the third person inside quotation marks, where the speaker is ruled out.
 */
export function resolveMentions(discourse: Discourse): Resolution {
  const clusters = createClusters(discourse.mentions);
  linkNames(discourse, clusters);
  weighKinds(discourse, clusters);
  linkCapitals(discourse, clusters);
  linkAppositions(discourse, clusters);
  const allRoles = findRoles(discourse);
  const roles = new Map(allRoles.toReversed().map((role) => [role.holder, role]));
  const stage: Resolution = { discourse, clusters, sources: findSources(discourse), roles, allRoles };
  for (const pass of [isNarrated, isOwn, isSpoken]) resolvePass(stage, pass);
  return stage;
}

type Pass = (stage: Stage, index: number) => boolean;

function resolvePass(stage: Stage, belongs: Pass): void {
  for (const index of inReadingOrder(stage)) {
    const mention = stage.discourse.mentions[index];
    if (
      mention === undefined ||
      mention.form === 'NAME' ||
      stage.clusters.reasonOf(index) !== null ||
      !belongs(stage, index)
    )
      continue;
    const link =
      mention.form === 'DESCRIPTION'
        ? resolveDescription(stage, index)
        : isPersonal(stage, index)
          ? resolveOwnWords(stage, index)
          : resolvePronoun(stage, index);
    if (link !== null) stage.clusters.link(index, link);
  }
}

// Of two that start together the shorter comes first: "his" before "his wife".
function inReadingOrder({ discourse: { mentions } }: Stage): number[] {
  const spanOf = (index: number): readonly [number, number] => mentions[index]?.span ?? [0, 0];
  return mentions.map((_, index) => index).sort((a, b) => spanOf(a)[0] - spanOf(b)[0] || spanOf(a)[1] - spanOf(b)[1]);
}

function isPersonal({ discourse }: Stage, index: number): boolean {
  return (
    ['I', 'we', 'you'].includes(discourse.mentions[index]?.lemma ?? '') && discourse.mentions[index]?.form === 'PRONOUN'
  );
}

const isOwn: Pass = (stage, index) => isPersonal(stage, index);
const isNarrated: Pass = (stage, index) => !isPersonal(stage, index) && stage.discourse.frames[index]?.spoken == null;
const isSpoken: Pass = (stage, index) => !isPersonal(stage, index) && stage.discourse.frames[index]?.spoken != null;
