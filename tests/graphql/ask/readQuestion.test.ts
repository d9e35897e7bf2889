import fc from 'fast-check';

import { FILLERS, HEADS, MODIFIERS } from '../../../src/graphql/ask/grammar.js';
import { readQuestion } from '../../../src/graphql/ask/readQuestion.js';
import { slots } from '../../../src/graphql/ask/slots.js';
import { toTokens } from '../../../src/graphql/ask/toTokens.js';

import type { Pattern } from '../../../src/graphql/ask/Pattern.js';
import type { Question } from '../../../src/graphql/ask/Question.js';

const NOW = new Date('2026-03-25T12:00:00Z');

// Every capitalized word is the name of an entity.
function toQuestion(text: string): Question {
  const tokens = toTokens(text);
  const names = tokens.flatMap((token, start) =>
    /^\p{Lu}/u.test(token.text) && start > 0
      ? [
          {
            ...{ start, end: start + 1, text: token.text, corrected: null },
            entities: [{ id: token.text, name: token.text, kind: 'PERSON' as const }],
          },
        ]
      : [],
  );
  return { text, tokens, names, outlets: [], now: NOW };
}

function listSlots(pattern: Pattern): string[] {
  if (pattern.kind === 'slot') return [pattern.slot];
  if (pattern.kind === 'word') return [];
  return (pattern.kind === 'choice' ? pattern.options : pattern.items).flatMap(listSlots);
}

describe('the grammar', () => {
  it('has a slot for every name of one, and a line for every slot', () => {
    const used = new Set([...HEADS, ...MODIFIERS, ...FILLERS].flatMap(({ pattern }) => listSlots(pattern)));
    expect([...used].sort()).toEqual(Object.keys(slots).sort());
  });
});

describe('readQuestion()', () => {
  it('prefers a literal word to a topic, and a date to both', () => {
    expect(readQuestion(toQuestion('What did Brandt say about weapons on Monday?'))?.reading).toMatchObject({
      text: 'weapons',
      from: '2026-03-23',
    });
  });

  it('says which words it passed over', () => {
    expect(readQuestion(toQuestion('What did Brandt angrily say about Velmar?'))?.skipped).toEqual([3]);
  });

  it.each(['', '?', 'What about it?', 'Why did Brandt leave?', 'Is it true that Brandt lied?'])(
    'has no reading of "%s"',
    (text) => {
      expect(readQuestion(toQuestion(text))?.skipped ?? [0]).not.toEqual([]);
    },
  );

  it('gives an answer of some kind to whatever is asked, and in good time', () => {
    const words = [
      'who',
      'what',
      'said',
      'did',
      'about',
      'to',
      'Brandt',
      'Velmar',
      'in',
      'March',
      'the',
      'last',
      'of',
      'quay',
      'and',
    ];
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 8 })), { maxLength: 40 }),
        (parts) => {
          const before = performance.now();
          readQuestion(toQuestion(parts.join(' ')));
          expect(performance.now() - before).toBeLessThan(5_000);
        },
      ),
      { numRuns: 60 },
    );
  });
});
