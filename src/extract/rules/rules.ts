import { accordingTo } from './accordingTo.js';
import { block } from './block.js';
import { clauseComplement } from './clauseComplement.js';
import { colon } from './colon.js';
import { dash } from './dash.js';
import { infinitive } from './infinitive.js';
import { leadIn } from './leadIn.js';
import { nounContent } from './nounContent.js';
import { objectContent } from './objectContent.js';
import { quotation } from './quotation.js';
import { turn } from './turn.js';
import { reportedly } from './reportedly.js';

import type { Rule } from './Rule.js';

/**
 * The rules that propose quotes in a sentence. The order decides only between candidates of equal score: what the tree
 * says outright (clause, infinitive) goes before what punctuation says (quotation, signature, turn, block), and both before
 * looser readings (objects, nouns, lead-ins, headlines, hearsay).
 */
export const RULES: readonly Rule[] = Object.freeze([
  clauseComplement,
  infinitive,
  quotation,
  dash,
  turn,
  block,
  accordingTo,
  objectContent,
  nounContent,
  leadIn,
  colon,
  reportedly,
]);
