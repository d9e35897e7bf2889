import { z } from 'zod';

import { InvalidArticleError } from '../../errors.js';
import { describeValue } from '../../graph/describeValue.js';
import { readArticle } from '../../graph/readArticle.js';
import { readShape } from '../../graph/readShape.js';
import { checkSpanOrder, readSpans } from '../../graph/readSpans.js';

import type { StatementKind } from '../../graph/ArticleGraph.js';
import type { Span } from '../../text/Span.js';
import type { QuoteRecord, RecordedQuote } from './QuoteRecord.js';

const spans = z.unknown().optional();
const recordShape = z.object({
  quotes: z.array(
    z.object({
      content: spans,
      speaker: spans,
      cue: spans,
      type: z.enum(['direct', 'indirect', 'mixed']),
      core: z.boolean().default(true),
    }),
  ),
});

/** Given parsed JSON, returns whether it is a record of quotations rather than an article graph. */
export function isQuoteRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'quotes' in value && !('statements' in value);
}

/**
 * Given parsed JSON, returns the record in it: `{id, text, quotes: [{content, speaker, cue, type, core}]}`, spans as in
 * article graphs, `type` direct, indirect or mixed. Throws InvalidArticleError with path, expected and found.
 */
export function readQuoteRecord(value: unknown): QuoteRecord {
  const { id, text } = readArticle(value);
  const { quotes } = readShape(recordShape, value);
  return { id, text, quotes: quotes.map((quote, at) => toQuote(quote, text, `quotes[${at}]`)) };
}

function toQuote(quote: z.output<typeof recordShape>['quotes'][number], text: string, path: string): RecordedQuote {
  const read = (part: 'content' | 'speaker' | 'cue'): readonly Span[] | null => {
    const found = readSpans(quote[part], { text, path: `${path}.${part}` });
    checkSpanOrder(found, `${path}.${part}`);
    return found.length > 0 ? found : null;
  };
  const content = read('content');
  if (content === null) {
    const message = `${path}.content: expected at least one span, found ${describeValue(quote.content)}`;
    throw new InvalidArticleError(`${path}.content`, message);
  }
  return {
    content,
    speaker: read('speaker'),
    cue: read('cue'),
    kind: quote.type.toUpperCase() as StatementKind,
    isCore: quote.core,
    construction: null,
    confidence: null,
  };
}
