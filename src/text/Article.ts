/**
 * An article as it came in: its text and what is known about it. `id` is the caller's own
 * name for it; `published` is ISO 8601, a day or a moment. Paragraphs of `text` are separated
 * by a blank line; the title is not part of it.
 */
export interface Article {
  readonly id: string;
  readonly text: string;
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly byline?: string | null;
  readonly published?: string | null;
  readonly language?: string | null;
}
