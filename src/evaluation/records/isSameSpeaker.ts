import { isPartOf } from '../isPartOf.js';
import { PRONOUNS, toF1, toPositions, toWords } from '../words.js';

import type { Span } from '../../text/Span.js';

/**
 * Given the local speakers of a gold quotation and of a found one, returns whether the second will do: both absent, half
 * of the words alike, a part of it with a name, or another mention that reads the same and is no pronoun.
 */
export function isSameSpeaker(text: string, gold: readonly Span[] | null, found: readonly Span[] | null): boolean {
  if (gold === null || found === null) return gold === found;
  if (toF1(toPositions(text, gold), toPositions(text, found)) >= 0.5 || isPartOf(text, gold, found)) return true;
  const form = toForm(text, gold);
  return form === toForm(text, found) && !PRONOUNS.has(form);
}

function toForm(text: string, spans: readonly Span[]): string {
  return spans
    .flatMap((span) => toWords(text, span))
    .map((word) => word.form)
    .join(' ');
}
