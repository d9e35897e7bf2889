/** A word of a question. `start` and `end` are UTF-16 units into the question, half open. */
export interface Token {
  readonly text: string;
  /** In lower case, with straight apostrophes: what patterns compare. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The words between quotation marks are one token, without the marks. */
  readonly quoted: boolean;
}

const QUOTED = /["“”„«]([^"“”„«»]+)["“”»]/u;
const NUMBER = /\p{N}+(?:[-/.:]\p{N}+)+/u;
const INITIALS = /(?:\p{L}\.){2,}/u;
const POSSESSIVE = /['’]s?(?![\p{L}\p{N}])/u;
/** "whats" is "what's". */
const CONTRACTED = /(?<!\p{L})(?:[Ww]hat|[Ww]ho|[Hh]ow|[Ww]here)(?=s(?![\p{L}\p{N}]))/u;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:(?:['’](?!s(?![\p{L}\p{N}]))|-)[\p{L}\p{N}\p{M}]+)*/u;
const TOKEN = new RegExp(
  [QUOTED, NUMBER, INITIALS, POSSESSIVE, CONTRACTED, WORD].map(({ source }) => source).join('|'),
  'gu',
);

/** Given a question, returns its words in order. Punctuation goes; a possessive ending is a token of its own. */
export function toTokens(question: string): Token[] {
  return [...question.matchAll(TOKEN)].map((match) => {
    const [whole, quoted] = match;
    const text = quoted?.trim() ?? whole;
    const lower = text === 's' ? "'s" : text.toLowerCase().replaceAll('’', "'");
    return { text, lower, start: match.index, end: match.index + whole.length, quoted: quoted !== undefined };
  });
}

/** Given a question, its tokens and a range of them, returns the words as they stand in the question. */
export function sliceTokens(
  question: string,
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return '';
  return start + 1 === end ? first.text : question.slice(first.start, last.end);
}
