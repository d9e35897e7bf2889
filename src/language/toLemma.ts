import { readLexicon } from '../util/readLexicon.js';

import type { Vocabulary } from './toPieces.js';

/** A word as far as its lemma depends on it: `rule` is the edit that the model chose. */
export interface WordForm {
  readonly form: string;
  readonly xpos: string;
  readonly rule: string;
}

const IRREGULAR = new Map(readLexicon('irregular-forms.tsv').map(([form, xpos, lemma]) => [`${form}\t${xpos}`, lemma]));

// What regular endings may stand for, the likelier first; "2" means a doubled letter before the ending.
const ENDINGS: Readonly<Record<string, readonly (readonly [ending: string, instead: string])[]>> = {
  VBD: [
    ['ied', 'y'],
    ['ied', 'ie'],
    ['ed', ''],
    ['ed', 'e'],
    ['ed', '2'],
  ],
  VBG: [
    ['ing', ''],
    ['ing', 'e'],
    ['ing', '2'],
  ],
  VBZ: [
    ['ies', 'y'],
    ['ies', 'ie'],
    ['es', ''],
    ['s', ''],
  ],
  NNS: [
    ['men', 'man'],
    ['ies', 'y'],
    ['ies', 'ie'],
    ['es', ''],
    ['s', ''],
  ],
};

/**
 * Given a word, returns its lemma. Irregular forms come from a list; regular ones are what makes a word that the
 * vocabulary knows, the more frequent first (word pieces are in order of frequency): "hoped" is hope, "stopped" is
 * stop. For all others the model's rule holds: "=lemma", or L (lower case) or K (case kept), how many letters to cut
 * from the end, and what to add ("L3y" turns "Stories" into "story").
 */
export function toLemma({ form, xpos, rule }: WordForm, vocabulary: Vocabulary): string {
  const lower = form.toLowerCase();
  const tag = xpos === 'VBN' ? 'VBD' : xpos;
  return IRREGULAR.get(`${lower}\t${xpos}`) ?? findRegular(lower, tag, vocabulary) ?? applyRule(form, rule);
}

function findRegular(form: string, tag: string, vocabulary: Vocabulary): string | null {
  const known = (ENDINGS[tag] ?? [])
    .flatMap(([ending, instead]) => toBase(form, ending, instead) ?? [])
    .filter((base) => vocabulary.has(base));
  if (known.length === 0) return null;
  const rank = (base: string): number => (vocabulary.get(base) ?? Infinity) + (isClipped(base, form) ? 1e6 : 0);
  return known.reduce((best, base) => (rank(base) < rank(best) ? base : best));
}

function toBase(form: string, ending: string, instead: string): string | null {
  if (!form.endsWith(ending) || form.length < ending.length + 2) return null;
  const stem = form.slice(0, -ending.length);
  if (!/[aeiouy]/.test(stem)) return null;
  if (instead !== '2') return stem + instead;
  return /([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : null;
}

// "rat" is no base of "rated", since its last letter would double.
function isClipped(base: string, form: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) && form.startsWith(base) && /^(ed|ing)$/.test(form.slice(base.length))
  );
}

function applyRule(form: string, rule: string): string {
  if (rule.startsWith('=')) return rule.slice(1);
  const [, count = '0', ending = ''] = /^.(\d+)(.*)$/su.exec(rule) ?? [];
  const base = rule.startsWith('L') ? form.toLowerCase() : form;
  const keep = base.length - Number(count);
  return keep > 0 || ending !== '' ? base.slice(0, Math.max(0, keep)) + ending : base;
}
