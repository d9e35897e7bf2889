import { inflect } from './inflect.js';
import { readLexicon } from '../util/readLexicon.js';

/** What a reporting word does with its content; `document` and `rumor` are for nouns. */
export type CueClass = string;

/** A way in which a verb takes a content that is no clause, and how readily: 1 seldom, 2 often, 3 as a rule. */
export interface Pattern {
  readonly name: string;
  readonly strength: number;
}

/** An entry of the verb lexicon: how readily the verb reports a clause, a quotation, and by its other patterns. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: CueClass;
  readonly clause: number;
  readonly quotation: number;
  readonly patterns: readonly Pattern[];
}

/** An entry of the noun lexicon. */
export interface ReportingNoun {
  readonly lemma: string;
  readonly class: CueClass;
  readonly strength: number;
}

/** Reporting verbs by lemma, with the particle where one belongs to it ("point out"). */
export const REPORTING_VERBS: ReadonlyMap<string, ReportingVerb> = new Map(
  readLexicon('reporting-verbs.tsv').map(([lemma = '', type = '', clause = '0', quotation = '0', patterns = '']) => [
    lemma,
    { lemma, class: type, clause: Number(clause), quotation: Number(quotation), patterns: toPatterns(patterns) },
  ]),
);

const FORMS: ReadonlyMap<string, ReportingVerb> = new Map(
  [...REPORTING_VERBS.values()].flatMap((verb) => inflect(verb.lemma).map((form) => [form, verb] as const)).reverse(),
);

/** Given a verb as it is written, in lower case and with its particle, returns its entry, or undefined. */
export function findVerb(form: string): ReportingVerb | undefined {
  return FORMS.get(form);
}

/** Given a noun as it is written and its lemma, returns its entry in a list by lemma, or undefined. */
export function findEntry<Entry>(entries: ReadonlyMap<string, Entry>, form: string, lemma: string): Entry | undefined {
  const lower = form.toLowerCase();
  return entries.get(lower) ?? entries.get(lemma.toLowerCase()) ?? entries.get(lower.replace(/s$/, ''));
}

/** Nouns with a content ("the claim that") by lemma. */
export const REPORTING_NOUNS: ReadonlyMap<string, ReportingNoun> = new Map(
  readLexicon('reporting-nouns.tsv').map(([lemma = '', type = '', strength = '1']) => [
    lemma,
    { lemma, class: type, strength: Number(strength) },
  ]),
);

/** Nouns for things that speak (documents, studies, media) by lemma. */
export const SOURCE_NOUNS: ReadonlyMap<string, string> = new Map(
  readLexicon('source-nouns.tsv').map(([lemma = '', type = '']) => [lemma, type]),
);

/** Words that tell a newspaper, station or agency by its name ("Gazette"). */
export const MEDIA_WORDS: ReadonlySet<string> = new Set(readLexicon('media-words.tsv').map(([word = '']) => word));

const FRAMES: ReadonlyMap<string, string> = new Map(
  readLexicon('saying-frames.tsv').map(([word = '', type = '']) => [word, type]),
);

/** Given a word, returns whether it names a time ("Thursday", "weeks") or what something was said in ("interview"). */
export function findFrame(word: string): string | undefined {
  const lower = word.toLowerCase();
  return FRAMES.get(lower) ?? FRAMES.get(lower.replace(/s$/, ''));
}

function toPatterns(column: string): Pattern[] {
  return column
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [name = '', strength = '1'] = word.split(':');
      return { name, strength: Number(strength) };
    });
}
