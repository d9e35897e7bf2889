import { findNoun } from '../../extract/mentions/nouns.js';
import { ancestorsOf, childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { contains } from '../../text/Span.js';

import { toKind } from './createClusters.js';
import { findCandidates } from './findCandidates.js';
import { sortOfRole } from './findRoles.js';
import { scoreSalience } from './scoreSalience.js';

import type { Candidate } from './findCandidates.js';
import type { Cluster, Link } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Scene, Stage } from './Stage.js';
import type { Mention } from '../../extract/mentions/Mention.js';

/**
 * Given a stage and a pronoun of the third person, returns the mention it is taken to mean, with the reason, or null.
 *
 * Who fits: by number, by gender where the text has shown it (never by a first name), by kind; not a co-argument of the
 * same verb, not the noun phrase around it, not who holds the very office ("her foreign minister" is another's than the
 * foreign minister's), and inside quotation marks not the speaker. Of those the most salient, with
 * a preference for the subject of the same clause and, in reported speech, for the one who speaks.
 */
export function resolvePronoun(scene: Stage, index: number): Link | null {
  const { discourse, clusters } = scene;
  const mention = discourse.mentions[index];
  if (mention === undefined) return null;
  const before = findCandidates(discourse, clusters, index, mention.lemma === 'it' ? 2 : 4)
    .map(({ cluster, near }) => ({ cluster, near: near.filter((at) => !isSaidBy(scene, at, index)) }))
    .filter(({ near }) => near.length > 0);
  const candidates = [...before, ...ahead(scene, index)].filter(
    (candidate) => fits(mention, candidate.cluster, discourse.isSource(index)) && !isBarred(scene, index, candidate),
  );
  let best: { candidate: Candidate; score: number } | null = null;
  for (const candidate of candidates) {
    const score = scoreSalience(discourse, candidate, index) + prefer(scene, index, candidate);
    if (best === null || score > best.score) best = { candidate, score };
  }
  const antecedent = best?.candidate.near[0];
  if (antecedent === undefined) return null;
  return { antecedent, reason: antecedent > index ? 'cataphora' : `pronoun-${mention.lemma}` };
}

// Who is spoken of in a quotation is not therefore the one who speaks it: "The president, she told him, lies."
function isSaidBy({ discourse, sources }: Scene, at: number, speaker: number): boolean {
  const quote = discourse.frames[at]?.quote ?? null;
  return quote !== null && sources[quote]?.mention === speaker;
}

function fits(mention: Mention, cluster: Cluster, speaks: boolean): boolean {
  const kind = toKind(cluster);
  if (mention.gender !== null) {
    if (cluster.gender !== null && cluster.gender !== mention.gender) return false;
    return (kind === 'PERSON' || (kind === null && cluster.named)) && !cluster.plural;
  }
  if (mention.lemma === 'they' && speaks) return kind === 'GROUP' || kind === 'ORGANIZATION';
  if (mention.lemma === 'they') return kind === 'GROUP' || kind === 'ORGANIZATION' || cluster.plural;
  if (speaks && kind === 'EVENT') return false;
  return kind !== 'PERSON' && kind !== 'GROUP' && (kind !== null || cluster.named) && !cluster.plural;
}

function isBarred(stage: Stage, index: number, { cluster, near }: Candidate): boolean {
  const { discourse, clusters, sources } = stage;
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || tree === undefined) return true;
  const spoken = discourse.frames[index]?.spoken ?? null;
  const speaker = spoken === null ? null : (sources[spoken]?.mention ?? null);
  if (speaker !== null && clusters.of(speaker) === cluster) return true;
  if (near.some((at) => isAround(discourse, at, mention))) return true;
  if (isReflexive(mention)) return false;
  if (hasRelation(tree, mention.head, 'nmod:poss'))
    return holdsOwnOffice(stage, mention, cluster) || hasNoOffices(stage, mention, cluster);
  return near.some((at) => {
    const other = discourse.mentions[at];
    return other?.sentence === mention.sentence && areCoArguments(tree, other.head, mention.head);
  });
}

// "Its director" is the director of a body or a state, not of a strike.
function hasNoOffices({ discourse }: Stage, { sentence, head, lemma }: Mention, cluster: Cluster): boolean {
  const owned = discourse.mentionAt(sentence, discourse.trees[sentence]?.heads[head] ?? -1);
  const noun = owned === null ? null : findNoun(discourse.mentions[owned]?.lemma ?? '');
  const kind = toKind(cluster);
  return lemma === 'it' && noun?.kind === 'PERSON' && kind === 'EVENT';
}

