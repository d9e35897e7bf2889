import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';

import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Mention } from '../../extract/mentions/Mention.js';
import type { Tree } from '../../extract/mentions/toTree.js';

// What a state, province or town has and a person or a firm has not.
const PUBLIC =
  /^(minister|premier|president|king|queen|prince|princess|emperor|government|ambassador|governor|mayor|parliament|capital|army|navy|military|citizen|border|coast|people|coastguard|foreign minister|envoy|lawmaker|police|republic|constitution|election|economy)$/;

/**
 * Given a discourse and its clusters of names, adds what their surroundings tell of their kinds: "in Kestovia" and
 * "Kestovia's foreign minister" speak for a place, a place beside it too; a single word that is nobody's surname in the
 * article hardly names a person, whatever the language model says, since news gives people their full names.
 */
export function weighKinds(discourse: Discourse, clusters: Clusters): void {
  discourse.mentions.forEach((mention, index) => {
    const tree = discourse.trees[mention.sentence];
    if (mention.form !== 'NAME' || tree === undefined || mention.weight >= 3) return;
    if (discourse.nations.ofName(mention.words) !== null) clusters.vote(index, 'PLACE', 2);
    if (mention.kind === 'EVENT' && discourse.isSource(index)) clusters.vote(index, 'ORGANIZATION', 2);
    if (isPlaced(tree, mention)) clusters.vote(index, 'PLACE', 1.5);
    if (hasPublic(tree, mention.head)) clusters.vote(index, 'PLACE', 2);
    if (mention.kind === 'PERSON' && isLone(discourse, clusters, index))
      clusters.vote(index, 'PERSON', -0.9 * mention.weight);
    if (mention.definite && mention.kind === 'PERSON') clusters.vote(index, 'PERSON', -0.7 * mention.weight);
  });
  discourse.mentions.forEach((mention, index) => joinKind(discourse, clusters, mention, index));
}

function isPlaced(tree: Tree, { head, words, kind }: Mention): boolean {
  if (kind === 'ORGANIZATION' || !hasRelation(tree, head, 'obl', 'nmod') || words.length > 2) return false;
  return /^(in|near|outside|across|throughout|inside|off)$/.test(caseOf(tree, head));
}

function hasPublic(tree: Tree, head: number): boolean {
  const owned = hasRelation(tree, head, 'nmod:poss', 'compound') || /^of$/.test(caseOf(tree, head));
  const noun = tree.tokens[tree.heads[head] ?? -1];
  return owned && noun !== undefined && PUBLIC.test(noun.lemma.toLowerCase());
}

function isLone({ mentions }: Discourse, clusters: Clusters, index: number): boolean {
  return clusters.of(index).members.every((at) => {
    const mention = mentions[at];
    return mention === undefined || (mention.words.length === 1 && mention.title === null);
  });
}

// "Kestovia and Orrelin": what stands beside a place is one.
function joinKind(discourse: Discourse, clusters: Clusters, mention: Mention, index: number): void {
  const tree = discourse.trees[mention.sentence];
  if (mention.form !== 'NAME' || tree === undefined) return;
  for (const child of childrenBy(tree, mention.head, 'conj')) {
    const other = discourse.mentionAt(mention.sentence, child);
    if (other === null || discourse.mentions[other]?.form !== 'NAME') continue;
    if (clusters.kindOf(index) === 'PLACE') clusters.vote(other, 'PLACE', 1);
    else if (clusters.kindOf(other) === 'PLACE') clusters.vote(index, 'PLACE', 1);
  }
}
