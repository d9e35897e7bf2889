import { existsSync, readFileSync } from 'node:fs';

import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

import type { Quote } from '../../src/extract/Quote.js';
import type { Span } from '../../src/text/Span.js';

const SEED = new URL('../../../shared/eval/seed/trump-putin-call.json', import.meta.url);

interface Gold {
  readonly text: string;
  readonly statements: readonly { readonly content: Span[]; readonly speakerSpan: Span[] | null }[];
}

function toUnits(spans: readonly Span[] | null): Set<number> {
  const ranges = (spans ?? []).map(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index));
  return new Set(ranges.flat());
}

// Agreement of two stretches of text, by characters: 1 the same, 0 apart.
function toOverlap(a: readonly Span[] | null, b: readonly Span[] | null): number {
  const [left, right] = [toUnits(a), toUnits(b)];
  if (left.size === 0 && right.size === 0) return 1;
  return (2 * [...left].filter((unit) => right.has(unit)).length) / (left.size + right.size);
}

function isFound(quotes: readonly Quote[], gold: Gold['statements'][number]): boolean {
  return quotes.some(
    ({ content, source }) => toOverlap(content, gold.content) >= 0.5 && toOverlap(source, gold.speakerSpan) >= 0.5,
  );
}

const describeWithSeed = existsSync(SEED) ? describe : describe.skip;

describeWithSeed('the acceptance article', () => {
  it('has at least 9 of its 14 statements found with the right speaker', async () => {
    const gold = JSON.parse(readFileSync(SEED, 'utf8')) as Gold;
    const model = createLanguageModel();
    const quotes = extractQuotes(await model.parse(gold.text));
    await model.close();
    expect(gold.statements.filter((statement) => isFound(quotes, statement)).length).toBeGreaterThanOrEqual(9);
  });
});
