import { readLexicon } from '../util/readLexicon.js';

import type { Vocabulary } from './toPieces.js';

/** A word as far as its lemma depends on it: `rule` is the edit that the model chose. */
export interface WordForm {
  readonly form: string;
  readonly xpos: string;
  readonly rule: string;
}

const IRREGULAR = new Map(readLexicon('irregular-forms.tsv').map(([form, xpos, lemma]) => [`${form}\t${xpos}`, lemma]));

// Tags whose endings are those of another.
const TAGS: Readonly<Record<string, string>> = { VBN: 'VBD', RBR: 'JJR', RBS: 'JJS' };

type Ending = readonly [ending: string, instead: string];

// What regular endings may stand for; "2" means a doubled letter before the ending.
const PLURAL: readonly Ending[] = [
  ['men', 'man'],
  ['ies', 'y'],
  ['ies', 'ie'],
  ['es', ''],
  ['s', ''],
];
const ENDINGS: Readonly<Record<string, readonly Ending[]>> = {
  VBD: [['ied', 'y'], ['ied', 'ie'], ...toEndings('ed')],
  VBG: toEndings('ing'),
  VBZ: PLURAL,
  NNS: PLURAL,
  JJR: [['ier', 'y'], ...toEndings('er')],
  JJS: [['iest', 'y'], ...toEndings('est')],
};

/**
 * Given a word, returns its lemma. Irregular forms come from a list; regular ones are what makes a word that the
 * vocabulary knows, the more frequent first (word pieces are in order of frequency): "hoped" is hope, "stopped" is
 * stop. For all others the model's rule holds: "=lemma", or L (lower case) or K (case kept), how many letters to cut
 * from the end, and what to add ("L3y" turns "Stories" into "story").
 */
export function toLemma({ form, xpos, rule }: WordForm, vocabulary: Vocabulary): string {
  const lower = form.toLowerCase();
  const tag = TAGS[xpos] ?? xpos;
  return (
    IRREGULAR.get(`${lower}\t${xpos}`) ??
    findRegular(lower, tag, vocabulary) ??
    findNominal(lower) ??
    applyRule(form, rule)
  );
}

// "sanctioned", "petitioning": verbs made of nouns in -ion have no e to lose.
function findNominal(form: string): string | null {
  return /^(.{2,}[st]ion)(?:ed|ing)$/.exec(form)?.[1] ?? null;
}

function toEndings(ending: string): Ending[] {
  return ['', 'e', '2'].map((instead) => [ending, instead]);
}

function findRegular(form: string, tag: string, vocabulary: Vocabulary): string | null {
  const known = (ENDINGS[tag] ?? [])
    .flatMap(([ending, instead]) => toBase(form, ending, instead) ?? [])
    .filter((base) => vocabulary.has(base));
  const rank = (base: string): number => (vocabulary.get(base) ?? 0) + (isClipped(base, form, known) ? 1e6 : 0);
  return known.length === 0 ? null : known.reduce((best, base) => (rank(base) < rank(best) ? base : best));
}

function toBase(form: string, ending: string, instead: string): string | null {
  const stem = form.slice(0, -ending.length);
  if (!form.endsWith(ending) || stem.length < 2) return null;
  if (ending === 'es' && !/(?:[sxzo]|[cs]h)$/.test(stem)) return null;
  const doubled = /([bdfgklmnprtvz])\1$/.test(stem);
  if (instead === '2') return doubled ? stem.slice(0, -1) : null;
  return /[aeiouy]/.test(stem + instead) ? stem + instead : null;
}

// "rat" is no base of "rated", since its last letter would double, nor "ad" of "added" beside "add".
function isClipped(base: string, form: string, known: readonly string[]): boolean {
  if (known.includes(base + base.slice(-1))) return true;
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(base) && /^(?:ed|ing|er|est)$/.test(form.slice(base.length));
}

function applyRule(form: string, rule: string): string {
  if (rule.startsWith('=')) return rule.slice(1);
  const [, count = '0', ending = ''] = /^.(\d+)(.*)$/su.exec(rule) ?? [];
  const base = rule.startsWith('L') ? form.toLowerCase() : form;
  const keep = base.length - Number(count);
  return keep > 0 || ending !== '' ? base.slice(0, Math.max(0, keep)) + ending : base;
}
