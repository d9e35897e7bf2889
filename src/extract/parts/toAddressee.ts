import { findEntry, MEDIA_WORDS, SOURCE_NOUNS } from '../lexicon.js';
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
  const heads = [...findObjects(tree, verb, lemma), ...findTo(tree, verb)];
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

// "According to the agency, the minister said …"
function findAccount(text: string, tree: Tree, verb: number): Span | null {
  const head = findChildren(tree, verb, 'obl').find((child) =>
    findChildren(tree, child, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'according'),
  );
  const span = head === undefined ? undefined : toNounPhrase(tree, head, verb)[0];
  return head !== undefined && span !== undefined && isMedium(text, tree, head, span) ? span : null;
}

function findTo(tree: Tree, verb: number): number[] {
  return findChildren(tree, verb, 'obl').filter((child) =>
    findChildren(tree, child, 'case').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to'),
  );
}

/** Given a text and the head of a mention in it with its span, returns whether it names a newspaper, station or agency. */
export function isMedium(text: string, tree: Tree, head: number, span: Span): boolean {
  const token = tree.tokens[head];
  if (findEntry(SOURCE_NOUNS, token?.text ?? '', token?.lemma ?? '') === 'medium') return true;
  const name = tree.sentence.names.find(({ first, last }) => first <= head && head < last);
  return token?.upos === 'PROPN' && name?.kind !== 'PERSON' && isMediumName(text.slice(...span));
}

// "TASS", "Velpress", "the Harbor Gazette"
function isMediumName(name: string): boolean {
  const words = name.replace(/^the\s+/i, '').split(/\s+/);
  return words.some((word) => MEDIA_WORDS.has(word)) || (words.length === 1 && SHORT_NAME.test(words[0] ?? ''));
}
