import { readMarkdown } from '../../src/text/readMarkdown.js';

describe('readMarkdown()', () => {
  it('reads front matter and leaves markup out', () => {
    const markdown = [
      '---',
      'title: "Quay stays closed"',
      'date: 2026-03-02',
      'source: The Strait Courier',
      "author: 'Ines Holt'",
      'link: https://courier.example/quay',
      '---',
      '',
      'The **East Quay** stays closed, [Nora Feldt](https://example.org/feldt) said',
      'on Monday.',
      '',
      '> "Nobody calls it *fish*," she said.',
      '',
      '- It was 2 * 3 metres, snake_case_name stays.',
      '',
      '![The quay](quay.jpg)',
      '',
      '```',
      'code',
      '```',
      '',
      '## What next',
      '',
      '---',
      'The board meets on Thursday\\.',
    ].join('\r\n');
    expect(readMarkdown(markdown)).toEqual({
      title: 'Quay stays closed',
      published: '2026-03-02',
      outlet: 'The Strait Courier',
      byline: 'Ines Holt',
      url: 'https://courier.example/quay',
      text: [
        'The East Quay stays closed, Nora Feldt said on Monday.',
        '"Nobody calls it fish," she said.',
        'It was 2 * 3 metres, snake_case_name stays.',
        'What next',
        'The board meets on Thursday.',
      ].join('\n\n'),
    });
  });

  it('takes a heading at the top for the title', () => {
    expect(readMarkdown('# Quay stays closed\n\nNora Feldt said so.')).toEqual({
      title: 'Quay stays closed',
      text: 'Nora Feldt said so.',
    });
  });

  it('takes text as it is where there is no markup', () => {
    expect(readMarkdown('Nora Feldt said so.')).toEqual({ text: 'Nora Feldt said so.' });
  });
});