// "Her foreign minister" after "Ada Brandt, the foreign minister": nobody has one of what she is herself.
function holdsOwnOffice({ discourse, roles }: Stage, { sentence, head }: Mention, { members }: Cluster): boolean {
  const office = roles.get(discourse.mentionAt(sentence, discourse.trees[sentence]?.heads[head] ?? -1) ?? -1);
  if (office === undefined || sortOfRole(office.noun) !== null) return false;
  const label = office.label.toLowerCase();
  return members.some((member) => {
    const held = roles.get(member);
    return held !== undefined && held.tenure.former !== true && held.label.toLowerCase() === label;
  });
}

function isAround({ mentions }: Discourse, at: number, mention: Mention): boolean {
  const other = mentions[at];
  return other !== undefined && other.span !== mention.span && contains(other.span, mention.span);
}

const isReflexive = ({ words }: Mention): boolean => /sel(f|ves)$/.test(words[0] ?? '');

function areCoArguments(tree: Scene['discourse']['trees'][number], left: number, right: number): boolean {
  const argument = (at: number): boolean => hasRelation(tree, at, 'nsubj', 'obj', 'iobj', 'obl');
  const heads = [tree.heads[left], tree.heads[right]];
  if (heads[0] === heads[1] && argument(left) && argument(right)) return true;
  return hasRelation(tree, right, 'conj') && heads[1] === left;
}

function prefer(scene: Scene, index: number, { cluster, near }: Candidate): number {
  const { discourse, clusters, sources } = scene;
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || tree === undefined) return 0;
  const { quote, spoken } = discourse.frames[index] ?? { quote: null, spoken: null };
  const speaker = quote === null || quote === spoken ? null : (sources[quote]?.mention ?? null);
  const reported = speaker !== null && clusters.of(speaker) === cluster ? 50 : 0;
  const known = mention.gender !== null && cluster.gender === mention.gender ? 30 : 0;
  const governors = ancestorsOf(tree, mention.head);
  const subject = near.some((at) => {
    const other = discourse.mentions[at];
    return (
      other?.sentence === mention.sentence &&
      hasRelation(tree, other.head, 'nsubj') &&
      governors.includes(tree.heads[other.head] ?? -1)
    );
  });
  const telling =
    discourse.isSource(index) &&
    near.some((at) => discourse.isSource(at) && discourse.paragraphOf[at] === discourse.paragraphOf[index])
      ? 40
      : 0;
  const echo = near.some((at) => isEcho(discourse, at, index)) ? 50 : 0;
  const parallel = subject ? (isReflexive(mention) ? 200 : 35) : 0;
  const doubtful = mention.gender !== null && toKind(cluster) === null ? 60 : 0;
  return (
    echo +
    reported -
    doubtful +
    known +
    parallel +
    telling -
    (mention.lemma === 'they' && !cluster.plural ? 40 : 0) -
    (mention.lemma === 'it' ? unlikely(cluster) : 0)
  );
}

// "She had told her players": the same pronoun twice in a sentence and in one mouth is the same person.
function isEcho({ mentions, frames }: Discourse, at: number, index: number): boolean {
  const [other, mention] = [mentions[at], mentions[index]];
  if (other?.form !== 'PRONOUN' || other.sentence !== mention?.sentence || other.lemma !== mention.lemma) return false;
  return (frames[at]?.spoken ?? null) === (frames[index]?.spoken ?? null);
}

function unlikely(cluster: Cluster): number {
  const kind = toKind(cluster);
  return kind === 'PLACE' ? 20 : kind === 'EVENT' && !cluster.named ? 20 : 0;
}

// "In her opening remarks, Waters …": a pronoun in a phrase before the subject may point ahead to it.
function ahead({ discourse, clusters }: Scene, index: number): Candidate[] {
  const mention = discourse.mentions[index];
  const tree = mention === undefined ? undefined : discourse.trees[mention.sentence];
  if (mention === undefined || tree === undefined) return [];
  const path = [mention.head, ...ancestorsOf(tree, mention.head)];
  const phrase = path.find((at) => hasRelation(tree, at, 'advcl', 'obl'));
  const verb = phrase === undefined ? undefined : tree.heads[phrase];
  const subject = verb === undefined ? undefined : childrenBy(tree, verb, 'nsubj')[0];
  if (subject === undefined || subject < mention.head) return [];
  const at = discourse.mentionAt(mention.sentence, subject);
  if (at !== null && discourse.isSource(index) && discourse.frames[at]?.quote != null) return [];
  return at === null || discourse.mentions[at]?.form === 'PRONOUN' || clusters.same(at, index)
    ? []
    : [{ cluster: clusters.of(at), near: [at] }];
}
