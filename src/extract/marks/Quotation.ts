import type { Span } from '../../text/Span.js';

/**
 * A passage in quotation marks, whatever they are used for. `span` covers the marks, `inner` what lies between them;
 * `parent` is the index of the quotation around it, null for an outermost one. `repaired` says that one of the two
 * marks is missing in the text and that its place was guessed.
 */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  readonly parent: number | null;
  readonly repaired: boolean;
}
