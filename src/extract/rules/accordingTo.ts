import { findVerb } from '../lexicon.js';
import { findPhrases, toPhraseClause } from '../parts/findPhrases.js';
import { isMedium } from '../parts/toAddressee.js';
import { toContent } from '../parts/toContent.js';
import { toNounPhrase } from '../parts/toNounPhrase.js';
import { toPolarity } from '../parts/toPolarity.js';
import { findChildren, toSpans, toSubtree } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Phrase } from '../parts/findPhrases.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

/**
 * The clause that a phrase gives to a source: `According to the report, it rained`, `It rained, the report says`'s
 * sister without a verb; also `in the words of`, `in the view of`, `in her view`, `per the report`, `for Smith, it is`.
 */
export const accordingTo: Rule = (passage, tree) =>
  findPhrases(tree).flatMap((phrase) => toCandidate(passage, tree, phrase) ?? []);

function toCandidate(passage: Passage, tree: Tree, phrase: Phrase): Candidate | null {
  const clause = toPhraseClause(tree, phrase);
  if (clause < 0) return null;
  const tokens = toSubtree(tree, clause, (child) => child === phrase.top).filter(
    (at) => !findChildren(tree, clause, 'mark').includes(at) || tree.tokens[at]?.text.toLowerCase() !== 'that',
  );
  const at = phrase.cue[0] ?? 0;
  const source = toNounPhrase(tree, phrase.source, -1);
  if (isReporting(tree, clause) && source[0] !== undefined && isMedium(passage.text, tree, phrase.source, source[0]))
    return null;
  const content = toContent(passage, tree, cutSemicolon(tree, dropOpening(tree, tokens), clause), at);
  if (content.length === 0) return null;
  const verb = { lemma: 'according to', class: 'say', clause: 3, quotation: 3, patterns: [] };
  return {
    sentence: tree.index,
    token: at,
    cue: toSpans(tree, phrase.cue),
    cueLemma: phrase.kind === 'according' ? 'according to' : (tree.tokens[phrase.cue.at(-1) ?? 0]?.lemma ?? null),
    source,
    addressee: [],
    via: null,
    time: null,
    polarity: toPolarity(tree, { at: clause, tokens: [], verb }) === 'UNCERTAIN' ? 'UNCERTAIN' : 'AFFIRMED',
    features: [`phrase:${phrase.kind}`],
    content,
    construction: 'clause',
    rule: 'accordingTo',
  };
}

// "And", "But" and "For example," lead in from what the narrator said before.
function dropOpening(tree: Tree, tokens: readonly number[]): number[] {
  const text = tokens
    .slice(0, 3)
    .map((at) => tree.tokens[at]?.text.toLowerCase())
    .join(' ');
  const skipped = /^for (?:example|instance) ,/.test(text) ? 3 : tree.relations[tokens[0] ?? -1] === 'cc' ? 1 : 0;
  return tokens.slice(skipped);
}

// "According to the report, it rained; the mayor said it did not."
function cutSemicolon(tree: Tree, tokens: readonly number[], clause: number): readonly number[] {
  const stop = tokens.find((at) => at > clause && tree.tokens[at]?.text === ';');
  return stop === undefined ? tokens : tokens.filter((at) => at < stop);
}

// Then the medium is only the way by which the saying came out.
function isReporting(tree: Tree, clause: number): boolean {
  const verb = findVerb(tree.tokens[clause]?.text.toLowerCase() ?? '');
  return verb !== undefined && verb.clause > 1;
}
