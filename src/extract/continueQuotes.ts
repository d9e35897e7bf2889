import { isSpeech } from './marks/toQuotationFeatures.js';
import { toCertainty } from './parts/toCertainty.js';
import { contains, overlaps } from '../text/Span.js';

import type { Quotation } from './marks/Quotation.js';
import type { Passage } from './Passage.js';
import type { Quote } from './Quote.js';

/**
 * Given a passage and the quotes chosen in it, returns them with each outermost quotation that nobody claimed and that
 * reads like speech. One in the paragraph of the quotation before it belongs to that one's content; any other goes on
 * with its speaker (`inherits`), cue and source null, hearers and medium the same.
 */
export function continueQuotes(passage: Passage, quotes: readonly Quote[]): Quote[] {
  const all = [...quotes];
  const claims = quotes.map((quote, index) => ({ quote, index })).sort((a, b) => toFirst(a.quote) - toFirst(b.quote));
  let next = 0;
  let last: number | null = null;
  for (const one of passage.quotations) {
    while (next < claims.length && toFirst(claims[next]?.quote) < one.span[0]) {
      const claim = claims[next];
      if (claim !== undefined && isOuter(claim.quote) && !isWithin(claim.quote, all[last ?? -1])) last = claim.index;
      next++;
    }
    if (
      one.parent !== null ||
      !isSpeech(passage.text, one) ||
      isClaimed(claims, next + 8, one) ||
      !standsAlone(passage, one)
    )
      continue;
    const before = all[last ?? -1];
    if (last !== null && before !== undefined && isInterrupted(passage, before, one)) {
      all[last] = { ...before, content: [...before.content, one.span] };
    } else {
      all.push(toContinuation(passage, one, last, before));
      last = all.length - 1;
    }
  }
  return all;
}

function toFirst(quote: Quote | undefined): number {
  return quote?.content[0]?.[0] ?? Infinity;
}

function isOuter(quote: Quote | undefined): boolean {
  return quote !== undefined && (quote.kind !== 'INDIRECT' || quote.source !== null);
}

function isWithin(quote: Quote, outer: Quote | undefined): boolean {
  return outer !== undefined && quote.content.every((span) => outer.content.some((around) => contains(around, span)));
}

function isClaimed(claims: readonly { quote: Quote }[], next: number, one: Quotation): boolean {
  for (let at = next - 1; at >= 0 && at >= next - 20; at--) {
    const quote = claims[at]?.quote;
    const inside = quote?.rule !== 'turn' && quote?.cue?.some((cue) => contains(one.inner, cue)) === true;
    if (!inside && quote?.content.some((span) => overlaps(span, one.span)) === true) return true;
  }
  return false;
}

// A quotation that its attribution interrupts and that goes on in the same paragraph: `"A," she said. "B."`
function isInterrupted({ text }: Passage, before: Quote, { span }: Quotation): boolean {
  const end = before.content.at(-1)?.[1] ?? Infinity;
  return before.kind === 'DIRECT' && end <= span[0] && /^[^\n]*[^:\s][^\S\n]+$/.test(text.slice(end, span[0]));
}

// Speech stands alone when it begins after a full stop, a colon or a line's beginning.
function standsAlone({ text }: Passage, { span }: Quotation): boolean {
  return /(?:^|[.!?:…”"’)—–]|\n)\s*$/.test(text.slice(Math.max(0, span[0] - 4), span[0]));
}

function toContinuation(
  passage: Passage,
  { span }: Quotation,
  inherits: number | null,
  before: Quote | undefined,
): Quote {
  const said = { content: [span], cueLemma: null, construction: 'quotation', rule: 'continuation' } as const;
  return {
    ...said,
    cue: null,
    source: null,
    addressee: before?.addressee ?? [],
    via: before?.via ?? null,
    time: null,
    kind: 'DIRECT',
    polarity: 'AFFIRMED',
    tense: null,
    certainty: toCertainty(passage, said),
    within: null,
    inherits,
    confidence: inherits === null ? 0.4 : 0.7,
  };
}
