import { explainStatement } from './explainStatement.js';
import { findMedia } from './findMedia.js';
import { rankAbout } from './rankAbout.js';
import { findStances } from './stances/findStances.js';
import { sortOfRole } from './resolve/findRoles.js';
import { mentionIn } from './resolve/findSources.js';
import { toKind } from './resolve/createClusters.js';
import { toDay, toPublishedDay } from './toDay.js';

import type { StatementNode } from './ArticleGraph.js';
import type { Quote } from '../extract/Quote.js';
import type { Cluster } from './resolve/createClusters.js';
import type { Role } from './resolve/findRoles.js';
import type { Resolution } from './resolve/resolveMentions.js';
import type { Leaning } from './stances/findStances.js';
import type { Span } from '../text/Span.js';

/** A statement whose parties are clusters, before these are entities. */
export interface Claim extends Omit<StatementNode, 'speaker' | 'about' | 'addressee' | 'via' | 'stances'> {
  readonly speaker: Cluster | null;
  readonly about: readonly Cluster[];
  readonly addressee: readonly Cluster[];
  readonly via: Cluster | null;
  readonly stances: readonly Leaning[];
}

/**
 * Given a resolution and the day of publication, returns each quote as a claim: speaker, addressees and medium resolved,
 * whom it is about, the role in which the speaker speaks, the day it was said (the phrase that dates it, else that of
 * publication) and why the speaker and those it is about are taken to be these.
 */
export function toStatements(resolution: Resolution, published: string | null | undefined): Claim[] {
  const media = findMedia(resolution);
  const held = groupRoles(resolution);
  return resolution.discourse.quotes.map((quote, index) => {
    const source = resolution.sources[index] ?? null;
    const speaker = source === null ? null : speakerOf(resolution, source.mention);
    const addressee = quote.addressee
      .flatMap((span) => clusterIn(resolution, span) ?? [])
      .filter((told) => told !== speaker && told !== media[index]);
    const about = rankAbout(resolution, index, speaker, addressee);
    return {
      id: `s${index + 1}`,
      kind: quote.kind,
      content: quote.content,
      cue: quote.cue,
      speakerSpan: quote.source,
      speaker,
      role: speaker === null ? null : roleOf(resolution, index, speaker, held.get(speaker) ?? []),
      about,
      stances: findStances(resolution, index, speaker, about),
      addressee: [...new Set(addressee)],
      within: quote.within === null ? null : `s${quote.within + 1}`,
      via: media[index] ?? null,
      polarity: quote.polarity,
      tense: quote.tense,
      certainty: quote.certainty,
      saidAt: saidAt(resolution, quote, published),
      confidence: quote.confidence,
      construction: quote.construction,
      cueLemma: quote.cueLemma,
      why: explainStatement(resolution, index, about),
    };
  });
}

/** Given a mention, returns its cluster; null for a pronoun that nothing was found for, which names nobody. */
function speakerOf({ clusters, discourse }: Resolution, mention: number): Cluster | null {
  const cluster = clusters.of(mention);
  return cluster.members.every((at) => discourse.mentions[at]?.form === 'PRONOUN') ? null : cluster;
}

function clusterIn(resolution: Resolution, span: Span): Cluster | null {
  const mention = mentionIn(resolution.discourse, [span]);
  return mention === null ? null : speakerOf(resolution, mention);
}

function saidAt({ discourse }: Resolution, { time }: Quote, published: string | null | undefined): string | null {
  const day = time === null ? null : toDay(discourse.text.slice(...time), published);
  return day ?? toPublishedDay(published);
}

// The title printed at this statement, else the first one the article gives.
function roleOf(
  { discourse, sources }: Resolution,
  quote: number,
  speaker: Cluster,
  held: readonly Role[],
): string | null {
  if (!speaker.named || toKind(speaker) !== 'PERSON') return null;
  const spans = discourse.quotes[quote]?.source ?? [];
  const here = held.filter(
    ({ holder }) => holder === sources[quote]?.mention || isInside(discourse.mentions[holder]?.span, spans),
  );
  const sentence = (role: Role | undefined): number => discourse.mentions[role?.holder ?? -1]?.sentence ?? -1;
  const first = held.filter((role) => sentence(role) === sentence(held[0]));
  return (here.find(isOffice) ?? here[0] ?? first.find(isOffice) ?? held[0])?.printed ?? null;
}

const RANK =
  /^(captain|major|general|colonel|commodore|professor|sergeant|lieutenant|admiral|doctor|officer|sister|father|brother)$/;

// "Captain Silas Roke, the harbour master": what he does tells more than his rank.
function isOffice({ noun }: Role): boolean {
  return !RANK.test(noun);
}

// What makes somebody's role in speaking: not kin, not "a man".
function groupRoles({ allRoles, clusters }: Resolution): Map<Cluster, Role[]> {
  const held = new Map<Cluster, Role[]>();
  for (const role of allRoles) {
    const sort = sortOfRole(role.noun);
    if (sort === 'NONE' || sort === 'FAMILY') continue;
    const cluster = clusters.of(role.holder);
    const roles = held.get(cluster);
    if (roles === undefined) held.set(cluster, [role]);
    else roles.push(role);
  }
  return held;
}

function isInside(span: Span | undefined, spans: readonly Span[]): boolean {
  return span !== undefined && spans.some(([start, end]) => start <= span[0] && span[1] <= end);
}
