import { sortOfRole } from './findRoles.js';
import { ownerOf } from './ownerOf.js';

import type { Link } from './createClusters.js';
import type { Stage } from './Stage.js';
import type { Mention } from '../../extract/mentions/Mention.js';

const DEPENDENT = /^(client|player|boss|chief)$/;
const AGENT = /^(lawyer|attorney|barrister|solicitor|counsel|agent|manager|coach)$/;
const AIDE = /^(spokes(man|woman|person)|aide|deputy|adviser|advisor|assistant|secretary)$/;
const PARENT = /^(father|mother|mom|mum|dad|parent)$/;
const CHILD = /^(son|daughter|child)$/;
const SIBLING = /^(half-)?(brother|sister|sibling|twin)$/;
const SPOUSE = /^(ex-)?(wife|husband|spouse|partner)$/;

/**
 * Given a stage and a description of kin or the like ("my father", "her client"), returns whom it means, by the tie told
 * the other way round ("his daughter, Lena Vold", "Perle's barrister"), or, for kin, as the only other person of that
 * surname; null where the article does not tell.
 */
export function resolveKin(stage: Stage, index: number): Link | null {
  const mention = stage.discourse.mentions[index];
  const owner = mention === undefined ? null : ownerOf(stage, mention);
  const family = mention !== undefined && sortOfRole(mention.lemma) === 'FAMILY';
  if (mention === undefined || owner === null || !(family || DEPENDENT.test(mention.lemma))) return null;
  for (const member of stage.clusters.of(owner).members) {
    const role = stage.roles.get(member);
    if (role?.object == null || role.holder === index || !isConverse(role.noun, mention.lemma)) continue;
    const { gender } = stage.clusters.of(role.object);
    if (gender === null || mention.gender === null || gender === mention.gender)
      return { antecedent: role.object, reason: 'kin' };
  }
  const namesake = !family ? null : findNamesake(stage, owner, mention);
  return namesake === null ? null : { antecedent: namesake, reason: 'kin-surname' };
}

// "Her brother", where the article names exactly one other person of her surname.
function findNamesake({ discourse, clusters }: Stage, owner: number, mention: Mention): number | null {
  const own = clusters.of(owner);
  const surnameOf = (at: number): string | null => {
    const name = discourse.mentions[at];
    return name?.form === 'NAME' && name.words.length > 1 && clusters.kindOf(at) === 'PERSON'
      ? (name.words.at(-1) ?? null)
      : null;
  };
  const surname = own.members.map(surnameOf).find((word) => word !== null) ?? null;
  if (surname === null) return null;
  const found = discourse.mentions.flatMap((_, at) =>
    surnameOf(at) === surname && clusters.of(at) !== own ? [at] : [],
  );
  const fits = found.filter((at) => (clusters.of(at).gender ?? mention.gender) === mention.gender);
  return new Set(fits.map((at) => clusters.of(at))).size === 1 ? (fits[0] ?? null) : null;
}

function isConverse(noun: string, lemma: string): boolean {
  if (AGENT.test(noun)) return /^(client|player)$/.test(lemma);
  if (AIDE.test(noun)) return lemma === 'boss' || lemma === 'chief';
  if (PARENT.test(noun)) return CHILD.test(lemma);
  if (CHILD.test(noun)) return PARENT.test(lemma);
  return (SIBLING.test(noun) && SIBLING.test(lemma)) || (SPOUSE.test(noun) && SPOUSE.test(lemma));
}
