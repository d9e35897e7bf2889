import type { Span } from '../text/Span.js';

/** What a name names, as the language model sees it. */
export type NameKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'EVENT' | 'WORK' | 'DATE';

/**
 * A word as Universal Dependencies English cuts it ("do" + "n't", "Putin" + "’s"). `start` and `end` are
 * UTF-16 units into the article's text. `head` is the index of its head within the sentence, -1 for
 * the root; `relation` the UD relation to it, with subtype ("nsubj:pass").
 */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly relation: string;
}

/** A name in a sentence: tokens `first` up to but not including `last`. */
export interface Name {
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
}

/** A sentence with its tokens in text order, its syntax tree and its names; `span` covers first to last token. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly names: readonly Name[];
}

/** A text with its paragraphs and sentences. No sentence crosses a paragraph. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** Turns a text into sentences. Equal texts give equal documents, whatever was parsed before. */
export interface LanguageModel {
  parse(text: string): Promise<Document>;
  close(): Promise<void>;
}
