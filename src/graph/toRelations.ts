import { contains } from '../text/Span.js';

import { explainMention } from './explainStatement.js';
import { findBridges } from './relations/findBridges.js';
import { findFromQuotes } from './relations/findFromQuotes.js';
import { findHappenings } from './relations/findHappenings.js';
import { findPlaces } from './relations/findPlaces.js';
import { findStanding } from './relations/findStanding.js';
import { toDay } from './toDay.js';

import type { Modality, RelationNode } from './ArticleGraph.js';
import type { Quote } from '../extract/Quote.js';
import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';
import type { Draft } from './relations/Draft.js';

/** A relation between clusters, with what an article graph says of it. */
export interface Tie extends Omit<RelationNode, 'subject' | 'object' | 'assertedBy'> {
  readonly subject: Cluster;
  readonly object: Cluster;
  readonly quote: number | null;
}

/** The longest label, in UTF-16 units. */
const LONGEST = 120;

const UNDIRECTED = new Set(['CONSULT', 'AGREE', 'COOPERATE']);

/**
 * Given a resolution and the day of publication, returns the relations that the article states, each once however often
 * it is stated: with all its evidence, in text order. `quote` is the innermost quote around the first, null for the narrator.
 */
export function toRelations(resolution: Resolution, published: string | null | undefined): Tie[] {
  const ties = new Map<string, Tie>();
  const numbers = new Map<Cluster, number>();
  const toNumber = (cluster: Cluster): number => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    return number;
  };
  for (const draft of [
    ...findStanding(resolution),
    ...findHappenings(resolution),
    ...findFromQuotes(resolution),
    ...findBridges(resolution),
    ...findPlaces(resolution),
  ]) {
    const tie = toTie(resolution, draft, published);
    const pair = [toNumber(tie.subject), toNumber(tie.object)];
    if (UNDIRECTED.has(tie.kind)) pair.sort((a, b) => a - b);
    const key = [tie.kind, ...pair, tie.modality ?? ''].join(' ');
    const known = ties.get(key);
    ties.set(key, known === undefined ? tie : merge(known, tie));
  }
  return [...ties.values()];
}

function toTie(resolution: Resolution, draft: Draft, published: string | null | undefined): Tie {
  const { discourse, clusters } = resolution;
  const { kind, subject, object, label, evidence, rule } = draft;
  const modality = toModality(draft, discourse.quotes[discourse.frames[draft.at]?.quote ?? -1]);
  const standing = ['title', 'description', 'within', 'demonym', 'leads', 'bridge'].includes(rule);
  return {
    kind,
    subject: clusters.of(subject),
    object: clusters.of(object),
    label: label.slice(0, LONGEST),
    date: standing ? null : toDay(discourse.text.slice(...evidence), published),
    evidence: [evidence],
    quote: discourse.frames[draft.at]?.quote ?? null,
    why: explainTie(resolution, draft),
    ...draft.tenure,
    ...(modality !== 'ASSERTED' && { modality }),
  };
}

// A happening that is denied, or only alleged to have been told, is so whatever the words beside it.
function toModality({ modality = 'ASSERTED', rule }: Draft, quote: Quote | undefined): Modality {
  if (modality !== 'ASSERTED' || !rule.startsWith('event-')) return modality;
  return quote?.polarity === 'DENIED' ? 'NEGATED' : quote?.polarity === 'UNCERTAIN' ? 'POSSIBLE' : 'ASSERTED';
}

// The rule with its words, then who is meant where the words for a party are no name: "subject: she, pronoun-she: …".
function explainTie(resolution: Resolution, { rule, label, subject, object }: Draft): string[] {
  const explain = (party: string, mention: number): string[] =>
    resolution.discourse.mentions[mention]?.form === 'NAME' || resolution.clusters.reasonOf(mention) === null
      ? []
      : [`${party}: ${explainMention(resolution, mention)}`];
  return [`${rule}: ${label.slice(0, LONGEST)}`, ...explain('subject', subject), ...explain('object', object)];
}

function merge(known: Tie, more: Tie): Tie {
  return {
    ...more,
    ...known,
    evidence: join(known.evidence, more.evidence),
    why: [...new Set([...(known.why ?? []), ...(more.why ?? [])])],
  };
}

function join(known: Tie['evidence'], more: Tie['evidence']): Tie['evidence'] {
  const fresh = more.filter((span) => !known.some((other) => contains(other, span) || contains(span, other)));
  return [...known, ...fresh].sort((a, b) => a[0] - b[0]);
}
