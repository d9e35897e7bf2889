import type { Span } from '../../src/text/Span.js';

/** A mention marked in a text: which entity's it is, and where it stands once the marks are gone. */
export interface Marked {
  readonly label: string;
  readonly span: Span;
}

/** Given a text with marks like `[a Anna Kolt]`, returns it without them, and where they stood. Marks do not nest. */
export function readMarked(marked: string): { text: string; mentions: Marked[] } {
  const mentions: Marked[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\[([a-z]) ([^\]]+)\]/g)) {
    text += marked.slice(at, match.index);
    mentions.push({ label: match[1] ?? '', span: [text.length, text.length + (match[2] ?? '').length] });
    text += match[2] ?? '';
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), mentions };
}
