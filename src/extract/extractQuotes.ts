import { chooseCandidates } from './choose/chooseCandidates.js';
import { toConfidence } from './choose/toConfidence.js';
import { continueQuotes } from './continueQuotes.js';
import { nestQuotes } from './nestQuotes.js';
import { findCues } from './parts/Cue.js';
import { toCertainty } from './parts/toCertainty.js';
import { toTense } from './parts/toTense.js';
import { createPassage } from './Passage.js';
import { RULES } from './rules/rules.js';
import { toKind } from './toKind.js';

import type { Choice } from './choose/chooseCandidates.js';
import type { Passage } from './Passage.js';
import type { Quote } from './Quote.js';
import type { Document } from '../language/Sentence.js';

/**
 * Given a document, returns its quotes in the order of their contents, an outer one before those within it. Rules
 * propose candidates sentence by sentence, a score chooses among those that overlap, quotations that nobody claimed go
 * on with the speaker before them. Any document gives a valid list; the cost grows with its length.
 */
export function extractQuotes(document: Document): Quote[] {
  const passage = createPassage(document);
  const candidates = passage.trees.flatMap((tree) => {
    const cues = findCues(tree);
    return RULES.flatMap((rule) => rule(passage, tree, cues));
  });
  const quotes = chooseCandidates(candidates).map((choice) => toQuote(passage, choice));
  return nestQuotes(continueQuotes(passage, quotes));
}

function toQuote(passage: Passage, { candidate, score }: Choice): Quote {
  const { content, cue, cueLemma, source, addressee, via, time, polarity, rule } = candidate;
  const kind = candidate.kind ?? toKind(passage, candidate);
  const construction = kind === 'DIRECT' && candidate.construction === 'clause' ? 'quotation' : candidate.construction;
  const parts = { content, cue, cueLemma, source, addressee, via, time };
  const tree = passage.trees[candidate.sentence];
  const tense = tree === undefined || cue === null ? null : toTense(tree, candidate.token);
  const certainty = toCertainty(passage, candidate);
  return {
    ...parts,
    kind,
    construction,
    polarity,
    tense,
    certainty,
    within: null,
    inherits: null,
    rule,
    confidence: toConfidence(score),
  };
}
