import { toKind } from './createClusters.js';
import { mentionIn } from './findSources.js';
import { nationalityOf } from './nationalityOf.js';
import { sortOfRole } from './findRoles.js';

import type { Link } from './createClusters.js';
import type { Stage } from './Stage.js';

/**
 * Given a stage and a pronoun of the first or second person, returns whom it means in the mouth of the one who speaks:
 * "I" the speaker, "we" the body or state that the speaker speaks for, "you" the one addressed; null outside quotation
 * marks or where the article does not tell.
 */
export function resolveOwnWords(stage: Stage, index: number): Link | null {
  const { discourse, sources } = stage;
  const spoken = discourse.frames[index]?.spoken ?? null;
  const lemma = discourse.mentions[index]?.lemma;
  if (spoken === null) return null;
  const speaker = sources[spoken]?.mention ?? null;
  if (lemma === 'I') return speaker === null ? null : { antecedent: speaker, reason: 'speaker' };
  if (lemma === 'we') return speaker === null ? null : resolveWe(stage, speaker);
  const told = discourse.quotes[spoken]?.addressee[0];
  const listener = told === undefined ? null : mentionIn(discourse, [told]);
  return listener === null ? null : { antecedent: listener, reason: 'addressee' };
}

function resolveWe(stage: Stage, speaker: number): Link | null {
  const { clusters, discourse, roles } = stage;
  const kind = toKind(clusters.of(speaker));
  if (kind !== 'PERSON') return { antecedent: speaker, reason: 'speaker-body' };
  for (const member of clusters.of(speaker).members) {
    const role = roles.get(member);
    const sort = role === undefined ? 'NONE' : sortOfRole(role.noun);
    if (role?.object == null || sort === 'FAMILY' || sort === 'NONE' || sort === 'SUPPORT') continue;
    const body = clusters.kindOf(role.object);
    const named = clusters.of(role.object).named;
    if (body === 'ORGANIZATION' || body === 'PLACE' || (body === null && named))
      return { antecedent: role.object, reason: 'speaks-for' };
  }
  const code = nationalityOf(discourse, clusters, roles, speaker);
  const state = code === null ? null : discourse.nations.find(code);
  return state === null ? null : { antecedent: state, reason: 'speaks-for' };
}
