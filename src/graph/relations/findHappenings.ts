import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { readLexicon } from '../../util/readLexicon.js';

import { findAgents, findInSlot, findSubjects, isPassive, withConjuncts } from '../findArguments.js';
import { readModality } from '../readModality.js';

import type { Draft } from './Draft.js';
import type { RelationKind } from '../ArticleGraph.js';
import type { Resolution } from '../resolve/resolveMentions.js';
import type { Tree } from '../../extract/mentions/toTree.js';

interface Frame {
  readonly kind: RelationKind;
  readonly slots: readonly string[];
}

const FRAMES = new Map<string, Frame[]>();
for (const [lemma = '', upos = '', kind = '', slots = ''] of readLexicon('events.tsv')) {
  const key = `${lemma} ${upos}`;
  FRAMES.set(key, [...(FRAMES.get(key) ?? []), { kind: kind as RelationKind, slots: slots.split(',') }]);
}

/**
 * Given a resolution, returns the happenings between two parties that its verbs and nouns state, by the event lexicon:
 * who does it (subject, agent of a passive, antecedent of "who", understood subject) and to whom (object or the
 * preposition that the word takes), each with whether it has happened.
 */
export function findHappenings(resolution: Resolution): Draft[] {
  return resolution.discourse.trees.flatMap((tree, sentence) =>
    tree.tokens.flatMap((token, at) => {
      const frames = FRAMES.get(`${token.lemma.toLowerCase()} ${token.upos}`) ?? [];
      if (frames.length === 0) return [];
      return token.upos === 'VERB'
        ? ofVerb(resolution, sentence, at, frames)
        : ofNoun(resolution, sentence, at, frames);
    }),
  );
}

function ofVerb(resolution: Resolution, sentence: number, verb: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  if (tree === undefined) return [];
  const passive = isPassive(tree, verb);
  if (isNaming(tree, verb)) return [];
  for (const { kind, slots } of frames) {
    const direct = slots.includes('obj') || slots.includes('iobj');
    const agents = passive ? findAgents(tree, verb) : findSubjects(tree, verb);
    const patients =
      passive && direct ? findSubjects(tree, verb) : slots.flatMap((slot) => findInSlot(tree, verb, slot)).slice(0, 1);
    const found = pair(
      resolution,
      sentence,
      verb,
      kind,
      agents,
      patients.flatMap((patient) => withConjuncts(tree, patient)),
    );
    if (found.length > 0) return found;
  }
  return ofPlural(resolution, sentence, verb, frames);
}

// "The group called the Sea Org", "called him a liar": no call to anybody.
function isNaming(tree: Tree, verb: number): boolean {
  const participle = hasRelation(tree, verb, 'acl') && tree.tokens[verb]?.xpos === 'VBN';
  const named = childrenBy(tree, verb, 'obj', 'xcomp').length > (participle ? 0 : 1);
  return tree.tokens[verb]?.lemma === 'call' && named;
}

// "Trump and Putin met", "discussed Ukraine": two subjects of a verb that takes two.
function ofPlural(resolution: Resolution, sentence: number, verb: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  const mutual = frames.find(({ kind }) => kind === 'CONSULT' || kind === 'AGREE' || kind === 'COOPERATE');
  if (tree === undefined || mutual === undefined) return [];
  const [first, ...others] = findSubjects(tree, verb);
  return first === undefined ? [] : pair(resolution, sentence, verb, mutual.kind, [first], others);
}

function ofNoun(resolution: Resolution, sentence: number, noun: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  if (tree === undefined) return [];
  const owners = [...childrenBy(tree, noun, 'nmod:poss'), ...childrenBy(tree, noun, 'compound')];
  for (const { kind, slots } of frames) {
    const others = slots.flatMap((slot) => findBehind(tree, noun, slot));
    const [first, ...rest] = others.flatMap((other) => withConjuncts(tree, other));
    if (first === undefined) continue;
    const between = rest.length > 0 && caseOf(tree, first) === 'between';
    const agents = between
      ? [first]
      : owners.length > 0
        ? owners.slice(0, 1)
        : findSubjects(tree, tree.heads[noun] ?? -1, 1);
    const found = pair(resolution, sentence, noun, kind, agents, between ? rest : [first, ...rest]);
    if (found.length > 0) return found;
  }
  return [];
}

// "talks with Brennia", and in "held talks with Brennia" what hangs on the verb.
function findBehind(tree: Tree, noun: number, slot: string): number[] {
  const own = findInSlot(tree, noun, slot);
  return own.length === 0 && hasRelation(tree, noun, 'obj') ? findInSlot(tree, tree.heads[noun] ?? -1, slot) : own;
}

function pair(
  resolution: Resolution,
  sentence: number,
  at: number,
  kind: RelationKind,
  agents: readonly number[],
  patients: readonly number[],
): Draft[] {
  const { discourse, clusters } = resolution;
  const tree = discourse.trees[sentence];
  const toMentions = (tokens: readonly number[]): number[] =>
    tokens.flatMap((token) => discourse.mentionAt(sentence, token) ?? []).filter((index) => isParty(resolution, index));
  const last = tree?.tokens.at(-1)?.end ?? 0;
  const evidence = [tree?.tokens[0]?.start ?? 0, last] as const;
  const modality = tree === undefined ? 'ASSERTED' : readModality(tree, at);
  return toMentions(agents).flatMap((subject) =>
    toMentions(patients)
      .filter((object) => !clusters.same(subject, object))
      .map((object) => ({
        kind,
        subject,
        object,
        label: tree?.tokens[at]?.text ?? '',
        evidence,
        at: subject,
        rule: `event-${tree?.tokens[at]?.lemma ?? ''}`,
        modality,
      })),
  );
}

function isParty({ discourse, clusters }: Resolution, index: number): boolean {
  const kind = clusters.kindOf(index);
  const unresolved = discourse.mentions[index]?.form === 'PRONOUN' && clusters.of(index).members.length === 1;
  return !unresolved && kind !== 'EVENT' && kind !== 'WORK';
}
