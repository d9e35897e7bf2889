import { readArticleGraph } from '../../../src/graph/readArticleGraph.js';

import type { ArticleGraph } from '../../../src/graph/ArticleGraph.js';

/** Names that break what is written without care. No two are the same once normalized. */
export const HOSTILE_NAMES = [
  '=cmd() one',
  '+two',
  '-three',
  '@four',
  "'=five",
  ']]> six <![CDATA[',
  '</script><script>alert(7)</script>',
  '"eight" and \'eight\'',
  'nine\nlines\r\nof\rname',
  'ten --> <!-- --',
  'eleven\ttab',
  'twelve \\N \\" \\',
  'thirteen &amp; &lt; &#65;',
  '🚢 fourteen',
  'fifteen, sixteen; seventeen',
  '<b>{"@id": "eighteen"}</b>',
  'nineteen\u2028line\u2029ends\u0085.',
];

/** What XML cannot hold. */
export const IMPOSSIBLE_NAMES = ['control\u0007\u001b', 'noncharacter\uffff'];

/** Given names, returns the graph of an article in which each of them says something about the next. */
export function createHostileGraph(names: readonly string[]): ArticleGraph {
  const text = names.map((name, at) => `Line ${at} 🚢: ${name} said so`).join('\n\n');
  const starts = names.map((_, at) => text.indexOf(`Line ${at} 🚢`));
  return readArticleGraph({
    id: 'hostile "article" </script> ]]>',
    title: '=title() ]]> </script>',
    outlet: '@outlet "&" <co>',
    published: '2026-03-09T10:00+02:00',
    text,
    entities: names.map((name, at) => ({ id: `e${at}`, name, kind: 'PERSON', mentions: [] })),
    statements: names.map((name, at) => ({
      id: `s${at}`,
      content: [[starts[at], starts[at]! + `Line ${at} 🚢: ${name}`.length]],
      speaker: `e${at}`,
      about: [`e${(at + 1) % names.length}`],
      addressee: at === 0 ? ['e2'] : [],
      within: at === 1 ? 's0' : null,
      role: '=role()',
    })),
    relations: [{ kind: 'ACCUSE', subject: 'e0', object: 'e1', label: '=label "]]>', evidence: [[0, 4]] }],
  });
}
