import { toParagraphs } from '../../src/language/toParagraphs.js';

const split = (text: string): string[] => toParagraphs(text).map(([start, end]) => text.slice(start, end));

describe('toParagraphs()', () => {
  test('splits at blank lines and leaves out the white space around', () => {
    expect(split('  One.\n\n Two.\r\n\r\nThree.\n')).toEqual(['One.', 'Two.', 'Three.']);
  });

  test('takes a line of its own as a paragraph', () => {
    expect(split('Ferry service ends\nThe harbor authority said so on Monday.')).toHaveLength(2);
  });

  test('joins lines that a mailer wrapped', () => {
    const text =
      'The harbor authority said on Monday that the ferry to the east quay\nwould not run before the spring.';
    expect(split(text)).toEqual([text]);
  });

  test('splits list items', () => {
    expect(
      split('The council decided three things that evening, after long debate:\n- close the quay\n- sell it'),
    ).toHaveLength(3);
  });

  test('gives nothing for a text without words', () => {
    expect(split(' \n\n\t ')).toEqual([]);
  });
});
