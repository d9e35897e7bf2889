import { findNoun, toLemma } from '../mentions/nouns.js';
import { isNegated } from './toPolarity.js';
import { findEntry, SOURCE_NOUNS } from '../lexicon.js';
import { findChildren, toRelation } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Source } from './toSource.js';
import type { Tree } from '../Tree.js';

const MODALS = new Set(['would', 'could', 'should', 'might', 'may', 'can', 'must', 'will', "'ll", "'d", '’ll', '’d']);
// "some of her allies", "56 percent", "many": people are counted by them.
const QUANTITIES = new Set(
  'some many others most both neither few several all half none one each percent majority'.split(' '),
);
const CONDITIONS = new Set(['if', 'unless', 'whether', 'until', 'before']);

/**
 * Given a cue and its source, returns the features of the saying, whatever its content: class and form of the verb,
 * what stands around it (negation, modal, condition, infinitive, question), and what kind of thing speaks.
 */
export function toFeatures(tree: Tree, cue: Cue, source: Source | null): string[] {
  const { at, verb } = cue;
  const form = tree.tokens[at]?.xpos ?? '';
  const helpers = findChildren(tree, at, 'aux').map((aux) => tree.tokens[aux]?.text.toLowerCase() ?? '');
  const marks = findChildren(tree, at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
  const features = [
    `class:${verb.class}`,
    `form:${form}`,
    `subject:${toSubjectType(tree, source)}`,
    `way:${source?.way ?? 'none'}`,
  ];
  if (isNegated(tree, at)) features.push('negated');
  if (helpers.some((helper) => MODALS.has(helper))) features.push('modal');
  if (marks.includes('to')) features.push('infinitive');
  if (form === 'VB' && source === null && helpers.length === 0 && !marks.includes('to')) features.push('imperative');
  if (features.includes('class:believe') && /subject:(?:first|second)/.test(features.join(' ')))
    features.push('own-belief');
  if ((tree.quoted[at] ?? -1) >= 0 && features.includes('subject:first') && isNow(form, helpers))
    features.push('own-saying');
  if (marks.some((mark) => CONDITIONS.has(mark))) features.push('condition');
  if (findChildren(tree, at, 'aux:pass').length > 0) features.push('passive');
  if ((tree.quoted[at] ?? -1) >= 0) features.push('in-quotation');
  if (toRelation(tree, at) === 'xcomp') features.push(...toGovernor(tree, at));
  if (toRelation(tree, at) === 'acl') features.push('in-noun', `in-noun:${helpers.length > 0 ? 'finite' : form}`);
  return features;
}

// "I say", "I would say", but not "I did say".
function isNow(form: string, helpers: readonly string[]): boolean {
  return /^VBP?$/.test(form) && !helpers.includes('did');
}

// "refused to say", "hopes to tell": the saying did not happen, or not yet.
function toGovernor(tree: Tree, at: number): string[] {
  const lemma = tree.tokens[tree.heads[at] ?? -1]?.text.toLowerCase() ?? '';
  if (/^(?:refus|declin|fail|forg[eo]t|hesitat|avoid|stop)/.test(lemma)) return ['unsaid'];
  return /^(?:want|hop|need|intend|plan|expect|try|tri)(?:e?s|ed|ing|e)?$/.test(lemma) ? ['intended'] : [];
}

function toSubjectType(tree: Tree, source: Source | null): string {
  const token = tree.tokens[source?.head ?? -1];
  if (token === undefined) return 'none';
  const text = token.text.toLowerCase();
  if (token.upos === 'PRON') {
    if (/^(?:i|we|me|us)$/.test(text)) return 'first';
    if (text === 'you') return 'second';
    return /^(?:it|this|that|there|what|which|these|those)$/.test(text) ? 'it' : 'pronoun';
  }
  if (token.upos === 'PROPN') return 'name';
  if (token.upos === 'NUM' || QUANTITIES.has(text)) return 'person';
  const noun = findEntry(SOURCE_NOUNS, token.text, token.lemma);
  if (noun !== undefined) return noun;
  return ['PERSON', 'GROUP', 'ORGANIZATION'].includes(findNoun(toLemma(token.lemma))?.kind ?? '') ? 'person' : 'thing';
}
