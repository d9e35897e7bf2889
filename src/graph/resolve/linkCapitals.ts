import { findCountryByCapital } from '../../extract/mentions/countries.js';
import { caseOf, hasRelation } from '../../extract/mentions/toTree.js';

import { toNameKey } from './linkNames.js';

import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';

/**
 * Given a discourse and its clusters, links a capital that acts ("Moscow said", "talks with Kyiv") to its state, if the
 * article names the state; a capital that speaks without it is a body of its own. "in Moscow" is the city.
 */
export function linkCapitals(discourse: Discourse, clusters: Clusters): void {
  const states = new Map<string, number>();
  discourse.mentions.forEach((mention, index) => {
    if (mention.form === 'NAME' && !states.has(toNameKey(mention))) states.set(toNameKey(mention), index);
  });
  discourse.mentions.forEach((mention, index) => {
    const country = mention.form === 'NAME' ? findCountryByCapital(mention.words.join(' ')) : null;
    if (country === null || clusters.kindOf(index) === 'PERSON' || !acts(discourse, index)) return;
    const antecedent = states.get(`state ${country.code}`);
    if (antecedent !== undefined) clusters.link(index, { antecedent, reason: 'capital-acts' });
    else if (discourse.isSource(index)) clusters.vote(index, 'ORGANIZATION', 6);
  });
}

function acts(discourse: Discourse, index: number): boolean {
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || tree === undefined) return false;
  if (discourse.isSource(index) || hasRelation(tree, mention.head, 'nsubj', 'obj', 'iobj')) return true;
  const preposition = caseOf(tree, mention.head);
  if (hasRelation(tree, mention.head, 'nmod') && mention.last > mention.head) {
    return /^(to|with|between|against|by|for)$/.test(preposition);
  }
  return hasRelation(tree, mention.head, 'obl') && /^(with|against|by)$/.test(preposition);
}
