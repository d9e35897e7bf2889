import { findEntry, REPORTING_NOUNS } from '../lexicon.js';
import { toClause } from '../parts/toClause.js';
import { toContent } from '../parts/toContent.js';
import { toNounPhrase } from '../parts/toNounPhrase.js';
import { findChildren, toRelation, toSpans } from '../Tree.js';

import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { ReportingNoun } from '../lexicon.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';

/** The clause that a noun carries: `the claim that it rained`, `her promise to resign`, `rumors that he left`. */
export const nounContent: Rule = (passage, tree) =>
  tree.tokens.flatMap((token, at) => {
    const noun = token.upos === 'NOUN' ? findEntry(REPORTING_NOUNS, token.text, token.lemma) : undefined;
    if (noun === undefined) return [];
    const head = findChildren(tree, at, 'acl', 'ccomp').find((child) => child > at && takesThat(tree, child));
    return head === undefined ? [] : (toCandidate(passage, tree, { at, noun, head }) ?? []);
  });

function takesThat(tree: Tree, at: number): boolean {
  if (tree.relations[at] === 'acl:relcl') return false;
  const marks = findChildren(tree, at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  return marks.includes('that') || (marks.includes('to') && findChildren(tree, at, 'nsubj').length === 0);
}

interface Holder {
  readonly at: number;
  readonly noun: ReportingNoun;
  readonly head: number;
}

function toCandidate(passage: Passage, tree: Tree, { at, noun, head }: Holder): Candidate | null {
  const verb = { lemma: noun.lemma, class: noun.class, clause: noun.strength, quotation: 0, patterns: [] };
  const content = toContent(passage, tree, toClause(tree, head, { at, tokens: [at], verb }), at);
  if (content.length === 0) return null;
  const source = toHolder(tree, at);
  const infinitive = findChildren(tree, head, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to');
  return {
    sentence: tree.index,
    token: at,
    cue: toSpans(tree, [at]),
    cueLemma: noun.lemma,
    source: source < 0 ? null : toNounPhrase(tree, source, at),
    addressee: [],
    via: null,
    time: null,
    polarity: noun.class === 'deny' ? 'DENIED' : noun.class === 'rumor' ? 'UNCERTAIN' : 'AFFIRMED',
    features: [
      `noun:${noun.strength}`,
      `class:${noun.class}`,
      infinitive ? 'noun-infinitive' : 'noun-that',
      `holder:${source < 0 ? 'none' : 'named'}`,
    ],
    content,
    construction: 'noun',
    rule: 'nounContent',
  };
}

// "her claim", "the claim by the ministry", "they made the claim"
function toHolder(tree: Tree, at: number): number {
  const owner = findChildren(tree, at, 'nmod:poss')[0];
  if (owner !== undefined) return owner;
  const by = findChildren(tree, at, 'nmod').find((child) =>
    findChildren(tree, child, 'case').some((mark) => /^(?:by|from|of)$/i.test(tree.tokens[mark]?.text ?? '')),
  );
  if (by !== undefined) return by;
  const verb = tree.heads[at] ?? -1;
  if (toRelation(tree, at) !== 'obj') return -1;
  return findChildren(tree, verb, 'nsubj')[0] ?? -1;
}
