import type { Quotation } from './Quotation.js';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;

/**
 * Given a text and a quotation in it, returns features that tell speech from scare quotes, titles and nicknames:
 * length, a capital at the beginning, a comma or full stop before the closing mark, an article or a name around.
 */
export function toQuotationFeatures(text: string, { span, inner, repaired }: Quotation): string[] {
  const content = text.slice(...inner).trim();
  const words = content.match(WORD) ?? [];
  const features = [`words:${words.length < 2 ? '1' : words.length < 4 ? '2-3' : words.length < 8 ? '4-7' : '8+'}`];
  if (/^["'“‘„«‚]?[\p{Lu}[]/u.test(content)) features.push('capital');
  if (/[.!?…,—–-]['"’”‘“»]*$/.test(content)) features.push('stopped');
  if (isTitle(words)) features.push('title-case');
  if (isNickname(text, span, words)) features.push('nickname');
  if (repaired) features.push('repaired');
  return features;
}

/** Given a text and a quotation, returns whether it looks like speech by itself: a sentence or more, not a phrase. */
export function isSpeech(text: string, one: Quotation): boolean {
  const features = toQuotationFeatures(text, one);
  if (features.includes('title-case') || features.includes('nickname') || features.includes('repaired')) return false;
  if (features.includes('words:1')) return false;
  return features.includes('capital') && features.includes('stopped');
}

const SMALL = /^(?:a|an|the|of|and|or|in|on|to|for|with|at|by|from|de|la)$/;

function isTitle(words: readonly string[]): boolean {
  const large = words.filter((word) => !SMALL.test(word));
  return words.length > 1 && large.length > 1 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

function isNickname(text: string, span: readonly [number, number], words: readonly string[]): boolean {
  return (
    words.length < 3 &&
    /\p{Lu}[\p{L}.]*\s$/u.test(text.slice(Math.max(0, span[0] - 20), span[0])) &&
    /^\s\p{Lu}/u.test(text.slice(span[1], span[1] + 2))
  );
}
