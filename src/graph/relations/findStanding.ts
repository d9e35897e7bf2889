import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { sortOfRole } from '../resolve/findRoles.js';
import { findTenure } from '../resolve/findTenure.js';

import type { Draft } from './Draft.js';
import type { RelationKind } from '../ArticleGraph.js';
import type { Mention } from '../../extract/mentions/Mention.js';
import type { Resolution } from '../resolve/resolveMentions.js';
import type { Role } from '../resolve/findRoles.js';

const KINDS: Readonly<Record<string, RelationKind>> = {
  FAMILY: 'FAMILY_OF',
  MEMBER: 'MEMBER_OF',
  WORKS: 'WORKS_FOR',
  SUPPORT: 'SUPPORT',
  LEADS: 'HOLDS_POSITION',
  FOUNDS: 'HOLDS_POSITION',
  OWNS: 'HOLDS_POSITION',
};

/**
 * Given a resolution, returns the standing relations that its noun phrases state: positions, memberships and kin from
 * titles, appositions and descriptions ("Kremlin spokesman", "his wife"), bodies that are part of others ("the museum at
 * Duke University"), places within places ("Evansville, Indiana").
 */
export function findStanding(resolution: Resolution): Draft[] {
  const roles = resolution.allRoles.flatMap((role) => ofRole(resolution, role) ?? []);
  const ties = resolution.discourse.mentions.flatMap((_, index) => ofPlace(resolution, index) ?? []);
  return [...roles, ...ties, ...ofVerbs(resolution)];
}

function ofRole(resolution: Resolution, role: Role): Draft | null {
  const sort = sortOfRole(role.noun);
  if (sort === 'NONE' || sort === 'ROLE') return null;
  const state = role.country === null ? null : resolution.discourse.nations.find(role.country);
  const object = role.object ?? state;
  if (object === null || resolution.clusters.same(role.holder, object)) return null;
  const owner = resolution.clusters.kindOf(object);
  if (sort === 'FAMILY' && owner !== 'PERSON' && owner !== 'GROUP' && owner !== null) return null;
  const plural = resolution.clusters.of(role.holder).plural;
  if (plural && sort === null && /^(president|minister|king|queen|premier|leader)$/.test(role.noun)) return null;
  if (resolution.discourse.mentions[object]?.lemma === 'I' && sort !== 'FAMILY') return null;
  const kind = sort === null ? (plural ? 'WORKS_FOR' : 'HOLDS_POSITION') : (KINDS[sort] ?? 'HOLDS_POSITION');
  if (kind === 'WORKS_FOR' && (owner === 'PLACE' || owner === 'EVENT')) return null;
  if (kind === 'HOLDS_POSITION' && isAnyone(resolution, role.holder)) return null;
  if (kind !== 'FAMILY_OF' && !isBody(resolution, object, role)) return null;
  const rule = role.titled ? 'title' : 'description';
  const { holder: subject, label, evidence, tenure } = role;
  return { kind, subject, object, label, evidence, at: subject, rule, ...(kind === 'HOLDS_POSITION' && { tenure }) };
}

// "A senior official", "a caterer": nobody in particular.
function isAnyone({ discourse, clusters }: Resolution, holder: number): boolean {
  const [start = 0, end = 0] = discourse.mentions[holder]?.span ?? [];
  return !clusters.of(holder).named && /^an?\s/i.test(discourse.text.slice(start, end));
}

// A position is at a body, a state, a happening, or with somebody who has a name; "her head" is none.
function isBody({ clusters, discourse }: Resolution, object: number, role: Role): boolean {
  const kind = clusters.kindOf(object);
  const pronoun = discourse.mentions[object]?.form === 'PRONOUN';
  if (kind === 'WORK' || (pronoun && role.noun === 'head')) return false;
  return (kind !== 'PERSON' && kind !== null) || clusters.of(object).named;
}

const INSIDE = /^(in|at|near|on|off)$/;
const OF = /^(of|at|within)$/;

function ofPlace(resolution: Resolution, index: number): Draft | null {
  const { discourse, clusters } = resolution;
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention?.form !== 'NAME' || tree === undefined) return null;
  const inner = discourse.mentionAt(mention.sentence, tree.heads[mention.head] ?? -1);
  const whole = discourse.mentions[inner ?? -1];
  if (inner === null || whole === undefined || whole.form === 'PRONOUN' || clusters.same(inner, index)) return null;
  const kind = tieOf(resolution, index, inner);
  if (kind === null) return ofPerson(resolution, index, inner);
  const evidence = [Math.min(whole.span[0], mention.span[0]), Math.max(whole.span[1], mention.span[1])] as const;
  return {
    kind,
    subject: inner,
    object: index,
    label: discourse.text.slice(...evidence),
    evidence,
    at: index,
    rule: 'within',
  };
}

