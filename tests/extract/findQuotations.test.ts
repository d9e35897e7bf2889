import { findQuotations } from '../../src/extract/marks/findQuotations.js';
import { isSpeech } from '../../src/extract/marks/toQuotationFeatures.js';

import type { Document, Sentence } from '../../src/language/Sentence.js';
import type { Span } from '../../src/text/Span.js';

// Paragraphs at blank lines, one sentence each: all that the marks need.
function toDocument(text: string): Document {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match): Span => [match.index, match.index + match[0].length]);
  const sentences = paragraphs.map((span): Sentence => ({ span, tokens: [], names: [] }));
  return { text, paragraphs, sentences };
}

function quote(text: string): string[] {
  const quotations = findQuotations(toDocument(text));
  return quotations.map(
    ({ span, parent, repaired }) =>
      text.slice(...span) + (parent === null ? '' : ` in ${parent}`) + (repaired ? ' (repaired)' : ''),
  );
}

describe('findQuotations()', () => {
  it.each<[string, string, string[]]>([
    ['curly', '“It rained,” she said.', ['“It rained,”']],
    ['straight', '"It rained," she said. "It stopped."', ['"It rained,"', '"It stopped."']],
    ['British single', "'It hasn't rained,' she said.", ["'It hasn't rained,'"]],
    ['curly single', '‘It hasn’t rained,’ she said.', ['‘It hasn’t rained,’']],
    ['guillemets', '«It rained», she said.', ['«It rained»']],
    ['low-high', '„It rained“, she said.', ['„It rained“']],
    ['doubled apostrophes', "''It rained,'' she said.", ["''It rained,''"]],
    ['a quotation in a quotation', '“He said ‘stop’ to me.”', ['“He said ‘stop’ to me.”', '‘stop’ in 0']],
    ['straight in straight', `"He said 'stop' to me."`, [`"He said 'stop' to me."`, "'stop' in 0"]],
    ['a possessive in single marks', "'The sailors' union is calm,' she said.", ["'The sailors' union is calm,'"]],
    ['an elision', "They sang in the '90s and told 'em so.", []],
    ['possessives alone', "The sailors' union and the pilots' club met.", []],
    ['marks repeated over paragraphs', '“It rained.\n\n“It stopped.”', ['“It rained.\n\n“It stopped.”']],
    ['a mark left open', 'She said: “It rained.\n\nNobody came.', ['“It rained. (repaired)']],
    ['a mark never opened', 'It rained,” she said.', ['It rained,” (repaired)']],
    ['an inch', 'A 5" pipe burst.', []],
  ])('reads %s', (_, text, quotations) => {
    expect(quote(text)).toEqual(quotations);
  });
});

describe('isSpeech()', () => {
  it.each<[string, boolean]>([
    ['She spoke. “It rained all night.”', true],
    ['Robert “Bobby” Crane left.', false],
    ['They read “The Long Harbor” twice.', false],
    ['It was a “bad” idea.', false],
  ])('%s %s', (text, speech) => {
    expect(findQuotations(toDocument(text)).map((one) => isSpeech(text, one))).toEqual([speech]);
  });
});
