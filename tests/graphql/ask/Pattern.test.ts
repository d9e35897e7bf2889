import { listFirstWords, readPattern } from '../../../src/graphql/ask/Pattern.js';

const word = (text: string): unknown => ({ kind: 'word', word: text });
const sequence = (...items: unknown[]): unknown => ({ kind: 'sequence', items });

describe('readPattern()', () => {
  it('reads words, slots, choices and what may be left out', () => {
    expect(readPattern('who (said|has told) [about {about}]')).toEqual(
      sequence(
        word('who'),
        { kind: 'choice', options: [sequence(word('said')), sequence(word('has'), word('told'))] },
        {
          kind: 'choice',
          options: [sequence(word('about'), { kind: 'slot', slot: 'about' }), sequence()],
        },
      ),
    );
  });

  it('puts macros in, and macros of macros', () => {
    expect(readPattern('@a c', { a: 'x|@b', b: 'y' })).toEqual(readPattern('(x|(y)) c'));
  });

  it.each(['who (said', 'who said)', 'who [said', '@nothing'])('refuses "%s"', (line) => {
    expect(() => readPattern(line)).toThrow(SyntaxError);
  });
});

describe('listFirstWords()', () => {
  it.each([
    ['who said', ['who']],
    ['[please] who', ['please', 'who']],
    ['(a|b c) d', ['a', 'b']],
    ['[a [b]] [c] d', ['a', 'c', 'd']],
  ])('of "%s"', (line, words) => {
    expect([...(listFirstWords(readPattern(line)) ?? [])].sort()).toEqual(words);
  });

  it.each(['{speaker} said', '[a] {speaker}', '[a]'])('leaves "%s" open', (line) => {
    expect(listFirstWords(readPattern(line))).toBeNull();
  });
});
