import fc from 'fast-check';

import { toTokens } from '../../src/language/toTokens.js';

const cut = (text: string): string =>
  toTokens(text, [0, text.length])
    .map(([start, end]) => text.slice(start, end))
    .join('|');

describe('toTokens() cuts as UD English does:', () => {
  test.each([
    // clitics
    ["She didn't say it wasn't Brandt's.", "She|did|n't|say|it|was|n't|Brandt|'s|."],
    ['They’re sure we’ve lost; I’d ask.', 'They|’re|sure|we|’ve|lost|;|I|’d|ask|.'],
    ['He cannot go, and they’re gonna stay.', 'He|can|not|go|,|and|they|’re|gon|na|stay|.'],
    ["the ministers' letter at six o'clock", "the|ministers|'|letter|at|six|o'clock"],
    ["O'Connell's \"deal\"'s off", "O'Connell|'s|\"|deal|\"|'s|off"],
    // hyphens and slashes
    ['a so-called state-run e-mail to the ex-mayor', 'a|so|-|called|state|-|run|e-mail|to|the|ex-mayor'],
    ['and/or 9/11 on 12/03/2024', 'and|/|or|9/11|on|12/03/2024'],
    // numbers, sums, units
    ['$5 million, €1,200.50 and US$40', '$|5|million|,|€|1,200.50|and|US$|40'],
    ['40% of 35mm film in the 1960s at 7:30pm', '40|%|of|35|mm|film|in|the|1960s|at|7:30|pm'],
    ['from 3-4 to 555-0199', 'from|3|-|4|to|555-0199'],
    // abbreviations and initials
    ['Mr. Feldt, J. R. Marlowe Jr. and the U.S. envoy', 'Mr.|Feldt|,|J.|R.|Marlowe|Jr.|and|the|U.S.|envoy'],
    ['No. 10 said no. Nothing.', 'No.|10|said|no|.|Nothing|.'],
    ['at 6 p.m. (e.g. today)', 'at|6|p.m.|(|e.g.|today|)'],
    // addresses
    [
      'See https://example.org/a?b=c, or write to desk@example.org.',
      'See|https://example.org/a?b=c|,|or|write|to|desk@example.org|.',
    ],
    ['@harbor_news: more on www.example.com #ferry', '@harbor_news|:|more|on|www.example.com|#ferry'],
    // marks
    ['“Wait…” she said -- twice!?', '“|Wait|…|”|she|said|--|twice|!?'],
    ['well... no', 'well|...|no'],
  ])('%s', (text, expected) => {
    expect(cut(text)).toBe(expected);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('a', 'B', '.', ' ', '\n', "'", '’', '-', '"', '1', '$', '\ud800', '\u200b', '@', '/', ':', '́'),
    )
    .map((parts) => parts.join('')),
);

test('toTokens() leaves out only white space and controls, for any text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let at = 0;
      let joined = '';
      for (const [start, end] of toTokens(text, [0, text.length])) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        const gap = text.slice(at, start);
        expect(gap).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\u2060\ufeff]*$/u);
        joined += gap + text.slice(start, end);
        at = end;
      }
      expect(joined + text.slice(at)).toBe(text);
      expect(text.slice(at)).toMatch(/^[\s\p{Cc}\u200b\u200e\u200f\u2060\ufeff]*$/u);
    }),
    { numRuns: 2000 },
  );
});

test('toTokens() keeps to its range', () => {
  expect(toTokens('one two three', [4, 7])).toEqual([[4, 7]]);
  expect(toTokens('Mr. X', [0, 2])).toEqual([[0, 2]]);
});
