import { caseOf, childrenBy } from '../../extract/mentions/toTree.js';
import { overlaps } from '../../text/Span.js';

import { mentionIn } from '../resolve/findSources.js';

import type { Draft } from './Draft.js';
import type { Resolution } from '../resolve/resolveMentions.js';

const REQUESTS =
  /^(ask|urge|order|beg|instruct|demand|request|appeal|implore|call|press|invite|petition|plead|command|direct)$/;
const TALKS =
  /^(telephone|phone|call|letter|telegram|lunch|dinner|breakfast|meeting|email|e-mail|message|cable|talks|visit|note)$/;

/**
 * Given a resolution, returns the happenings that lie in its quotes: who asks somebody to do something requests it of
 * him, who tells somebody by letter, by telephone or over lunch consults with him.
 */
export function findFromQuotes(resolution: Resolution): Draft[] {
  const { discourse, sources, clusters } = resolution;
  return discourse.quotes.flatMap((quote, index) => {
    const subject = sources[index]?.mention ?? null;
    const lemma = quote.cueLemma ?? '';
    const asks = REQUESTS.test(lemma) && quote.construction === 'infinitive';
    if (subject === null || quote.polarity !== 'AFFIRMED' || !(asks || isTalk(resolution, index))) return [];
    return quote.addressee
      .flatMap((span) => mentionIn(discourse, [span]) ?? [])
      .filter(
        (object) => !clusters.same(subject, object) && isKnown(resolution, object) && isKnown(resolution, subject),
      )
      .map((object): Draft => {
        const evidence = evidenceOf(resolution, index);
        return {
          kind: asks ? 'REQUEST' : 'CONSULT',
          subject,
          object,
          label: lemma,
          evidence,
          at: subject,
          rule: 'quote',
        };
      });
  });
}

function isKnown({ discourse, clusters }: Resolution, mention: number): boolean {
  return discourse.mentions[mention]?.form !== 'PRONOUN' || clusters.of(mention).members.length > 1;
}

function isTalk({ discourse }: Resolution, index: number): boolean {
  const cue = discourse.quotes[index]?.cue?.[0];
  const tree = cue === undefined ? undefined : discourse.trees[discourse.locator.sentenceAt(cue[0])];
  if (cue === undefined || tree === undefined) return false;
  const verb = tree.tokens.findIndex(({ start, end }) => overlaps([start, end], cue));
  return childrenBy(tree, verb, 'obl').some(
    (child) => /^(by|in|over|at|during)$/.test(caseOf(tree, child)) && TALKS.test(tree.tokens[child]?.lemma ?? ''),
  );
}

function evidenceOf({ discourse }: Resolution, index: number): readonly [number, number] {
  const offset = discourse.quotes[index]?.cue?.[0]?.[0] ?? discourse.quotes[index]?.content[0]?.[0] ?? 0;
  const tokens = discourse.trees[discourse.locator.sentenceAt(offset)]?.tokens ?? [];
  return [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
}
