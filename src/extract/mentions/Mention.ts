import type { Span } from '../../text/Span.js';

export type MentionForm = 'NAME' | 'DESCRIPTION' | 'PRONOUN';
export type MentionKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'GROUP' | 'EVENT' | 'WORK';
export type Gender = 'MALE' | 'FEMALE';

/**
 * A passage that refers to somebody or something, before anything is resolved: evidence, not opinion.
 *
 * `span` takes determiners in and leaves titles before a name, and a possessive 's, out. `sentence` is an index into the
 * document's sentences, `first`, `last` (half open) and `head` are indexes of its tokens. `words` are those of a name
 * without article, or those of a description. `kind` is what the mention itself shows, null when it shows nothing, and
 * `weight` how far to trust that (1 the model alone, 3 structure, 5 a list). `plural` and `gender` are null when open.
 * `title` is what stands before a name ("Kremlin spokesman"), `definite` whether a description points back.
 */
export interface Mention {
  readonly span: Span;
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly form: MentionForm;
  readonly words: readonly string[];
  readonly lemma: string;
  readonly kind: MentionKind | null;
  readonly weight: number;
  readonly plural: boolean | null;
  readonly gender: Gender | null;
  readonly title: Span | null;
  readonly definite: boolean;
}
