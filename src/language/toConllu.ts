import { toSurfaceTokens } from './toSurfaceTokens.js';

import type { Document, Name, NameKind, Sentence, Token } from './Sentence.js';

// Entity types of GUM, which readConllu() reads back.
const TYPES: Readonly<Record<NameKind, string>> = {
  PERSON: 'person',
  ORGANIZATION: 'organization',
  PLACE: 'place',
  EVENT: 'event',
  WORK: 'work',
  DATE: 'time',
};

/**
 * Given a document and its article's id, returns it in CoNLL-U (Universal Dependencies v2), after a line
 * `# newdoc id = ID`. MISC holds SpaceAfter=No, TokenRange=start:end (UTF-16 units into the article's text), and names
 * as `Entity=(1-person)`; clitics are words of multiword tokens, as in UD English.
 */
export function toConllu(document: Document, id: string): string {
  const lines = [`# newdoc id = ${id.replace(/\s+/g, ' ')}`, '# global.Entity = GRP-etype'];
  let paragraph = 0;
  let names = 0;
  document.sentences.forEach((sentence, index) => {
    const opens = index === 0 || sentence.span[0] >= (document.paragraphs[paragraph]?.[1] ?? Infinity);
    while (sentence.span[0] >= (document.paragraphs[paragraph]?.[1] ?? Infinity)) paragraph++;
    if (opens) lines.push('# newpar');
    lines.push(`# sent_id = ${id.replace(/\s+/g, ' ')}-${index + 1}`, `# text = ${toLine(document.text, sentence)}`);
    lines.push(...toRows(sentence, document.sentences[index + 1]?.span[0] ?? -1, names), '');
    names += sentence.names.length;
  });
  return lines.join('\n') + '\n';
}

function toLine(text: string, { span }: Sentence): string {
  return text.slice(...span).replace(/\s+/gu, ' ');
}

function toRows({ tokens, names }: Sentence, nextStart: number, namesBefore: number): string[] {
  const rows: string[] = [];
  for (const [first, last] of toSurfaceTokens(tokens)) {
    const words = tokens.slice(first, last);
    const glued = (tokens[last]?.start ?? nextStart) === words.at(-1)?.end;
    const whole = words.map(({ text }) => text).join('');
    if (words.length > 1) {
      rows.push(
        [`${first + 1}-${last}`, whole, '_', '_', '_', '_', '_', '_', '_', glued ? 'SpaceAfter=No' : '_'].join('\t'),
      );
    }
    words.forEach((token, index) => {
      const entity = toEntity(names, first + index, namesBefore);
      rows.push(
        toRow(token, first + index + 1, [...entity, ...(glued && words.length === 1 ? ['SpaceAfter=No'] : [])]),
      );
    });
  }
  return rows;
}

function toEntity(names: readonly Name[], index: number, before: number): string[] {
  return names.flatMap(({ first, last, kind }, order) => {
    const id = before + order + 1;
    if (first === index) return [`Entity=(${id}-${TYPES[kind]}${last === index + 1 ? ')' : ''}`];
    return last === index + 1 ? [`Entity=${id})`] : [];
  });
}

function toRow(
  { start, end, text, lemma, upos, xpos, head, relation }: Token,
  id: number,
  misc: readonly string[],
): string {
  const column = (value: string): string => (value === '' ? '_' : value.replace(/\s/gu, ' '));
  const more = [...misc, `TokenRange=${start}:${end}`].join('|');
  return [id, column(text), column(lemma), upos, xpos, '_', head + 1, relation, '_', more].join('\t');
}
