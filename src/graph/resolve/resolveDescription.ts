import { childrenBy } from '../../extract/mentions/toTree.js';

import { toKind } from './createClusters.js';
import { findCandidates } from './findCandidates.js';
import { nationalityOf } from './nationalityOf.js';
import { ownerOf } from './ownerOf.js';
import { resolveKin } from './resolveKin.js';
import { scoreSalience } from './scoreSalience.js';

import type { Candidate } from './findCandidates.js';
import type { Link } from './createClusters.js';
import type { Stage } from './Stage.js';
import type { Mention } from '../../extract/mentions/Mention.js';

const REACH = 40;
const FEW = 20;
const WIDER = /^(official|leader|politician|executive|boss|chief|head|figure|minister|man|woman|diplomat|lawmaker)$/;
const WIDER_BODY =
  /^(company|firm|group|club|agency|organization|organisation|body|bank|party|team|side|union|business|brewer|network|church|charity|paper|newspaper|giant|maker|court|ministry)$/;
const SPORTING = /^(manager|coach|captain|player|striker|defender|forward|goalkeeper|scorer)$/;
const OFFICE =
  /^(witness|defendant|suspect|victim|minister|president|premier|secretary|judge|king|queen|mayor|director|chairman|chairwoman|official|governor|captain|spokes(man|woman|person))$/;
const STATE = /^(country|nation|state|kingdom|republic)$/;
const TOWN = /^(city|town|village|capital|island|port)$/;

/**
 * Given a stage and a description, returns the earlier mention it is taken to mean, with the reason, or null.
 *
 * In this order: what the same owner has ("his wife" twice); the same head noun with nothing that contradicts it ("the
 * war" after "the war in Ukraine"); somebody of the state and station named ("the Russian official"); the body, state or
 * town in the reader's mind ("the company", "his country"); for a speaker, the one who spoke just before.
 */
export function resolveDescription(stage: Stage, index: number): Link | null {
  const mention = stage.discourse.mentions[index];
  if (mention === undefined || mention.form !== 'DESCRIPTION') return null;
  if (!mention.definite) return bare(stage, index, mention);
  const candidates = findCandidates(stage.discourse, stage.clusters, index, REACH).filter(
    (candidate) => !isAround(stage, candidate, mention) && agree(mention, candidate),
  );
  if (mention.kind === 'PLACE') return place(stage, index, mention, candidates);
  return (
    resolveKin(stage, index) ??
    sameHead(stage, index, mention, candidates) ??
    (mention.kind === 'PERSON' ? person(stage, index, mention, candidates) : null) ??
    (mention.kind === 'ORGANIZATION' ? body(stage, index, mention, candidates) : null)
  );
}

function isAround({ discourse }: Stage, { near }: Candidate, mention: Mention): boolean {
  return near.some((at) => {
    const span = discourse.mentions[at]?.span;
    return span !== undefined && span[0] < mention.span[1] && mention.span[0] < span[1];
  });
}

function agree(mention: Mention, { cluster }: Candidate): boolean {
  const kind = toKind(cluster);
  if (mention.gender !== null && cluster.gender !== null && mention.gender !== cluster.gender) return false;
  if (mention.plural !== null && mention.plural !== cluster.plural && !cluster.named) return false;
  return (
    kind === null ||
    mention.kind === null ||
    kind === mention.kind ||
    (mention.kind === 'ORGANIZATION' && kind === 'GROUP')
  );
}

// "relatives … Relatives": bare plurals of people are one group unless something tells them apart.
function bare(stage: Stage, index: number, mention: Mention): Link | null {
  if (mention.kind !== 'GROUP' || mention.last - mention.first > 1 || isTold(stage, mention)) return null;
  const candidates = findCandidates(stage.discourse, stage.clusters, index, REACH);
  const found = candidates.find(({ cluster, near }) => {
    const other = stage.discourse.mentions[near[0] ?? -1];
    return toKind(cluster) === 'GROUP' && other?.lemma === mention.lemma && other.last - other.first <= 2;
  });
  return found?.near[0] === undefined ? null : { antecedent: found.near[0], reason: 'same-group' };
}

// Whoever is told something ("told reporters") may be others each time.
function isTold({ discourse }: Stage, { span }: Mention): boolean {
  return discourse.quotes.some(({ addressee }) => addressee.some(([start, end]) => start <= span[0] && span[1] <= end));
}

function sameHead(stage: Stage, index: number, mention: Mention, candidates: readonly Candidate[]): Link | null {
  const found = candidates.find((candidate) => {
    if (!candidate.cluster.descriptors.has(mention.lemma)) return false;
    return sameOwner(stage, mention, candidate) && !contradicts(stage, index, mention, candidate);
  });
  return found?.near[0] === undefined ? null : { antecedent: found.near[0], reason: 'same-head' };
}

