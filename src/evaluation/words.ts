import type { Span } from '../text/Span.js';

/** A word of a text: its span and its lower-cased form. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Words that stand for somebody named elsewhere. */
export const PRONOUNS: ReadonlySet<string> = new Set(
  `i you he she it we they me him her us them who that this these those which one his hers its their theirs my mine our
  ours your yours himself herself themselves itself`.split(/\s+/),
);

/** Words that name nobody, even where they begin a sentence. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...PRONOUNS,
  ...'the a an of in on at for to and or by with from as some many other another mr mrs ms dr'.split(' '),
]);

export const DETERMINERS: ReadonlySet<string> = new Set('the a an this that these those'.split(' '));

/** Given a text and a span of it, returns its words: letters and digits, with an apostrophe inside. */
export function toWords(text: string, [start, end]: Span = [0, text.length]): Word[] {
  const pattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
  pattern.lastIndex = start;
  const words: Word[] = [];
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text))
    words.push({
      start: match.index,
      end: Math.min(match.index + match[0].length, end),
      form: match[0].toLowerCase(),
    });
  return words;
}

/** Given spans of a text, returns where their words start; where there is no word (the cue ":"), every unit. */
export function toPositions(
  text: string,
  spans: readonly Span[],
  skipsFirst: (form: string) => boolean = () => false,
): Set<number> {
  const words = spans.flatMap((span) => toWords(text, span));
  const [first] = words;
  const kept = words.length > 1 && first && skipsFirst(first.form) ? words.slice(1) : words;
  if (kept.length > 0) return new Set(kept.map((word) => word.start));
  return new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));
}

/** Given two sets, returns the harmonic mean of the shares that they have in common; 0 where one is empty. */
export function toF1<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const both = [...a].filter((member) => b.has(member)).length;
  return (2 * both) / (a.size + b.size);
}

/** Given two sets, returns whether they have the same members. */
export function isSameSet<Member>(a: ReadonlySet<Member>, b: ReadonlySet<Member>): boolean {
  return a.size === b.size && [...a].every((member) => b.has(member));
}

/** Given a text, returns a test of its words: whether one is a name by its capital, and by never standing small in the text. */
export function createNameTest(text: string): (word: Word) => boolean {
  const forms = new Set(text.match(/[\p{L}\p{N}]+/gu));
  return (word) =>
    /^\p{Lu}/u.test(text.slice(word.start)) &&
    !FUNCTION_WORDS.has(word.form) &&
    !forms.has(word.form.replace(/['’]s$/, ''));
}
