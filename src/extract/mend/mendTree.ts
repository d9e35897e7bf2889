import { findVerb } from '../lexicon.js';
import { children, FINITE } from './Links.js';
import { mendAnswer } from './mendAnswer.js';
import {
  mendClause,
  mendConjunction,
  mendHearer,
  mendLostClause,
  mendObject,
  mendRelative,
  mendSecondClause,
  mendSecondVerb,
  mendTwoObjects,
} from './mendClauses.js';
import { mendDateline, mendLateSubject, mendSecondSubject, mendSubject } from './mendSubjects.js';

import type { Links } from './Links.js';
import type { Token } from '../../language/Sentence.js';

/**
 * Given the words of a sentence, its links and the quotation of each word, mends around reporting verbs what parsers
 * are known to get wrong there, in place: the speaker taken for the subject of the reported clause (`Both say the house
 * stood empty`), that clause's subject taken for the speaker (`He said the museum grew`), and a second verb of saying
 * drawn into what the first one reports (`They say it is early but noted that ...`). Word order tells in each case;
 * nothing else is touched.
 */
export function mendTree(tokens: readonly Token[], links: Links, quoted: readonly number[]): void {
  mendDateline(tokens, links);
  tokens.forEach((token, at) => {
    if (token.upos !== 'VERB' || findVerb(token.text.toLowerCase()) === undefined) return;
    mendClause(tokens, links, at);
    mendConjunction(tokens, links, at);
    mendRelative(tokens, links, at);
    mendTwoObjects(links, at, tokens);
    mendLateSubject(tokens, links, at);
    mendSecondClause(tokens, links, at);
    if (!FINITE.has(token.xpos) || isBareParticiple(tokens, links, at)) return;
    mendSubject(tokens, links, quoted, at);
    mendSecondSubject(tokens, links, quoted, at);
    mendObject(tokens, links, at);
    mendHearer(tokens, links, at);
    mendLostClause(tokens, links, quoted, at);
    mendSecondVerb(tokens, links, at);
    mendAnswer(tokens, links, at);
  });
}

// "the letter, seen by the council": a participle in a noun has no subject of its own.
function isBareParticiple(tokens: readonly Token[], links: Links, at: number): boolean {
  const free = links.relations[at] === 'acl' && tokens[at + 1]?.upos === 'ADP';
  return tokens[at]?.xpos === 'VBN' && free && children(links, at, 'aux').length === 0;
}