function sameOwner(stage: Stage, mention: Mention, { cluster, near }: Candidate): boolean {
  const owner = ownerOf(stage, mention);
  if (owner === null) return true;
  const owners = [...near.slice(0, FEW), ...cluster.members.slice(0, FEW)].flatMap((at) => {
    const other = stage.discourse.mentions[at];
    return other === undefined ? [] : [ownerOf(stage, other) ?? stage.roles.get(at)?.object ?? []].flat();
  });
  return owners.length === 0
    ? cluster.named && mention.kind !== 'GROUP'
    : owners.some((other) => stage.clusters.same(owner, other));
}

const EMPTY =
  /^(the|this|that|these|those|a|an|its|his|her|their|our|my|your|of|in|at|for|to|with|on|by|from|and|own|very|same|same|whole|entire|said|in question|question|'s|’s|s)$/i;

// A description that says more than is known of the candidate means another: "the new flag" is not "the current flag".
function contradicts(stage: Stage, index: number, mention: Mention, { cluster }: Candidate): boolean {
  const tree = stage.discourse.trees[mention.sentence];
  const owner = tree === undefined ? undefined : childrenBy(tree, mention.head, 'nmod:poss')[0];
  if (clashes(stage, index, mention, cluster.members)) return true;
  const object = stage.discourse.mentions[stage.roles.get(index)?.object ?? -1];
  return mention.words.some((word, at) => {
    const token = mention.first + at;
    if (EMPTY.test(word) || token === mention.head || stage.discourse.nations.ofWord(word) !== null) return false;
    if (owner !== undefined && token <= owner) return false;
    if (object !== undefined && object.sentence === mention.sentence && object.first <= token && token < object.last)
      return false;
    return !cluster.words.has(word.toLowerCase()) && !cluster.descriptors.has(word.toLowerCase());
  });
}

// "The U.S. president" is nobody of another state; of one whose state is not told, only who is called president.
function clashes(stage: Stage, index: number, mention: Mention, members: readonly number[]): boolean {
  const { discourse, clusters, roles } = stage;
  const role = roles.get(index);
  const words = mention.words.map((word) => discourse.nations.ofWord(word)).find((found) => found !== null) ?? null;
  const object = role?.object ?? null;
  const told = role?.country ?? words ?? (object === null ? null : nationalityOf(discourse, clusters, roles, object));
  if (told === null) return false;
  const nation = nationalityOf(discourse, clusters, roles, members[0] ?? index);
  if (nation !== null) return nation !== told;
  return mention.kind === 'PERSON' && !members.slice(0, 3 * FEW).some((at) => roles.get(at)?.noun === mention.lemma);
}

function person(stage: Stage, index: number, mention: Mention, candidates: readonly Candidate[]): Link | null {
  const people = candidates.filter(({ cluster }) => cluster.named && toKind(cluster) === 'PERSON' && !cluster.plural);
  const code = stage.roles.get(index)?.country ?? null;
  if (WIDER.test(mention.lemma) && (code !== null || mention.last - mention.first <= 2)) {
    const found = people.filter(({ cluster }) => holdsPost(stage, cluster.members, code, mention.lemma));
    const spoke = found.find(({ near }) => near.some((at) => stage.discourse.isSource(at))) ?? found[0];
    if (spoke?.near[0] !== undefined) return { antecedent: spoke.near[0], reason: 'position' };
  }
  if (mention.lemma.endsWith('-year-old')) return mostSalient(stage, index, people, 'age');
  return lastSpeaker(stage, index, mention, people);
}

function holdsPost(stage: Stage, members: readonly number[], code: string | null, noun: string): boolean {
  const roles = members.flatMap((at) => stage.roles.get(at) ?? []);
  if (roles.length === 0) return false;
  const high = roles.some((role) => /^(president|premier|king|queen|chancellor|pope)$/.test(role.noun));
  if (noun === 'official' && (high || (code === null && roles.every((role) => SPORTING.test(role.noun))))) return false;
  if (noun === 'minister' && !roles.some((role) => /minister|secretary|premier/.test(role.printed.toLowerCase())))
    return false;
  if (/^(man|woman)$/.test(noun)) return false;
  return code === null || nationalityOf(stage.discourse, stage.clusters, stage.roles, members[0] ?? 0) === code;
}

// "says the defender": new words for the one who has just spoken, if nobody else is called so.
function lastSpeaker(stage: Stage, index: number, mention: Mention, people: readonly Candidate[]): Link | null {
  const { discourse } = stage;
  if (!discourse.isSource(index) || mention.last - mention.first !== 2 || ownerOf(stage, mention) !== null) return null;
  if (isApposed(discourse, mention) || isNested(stage, index)) return null;
  const near = people.find(
    (candidate) =>
      mention.sentence - (discourse.mentions[candidate.near[0] ?? -1]?.sentence ?? -9) <= 3 &&
      discourse.frames[candidate.near[0] ?? -1]?.spoken == null &&
      !hasAsked(stage, index, candidate),
  );
  const antecedent = near?.near[0];
  if (antecedent === undefined || OFFICE.test(mention.lemma)) return null;
  return { antecedent, reason: 'last-speaker' };
}

// "The owner, Castellan Lines, …" is named there and then.
function isApposed({ text }: Stage['discourse'], { span }: Mention): boolean {
  return /^, (?:[\p{Ll}]+ )?\p{Lu}/u.test(text.slice(span[1], span[1] + 20));
}

function isNested({ discourse }: Stage, index: number): boolean {
  return discourse.frames[index]?.quote != null;
}

// Whoever has just asked is not the one who answers.
function hasAsked({ discourse, sources, clusters }: Stage, index: number, { cluster }: Candidate): boolean {
  const offset = discourse.mentions[index]?.span[0] ?? 0;
  return discourse.quotes.some(({ content }, quote) => {
    const end = content.at(-1)?.[1] ?? 0;
    const source = sources[quote] ?? null;
    const asked = end < offset && end > offset - 200 && /\?["”’']?$/.test(discourse.text.slice(end - 2, end));
    return asked && source !== null && clusters.of(source.mention) === cluster;
  });
}

function body(stage: Stage, index: number, mention: Mention, candidates: readonly Candidate[]): Link | null {
  if (!WIDER_BODY.test(mention.lemma) || mention.last - mention.first > 2 || ownerOf(stage, mention) !== null)
    return null;
  if (/^this$/i.test(mention.words[0] ?? '')) return null;
  const bodies = candidates.filter(
    ({ cluster }) =>
      cluster.named && toKind(cluster) === 'ORGANIZATION' && suits(stage, mention.lemma, cluster.members),
  );
  return mostSalient(stage, index, bodies, 'body-in-mind');
}

const PUBLIC =
  /\b(Commission|Ministry|Council|Court|Assize|Police|University|College|Party|Navy|Army|Government|Nations|Parliament|Senate|Congress|Department|Bureau|Office|Church|Union|Federation|Museum|Hospital|Academy|Institute)\b/;
const SUITED: readonly (readonly [RegExp, RegExp])[] = [
  [/^union$/, /Union|Federation|Fellowship|Association|Guild|Workers|Brotherhood/],
  [/^party$/, /Party|Bloc|Alliance|Front|Movement|Coalition|List|Democrats/],
  [/^bank$/, /Bank|Trust|Capital|Securities|&/],
  [
    /^(paper|newspaper|network)$/,
    /Times|Post|Herald|Tribune|Journal|Gazette|Courier|Chronicle|Telegraph|Guardian|Dispatch|News|TV|Radio|Press|Channel|Daily|Weekly/,
  ],
];

// "The union" is no bank, "the company" no ministry, as far as names tell.
function suits({ discourse }: Stage, noun: string, members: readonly number[]): boolean {
  const names = members.slice(0, FEW).flatMap((at) => {
    const mention = discourse.mentions[at];
    return mention?.form === 'NAME' ? [mention.words.join(' ')] : [];
  });
  const telling = SUITED.find(([nouns]) => nouns.test(noun))?.[1];
  if (telling !== undefined) return names.some((name) => telling.test(name));
  return (
    !/^(company|firm|business|brewer|maker|giant|club|team)$/.test(noun) || !names.some((name) => PUBLIC.test(name))
  );
}

function place(stage: Stage, index: number, mention: Mention, candidates: readonly Candidate[]): Link | null {
  const owner = ownerOf(stage, mention);
  if (owner !== null && STATE.test(mention.lemma)) {
    const code = nationalityOf(stage.discourse, stage.clusters, stage.roles, owner);
    const state = code === null ? null : stage.discourse.nations.find(code);
    return state === null ? null : { antecedent: state, reason: 'own-state' };
  }
  const places = candidates.filter(({ cluster }) => cluster.named && toKind(cluster) === 'PLACE');
  const isState = ({ cluster }: Candidate): boolean =>
    cluster.members.some((at) => stage.discourse.nations.ofName(stage.discourse.mentions[at]?.words ?? []) !== null);
  if (mention.last - mention.first > 2) return null;
  if (STATE.test(mention.lemma))
    return mostSalient(stage, index, places.some(isState) ? places.filter(isState) : places, 'state-in-mind');
  if (TOWN.test(mention.lemma))
    return mostSalient(
      stage,
      index,
      places.filter((candidate) => !isState(candidate)),
      'town-in-mind',
    );
  return null;
}

function mostSalient(stage: Stage, index: number, candidates: readonly Candidate[], reason: string): Link | null {
  let best: { at: number; score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreSalience(stage.discourse, candidate, index);
    if (candidate.near[0] !== undefined && (best === null || score > best.score))
      best = { at: candidate.near[0], score };
  }
  return best === null ? null : { antecedent: best.at, reason };
}
