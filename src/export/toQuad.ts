const XSD = 'http://www.w3.org/2001/XMLSchema#';

/** A literal, as against an IRI; only `toLiteral` and `toDateLiteral` make them. */
export interface Literal {
  readonly text: string;
}

/**
 * Given subject, predicate, object and graph, returns the quad as a line of N-Quads (https://www.w3.org/TR/n-quads/), without
 * `graph` one of the default graph; nothing where the object is null or empty. Texts other than literals are IRIs of ours, which need no escapes.
 */
export function toQuad(subject: string, predicate: string, object: Literal | string | null, graph?: string): string {
  if (object === null || object === '') return '';
  const last = typeof object === 'string' ? `<${object}>` : object.text;
  return `<${subject}> <${predicate}> ${last} ${graph === undefined ? '' : `<${graph}> `}.\n`;
}

/** Given a text and perhaps its type in XML Schema, returns the literal. Halves of surrogate pairs become U+FFFD. */
export function toLiteral(text: string, type?: string): Literal {
  return { text: `"${escape(text)}"${type === undefined ? '' : `^^<${XSD}${type}>`}` };
}

/** Given a day or moment in ISO 8601, returns the literal; seconds that are not given are 0, as XML Schema wants them. */
export function toDateLiteral(date: string): Literal {
  if (!date.includes('T')) return toLiteral(date, 'date');
  const moment = date.replace(/T(\d{2}:\d{2})(?!:)/, 'T$1:00').replace(/([+-]\d{2})(\d{2})$/, '$1:$2');
  return toLiteral(moment, 'dateTime');
}

function escape(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/["\\\u0000-\u001F\u007F]/g, (character) => {
    const code = character.charCodeAt(0);
    return code >= 0x20 && code !== 0x7f ? `\\${character}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}