// "Dorte Lang of the Hallman Bank", "Milly from Marrick", "Belgrin's Open Water party".
function ofPerson({ discourse, clusters }: Resolution, index: number, inner: number): Draft | null {
  const mention = discourse.mentions[index];
  const person = discourse.mentions[inner];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || person === undefined || tree === undefined) return null;
  const kind = clusters.kindOf(index);
  const preposition = caseOf(tree, mention.head);
  const evidence = [Math.min(person.span[0], mention.span[0]), Math.max(person.span[1], mention.span[1])] as const;
  const draft = { label: discourse.text.slice(...evidence), evidence, at: index, rule: 'within' };
  if (clusters.kindOf(inner) === 'PERSON' && person.form === 'NAME' && hasRelation(tree, mention.head, 'nmod')) {
    if (kind === 'ORGANIZATION' && /^(of|from|at|with)$/.test(preposition) && person.title === null)
      return { kind: 'WORKS_FOR', subject: inner, object: index, ...draft };
    if (kind === 'PLACE' && preposition === 'from')
      return { kind: 'LOCATED_IN', subject: inner, object: index, ...draft };
  }
  const party = /^(party|bloc|alliance|coalition|movement|front|union)$/i.test(person.words.at(-1) ?? '');
  if (party && kind === 'PERSON' && hasRelation(tree, mention.head, 'nmod:poss'))
    return { kind: 'MEMBER_OF', subject: index, object: inner, ...draft };
  return null;
}

const PUBLIC_BODY =
  /^(navy|army|military|police|coastguard|government|parliament|cabinet|ministry|service|authority|agency|embassy|court|senate|congress|force|forces|administration|office|commission|council|assembly|department)$/;

const isPublic = (mention: Mention | undefined): boolean =>
  mention?.words.some((word) => PUBLIC_BODY.test(word.toLowerCase())) ?? false;

// "the Tang Museum at Skidmore College in Saratoga Springs": it is the college that lies there.
function isNext({ discourse: { mentions }, clusters }: Resolution, inner: number, index: number): boolean {
  const end = mentions[inner]?.span[1] ?? 0;
  return !mentions
    .slice(inner + 1, index)
    .some(({ form, span }, at) => form === 'NAME' && span[0] >= end && !clusters.same(inner + 1 + at, inner));
}

function tieOf(resolution: Resolution, index: number, inner: number): RelationKind | null {
  const { discourse, clusters } = resolution;
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || tree === undefined) return null;
  const [part, whole] = [clusters.kindOf(inner), clusters.kindOf(index)];
  const named = discourse.mentions[inner]?.form === 'NAME';
  const preposition = caseOf(tree, mention.head);
  if (
    part === 'PLACE' &&
    whole === 'PLACE' &&
    named &&
    preposition === '' &&
    hasRelation(tree, mention.head, 'appos', 'nmod', 'list', 'flat', 'compound', 'conj')
  ) {
    const beside = /^,? $/.test(discourse.text.slice(discourse.mentions[inner]?.span[1] ?? 0, mention.span[0]));
    return beside && !hasRelation(tree, mention.head, 'conj') ? 'LOCATED_IN' : null;
  }
  if (!hasRelation(tree, mention.head, 'nmod')) return null;
  if (whole === 'PLACE' && INSIDE.test(preposition) && (part === 'EVENT' || (named && part !== 'PERSON')))
    return isNext(resolution, inner, index) && (named || discourse.mentions[inner]?.definite === true)
      ? 'LOCATED_IN'
      : null;
  const body = part === 'ORGANIZATION' && (whole === 'ORGANIZATION' || whole === 'PLACE');
  if (!body || !(OF.test(preposition) || hasRelation(tree, mention.head, 'nmod:poss'))) return null;
  // "Brennia's navy" is part of it, "the University of Sheffield of the UK" lies there.
  const own = whole === 'ORGANIZATION' || isPublic(discourse.mentions[inner]);
  return own ? 'PART_OF' : 'LOCATED_IN';
}

// "Anna Kelly, who chairs the board"; "the firm owned by Cobb".
function ofVerbs(resolution: Resolution): Draft[] {
  const { discourse } = resolution;
  return discourse.trees.flatMap((tree, sentence) =>
    tree.tokens.flatMap(({ lemma, upos, start, end }, verb) => {
      const sort = upos === 'VERB' ? sortOfRole(lemma) : null;
      if (sort !== 'LEADS' && sort !== 'FOUNDS' && sort !== 'OWNS') return [];
      const agent = childrenBy(tree, verb, 'obl').find((child) => caseOf(tree, child) === 'by');
      const participle = hasRelation(tree, verb, 'acl') && !hasRelation(tree, verb, 'acl:relcl');
      const subject =
        agent ?? (hasRelation(tree, verb, 'acl:relcl') ? tree.heads[verb] : childrenBy(tree, verb, 'nsubj')[0]);
      const object =
        agent !== undefined
          ? participle
            ? tree.heads[verb]
            : childrenBy(tree, verb, 'nsubj')[0]
          : childrenBy(tree, verb, 'obj')[0];
      const [holder, body] = [subject, object].map((at) => discourse.mentionAt(sentence, at ?? -1));
      if (holder == null || body == null || resolution.clusters.kindOf(holder) !== 'PERSON') return [];
      if (resolution.clusters.kindOf(body) !== 'ORGANIZATION') return [];
      return [
        {
          kind: 'HOLDS_POSITION' as const,
          subject: holder,
          object: body,
          label: lemma,
          evidence: [start, end] as const,
          at: holder,
          rule: 'leads',
          tenure: findTenure({ ...discourse, tree, words: [], heads: [verb] }),
        },
      ];
    }),
  );
}
