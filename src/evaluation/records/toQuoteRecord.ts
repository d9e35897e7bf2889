import type { ArticleGraph } from '../../graph/ArticleGraph.js';
import type { Span } from '../../text/Span.js';
import type { QuoteRecord } from './QuoteRecord.js';

/** Given an article graph, returns its outer statements as quotations with their local speakers. */
export function toQuoteRecord({ id, text, statements }: ArticleGraph): QuoteRecord {
  const quotes = statements
    .filter(({ within }) => within === null)
    .map(({ content, speakerSpan, cue, kind, construction = null, confidence }) => ({
      content,
      speaker: toPresent(speakerSpan),
      cue: toPresent(cue),
      kind,
      isCore: true,
      construction,
      confidence,
    }));
  return { id, text, quotes };
}

function toPresent(spans: readonly Span[] | null): readonly Span[] | null {
  return spans === null || spans.length === 0 ? null : spans;
}
