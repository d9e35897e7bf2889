import { findEntry, MEDIA_WORDS, SOURCE_NOUNS } from '../lexicon.js';
import { findPhrases, toPhraseClause } from './findPhrases.js';
import { toNounPhrase } from './toNounPhrase.js';
import { findChildren } from '../Tree.js';

import type { Cue } from './Cue.js';
import type { Passage } from '../Passage.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

/** Who was told, and the medium through which it came out. */
export interface Hearers {
  readonly addressee: readonly Span[];
  readonly via: Span | null;
}

const TELLING = new Set([
  'tell',
  'ask',
  'inform',
  'assure',
  'remind',
  'notify',
  'advise',
  'warn',
  'urge',
  'brief',
  'order',
  'persuade',
]);
const SHORT_NAME = /^\p{Lu}{3,5}$|press$/u;

/**
 * Given a reporting verb, returns whom it addresses: the object of verbs of telling, the subject of their
 * passive, what follows "to". A newspaper, station or agency that was told is no addressee but the medium (`via`).
 */
export function toAddressee(passage: Passage, tree: Tree, { at: verb, verb: { lemma } }: Cue): Hearers {
  const heads = [...findObjects(tree, verb, lemma), ...findTo(tree, verb), ...findLetter(tree, verb)];
  const spans = heads.map((head) => ({ head, spans: toNounPhrase(tree, head, verb) }));
  const media = spans.filter(
    ({ head, spans: [span] }) => span !== undefined && isMedium(passage.text, tree, head, span),
  );
  const account = findAccount(passage.text, tree, verb);
  return {
    addressee: spans.filter((one) => !media.includes(one)).flatMap((one) => one.spans),
    via: account ?? media[0]?.spans[0] ?? null,
  };
}

function findObjects(tree: Tree, verb: number, lemma: string): number[] {
  const indirect = findChildren(tree, verb, 'iobj');
  if (indirect.length > 0) return indirect;
  return TELLING.has(lemma) ? findChildren(tree, verb, 'obj', 'nsubj:pass').slice(0, 1) : [];
}

// "in a letter to the council", "in an interview with the Courier"
function findLetter(tree: Tree, verb: number): number[] {
  return findChildren(tree, verb, 'obl').flatMap((child) => {
    const { text = '', lemma = '' } = tree.tokens[child] ?? {};
    if (!/^(?:interview|speech|talk)$/.test(text) && findEntry(SOURCE_NOUNS, text, lemma) !== 'document') return [];
    return findChildren(tree, child, 'nmod').filter((one) =>
      findChildren(tree, one, 'case').some((mark) => /^(?:to|with)$/i.test(tree.tokens[mark]?.text ?? '')),
    );
  });
}

// "According to the agency, the minister said …"
function findAccount(text: string, tree: Tree, verb: number): Span | null {
  for (const phrase of findPhrases(tree)) {
    const span = toNounPhrase(tree, phrase.source)[0];
    if (phrase.kind !== 'according' || span === undefined || toPhraseClause(tree, phrase) !== verb) continue;
    if (isMedium(text, tree, phrase.source, span)) return span;
  }
  return null;
}

function findTo(tree: Tree, verb: number): number[] {
  return findChildren(tree, verb, 'obl').filter((child) =>
    findChildren(tree, child, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to'),
  );
}

/**
 * Given a text and the head of a mention in it with its span, returns whether it names a newspaper, station or agency.
 */
export function isMedium(text: string, tree: Tree, head: number, span: Span): boolean {
  const token = tree.tokens[head];
  const words = tree.tokens.filter(({ start, end }) => span[0] <= start && end <= span[1]);
  if (words.some(({ text: word, lemma }) => findEntry(SOURCE_NOUNS, word, lemma) === 'medium')) return true;
  const name = tree.sentence.names.find(({ first, last }) => first <= head && head < last);
  return token?.upos === 'PROPN' && isMediumName(text.slice(...span), name?.kind === 'PERSON');
}

// "TASS", "TASS, the agency of the state", "Velpress", "the Harbor Gazette"
function isMediumName(name: string, person: boolean): boolean {
  const words = name.replace(/^the\s+|,.*$/gis, '').split(/\s+/);
  if (person) return words.length > 1 && MEDIA_WORDS.has(words[0] ?? '');
  return words.some((word) => MEDIA_WORDS.has(word)) || (words.length === 1 && SHORT_NAME.test(words[0] ?? ''));
}
