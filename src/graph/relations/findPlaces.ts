import { findCountry } from '../../extract/mentions/countries.js';
import { hasPlaceMark, isPlace } from '../../extract/mentions/places.js';
import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { readLexicon } from '../../util/readLexicon.js';

import type { Draft } from './Draft.js';
import type { Resolution } from '../resolve/resolveMentions.js';

const SITES = new Set(readLexicon('sites.tsv').map(([word]) => word));

/**
 * Given a resolution, returns where places and bodies lie, as far as names beside each other ("Evansville, Indiana", "the
 * Amber Hall in Lunmar") or participles tell ("Duke University, located in Durham", "a company based in Oslo").
 */
export function findPlaces(resolution: Resolution): Draft[] {
  return resolution.discourse.mentions.flatMap((_, index) => [
    ...(ofComma(resolution, index) ?? []),
    ...(ofSite(resolution, index) ?? []),
    ...(ofParticiple(resolution, index) ?? []),
  ]);
}

function toDraft({ discourse, clusters }: Resolution, inner: number, outer: number): Draft[] {
  const [part, whole] = [discourse.mentions[inner], discourse.mentions[outer]];
  if (part === undefined || whole === undefined || clusters.same(inner, outer)) return [];
  const evidence = [Math.min(part.span[0], whole.span[0]), Math.max(part.span[1], whole.span[1])] as const;
  const label = discourse.text.slice(...evidence);
  return [{ kind: 'LOCATED_IN', subject: inner, object: outer, label, evidence, at: outer, rule: 'within' }];
}

// The second is a state, or another listed place that closes the phrase; in a list of places nothing lies in anything.
function ofComma(resolution: Resolution, index: number): Draft[] | null {
  const { discourse, clusters } = resolution;
  const [inner, outer] = [discourse.mentions[index], discourse.mentions[index + 1]];
  if (inner?.form !== 'NAME' || outer?.form !== 'NAME' || clusters.kindOf(index) !== 'PLACE') return null;
  const name = outer.words.join(' ');
  const listed = isPlace(name) && findCountry(inner.words.join(' ')) === null;
  const beside = discourse.text.slice(inner.span[1], outer.span[0]) === ', ';
  const after = discourse.text.slice(outer.span[1], outer.span[1] + 5);
  return listed && beside && !/^,? (and|or) /.test(after) ? toDraft(resolution, index, index + 1) : null;
}

// A site right before "in", whatever the parser hangs the place on.
function ofSite(resolution: Resolution, index: number): Draft[] | null {
  const { discourse, clusters } = resolution;
  const [inner, outer] = [discourse.mentions[index], discourse.mentions[index + 1]];
  if (inner?.form !== 'NAME' || outer?.form !== 'NAME' || clusters.kindOf(index + 1) !== 'PLACE') return null;
  const site = inner.words.some((word) => SITES.has(word)) || hasPlaceMark(inner.words);
  return site && discourse.text.slice(inner.span[1], outer.span[0]) === ' in '
    ? toDraft(resolution, index, index + 1)
    : null;
}

function ofParticiple(resolution: Resolution, index: number): Draft[] | null {
  const { discourse, clusters } = resolution;
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention?.form !== 'NAME' || tree === undefined || clusters.kindOf(index) !== 'PLACE') return null;
  const verb = tree.heads[mention.head] ?? -1;
  const lies = /^(locate|base|situate|headquarter)$/.test(tree.tokens[verb]?.lemma ?? '');
  if (!lies || !hasRelation(tree, mention.head, 'obl') || !/^(in|at|near)$/.test(caseOf(tree, mention.head)))
    return null;
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  const token = hasRelation(tree, verb, 'acl') ? (tree.heads[verb] ?? -1) : (subject ?? -1);
  const inner = discourse.mentionAt(mention.sentence, token);
  return inner === null || clusters.kindOf(inner) === 'PERSON' ? null : toDraft(resolution, inner, index);
}
