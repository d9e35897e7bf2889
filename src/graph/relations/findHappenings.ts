import { caseOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { readLexicon } from '../../util/readLexicon.js';

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
 * preposition that the word takes). What is denied, possible, wanted or only threatened has not happened and is left out.
 */
export function findHappenings(resolution: Resolution): Draft[] {
  return resolution.discourse.trees.flatMap((tree, sentence) =>
    tree.tokens.flatMap((token, at) => {
      const frames = FRAMES.get(`${token.lemma.toLowerCase()} ${token.upos}`) ?? [];
      if (frames.length === 0 || !isFact(tree, at)) return [];
      return token.upos === 'VERB'
        ? ofVerb(resolution, sentence, at, frames)
        : ofNoun(resolution, sentence, at, frames);
    }),
  );
}

const OPEN = /^(may|might|could|would|should|will|must|can|ought|shall|'ll|’ll|wo|ca)$/i;
const UNREAL =
  /^(want|plan|hope|intend|threaten|promise|refuse|fail|try|urge|ask|tell|need|expect|consider|offer|vow|pledge|seek|wish|prepare|decline|attempt|call|demand|order|propose|suggest|able|ready|willing|likely|if|unless|whether)$/;

function isFact(tree: Tree, at: number): boolean {
  const words = childrenBy(tree, at, 'aux', 'advmod', 'mark', 'cop').map((child) => tree.tokens[child]?.text ?? '');
  if (words.some((word) => OPEN.test(word) || /^(not|n't|n’t|never|if|unless|whether)$/i.test(word))) return false;
  const head = tree.heads[at] ?? -1;
  const governed = hasRelation(tree, at, 'xcomp', 'ccomp', 'acl', 'conj') && !hasRelation(tree, at, 'acl:relcl');
  if (hasRelation(tree, at, 'conj') && head >= 0) return isFact(tree, head);
  return !(
    governed &&
    hasRelation(tree, at, 'xcomp', 'acl') &&
    UNREAL.test(tree.tokens[head]?.lemma.toLowerCase() ?? '')
  );
}

function ofVerb(resolution: Resolution, sentence: number, verb: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  if (tree === undefined) return [];
  const passive =
    childrenBy(tree, verb, 'nsubj:pass', 'aux:pass').length > 0 ||
    (hasRelation(tree, verb, 'acl') && tree.tokens[verb]?.xpos === 'VBN' && !hasRelation(tree, verb, 'acl:relcl'));
  for (const { kind, slots } of frames) {
    const direct = slots.includes('obj') || slots.includes('iobj');
    const agents = passive ? byAgent(tree, verb) : subjectsOf(tree, verb);
    const patients =
      passive && direct ? subjectsOf(tree, verb) : slots.flatMap((slot) => inSlot(tree, verb, slot)).slice(0, 1);
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

// "Trump and Putin met", "discussed Ukraine": two subjects of a verb that takes two.
function ofPlural(resolution: Resolution, sentence: number, verb: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  const mutual = frames.find(({ kind }) => kind === 'CONSULT' || kind === 'AGREE' || kind === 'COOPERATE');
  if (tree === undefined || mutual === undefined) return [];
  const [first, ...others] = subjectsOf(tree, verb);
  return first === undefined ? [] : pair(resolution, sentence, verb, mutual.kind, [first], others);
}

function byAgent(tree: Tree, verb: number): number[] {
  return childrenBy(tree, verb, 'obl')
    .filter((child) => caseOf(tree, child) === 'by')
    .flatMap((child) => withConjuncts(tree, child));
}

function subjectsOf(tree: Tree, verb: number, depth = 3): number[] {
  const [subject] = childrenBy(tree, verb, 'nsubj');
  if (subject !== undefined) {
    const relative =
      /^(who|which|that)$/i.test(tree.tokens[subject]?.text ?? '') && hasRelation(tree, verb, 'acl:relcl');
    return withConjuncts(tree, relative ? (tree.heads[verb] ?? subject) : subject);
  }
  if (depth === 0) return [];
  const head = tree.heads[verb] ?? -1;
  if (hasRelation(tree, verb, 'acl')) return [head];
  return hasRelation(tree, verb, 'conj', 'xcomp', 'advcl') && head >= 0 ? subjectsOf(tree, head, depth - 1) : [];
}

function inSlot(tree: Tree, verb: number, slot: string): number[] {
  if (slot === 'obj' || slot === 'iobj') return childrenBy(tree, verb, slot);
  return childrenBy(tree, verb, 'obl', 'nmod').filter((child) => caseOf(tree, child) === slot);
}

function withConjuncts(tree: Tree, index: number): number[] {
  return [index, ...childrenBy(tree, index, 'conj')];
}

function ofNoun(resolution: Resolution, sentence: number, noun: number, frames: readonly Frame[]): Draft[] {
  const tree = resolution.discourse.trees[sentence];
  if (tree === undefined) return [];
  const owners = [...childrenBy(tree, noun, 'nmod:poss'), ...childrenBy(tree, noun, 'compound')];
  for (const { kind, slots } of frames) {
    const others = slots.flatMap((slot) => inSlot(tree, noun, slot));
    const [first, ...rest] = others.flatMap((other) => withConjuncts(tree, other));
    if (first === undefined) continue;
    const between = rest.length > 0 && caseOf(tree, first) === 'between';
    const agents = between
      ? [first]
      : owners.length > 0
        ? owners.slice(0, 1)
        : subjectsOf(tree, tree.heads[noun] ?? -1, 1);
    const found = pair(resolution, sentence, noun, kind, agents, between ? rest : [first, ...rest]);
    if (found.length > 0) return found;
  }
  return [];
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
      })),
  );
}

function isParty({ discourse, clusters }: Resolution, index: number): boolean {
  const kind = clusters.kindOf(index);
  const unresolved = discourse.mentions[index]?.form === 'PRONOUN' && clusters.of(index).members.length === 1;
  return !unresolved && kind !== 'EVENT' && kind !== 'WORK';
}
