/** The word pieces of the model, piece → id. */
export type Vocabulary = ReadonlyMap<string, number>;

const SHAPES = 16;
const MAX_WORD = 60;
const MAX_PIECES = 16;

/** Shape of the marks that open and close a sentence. */
export const NO_SHAPE = 2 * SHAPES;

/**
 * Given a word, returns the ids of its pieces: greedy longest match in lower case without accents, punctuation apart;
 * never empty, at most 16. training/pieces.py does the same.
 */
export function toPieces(word: string, vocabulary: Vocabulary): number[] {
  const unknown = vocabulary.get('[UNK]') ?? 0;
  const whole = vocabulary.get(word);
  if (whole !== undefined && /^[a-z]+$/.test(word)) return [whole];
  const ids: number[] = [];
  let chunk = '';
  for (const char of [...normalize(word)].slice(0, MAX_WORD)) {
    if (/[\p{L}\p{N}]/u.test(char)) {
      chunk += char;
    } else {
      ids.push(...cut(chunk, vocabulary, unknown), vocabulary.get(char) ?? unknown);
      chunk = '';
    }
  }
  ids.push(...cut(chunk, vocabulary, unknown));
  return ids.length > 0 ? ids.slice(0, MAX_PIECES) : [unknown];
}

/** Given a word and whether white space comes before it, returns its shape: case, digits and marks, 0 to 31. */
export function toShape(word: string, spaceBefore: boolean): number {
  return toKind(word) + (spaceBefore ? 0 : SHAPES);
}

function normalize(word: string): string {
  return /^[\x20-\x7e]*$/.test(word)
    ? word.toLowerCase()
    : word
        .normalize('NFD')
        .replace(/\p{Mn}/gu, '')
        .toLowerCase();
}

function cut(chunk: string, vocabulary: Vocabulary, unknown: number): number[] {
  const ids: number[] = [];
  let start = 0;
  while (start < chunk.length) {
    const prefix = start > 0 ? '##' : '';
    let end = chunk.length;
    while (end > start && !vocabulary.has(prefix + chunk.slice(start, end))) end--;
    if (end === start) return [unknown];
    ids.push(vocabulary.get(prefix + chunk.slice(start, end)) ?? unknown);
    start = end;
  }
  return ids;
}

function toKind(word: string): number {
  if (/^[a-z]+$/.test(word)) return 0;
  const size = [...word].length;
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const digits = /[0-9]/.test(word);
  if (letters === 0) return /^\p{Nd}+$/u.test(word) ? 5 : digits ? 6 : 8;
  if (digits) return 7;
  const upper = word.match(/\p{Lu}/gu)?.length ?? 0;
  if (upper === 0) return letters === size ? 0 : 9;
  if (word.includes('.')) return 10;
  if (upper === letters) return letters === 1 ? 3 : 2;
  if (upper === 1 && /^\p{Lu}/u.test(word)) return letters === size ? 1 : 11;
  return letters === size ? 4 : 12;
}
