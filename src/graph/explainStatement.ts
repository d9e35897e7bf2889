import { findTopics } from './findTopics.js';

import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';

/**
 * Given a resolution, a quote and whom it is about, returns why the graph says so, one line a step, as rule and evidence:
 * how the quote was found ("quote:clause"), by which words its speaker ("source: she") and whom these mean ("pronoun-she:
 * Ada Brandt"); then for each whom it is about a word for it in the content ("about: her, pronoun-she: Milena Dorvan"),
 * beside it ("topic: the war") or, of those told to do something, in the address ("told: the players").
 */
export function explainStatement(resolution: Resolution, quote: number, about: readonly Cluster[]): string[] {
  const { discourse, sources } = resolution;
  const source = sources[quote]?.mention;
  const speaker = source === undefined ? [] : [`${sources[quote]?.rule ?? ''}: ${wordsOf(resolution, source)}`];
  const means = source === undefined ? [] : explainLink(resolution, source);
  const targets = about.flatMap((cluster) => explainTarget(resolution, quote, cluster) ?? []);
  return [`quote:${discourse.quotes[quote]?.rule ?? ''}`, ...speaker, ...means, ...targets];
}

/** Given a resolution and a mention, returns its words and, where it is no name, whom these mean by which rule. */
export function explainMention(resolution: Resolution, mention: number): string {
  return [wordsOf(resolution, mention), ...explainLink(resolution, mention)].join(', ');
}

// "pronoun-she: Ada Brandt": what the mention was linked to, and by which rule.
function explainLink({ clusters, discourse }: Resolution, mention: number): string[] {
  const link = clusters.reasonOf(mention);
  const antecedent = link === null ? undefined : discourse.mentions[link.antecedent];
  return antecedent === undefined ? [] : [`${link?.reason ?? ''}: ${discourse.text.slice(...antecedent.span)}`];
}

function explainTarget(resolution: Resolution, quote: number, cluster: Cluster): string | null {
  const { discourse, clusters } = resolution;
  const { content = [], addressee = [] } = discourse.quotes[quote] ?? {};
  const places: readonly (readonly [string, readonly number[]])[] = [
    ['about', content.flatMap((part) => discourse.locator.mentionsIn(part))],
    ['topic', findTopics(resolution, quote)],
    ['told', addressee.flatMap((part) => discourse.locator.mentionsAbout(part))],
  ];
  for (const [rule, mentions] of places) {
    const own = mentions.filter((index) => clusters.of(index) === cluster);
    const best = own.find((index) => discourse.mentions[index]?.form === 'NAME') ?? own[0];
    if (best !== undefined) return `${rule}: ${explainMention(resolution, best)}`;
  }
  return null;
}

function wordsOf({ discourse }: Resolution, mention: number): string {
  return discourse.text.slice(...(discourse.mentions[mention]?.span ?? [0, 0]));
}
