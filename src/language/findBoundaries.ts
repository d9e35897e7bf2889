/** The weights of the sentence splitter: logistic regression over hashed features, trained by training/boundaries.py. */
export interface BoundaryWeights {
  readonly bits: number;
  /** Added to every score: above 0 splits more readily. */
  readonly bias: number;
  readonly weights: Int8Array;
}

/** The words of a paragraph, and for each whether white space follows it. */
export interface ParagraphWords {
  readonly words: readonly string[];
  readonly spaces: readonly boolean[];
}

/**
 * Given the words of a paragraph, returns for each word whether a sentence ends after it; the last one always ends
 * one. Reads from left to right, since the state of quotation marks and brackets and the length so far count. A comma
 * never ends one, nor does the closing mark after it.
 */
export function findBoundaries({ words, spaces }: ParagraphWords, { bits, bias, weights }: BoundaryWeights): boolean[] {
  const shapes = [...words.map(toShape), '$', '$'];
  const norms = [...words.map(toNorm), '$', '$'];
  const mask = 2 ** bits - 1;
  let opened = false;
  let depth = false;
  let since = 0;
  return words.map((word, at) => {
    since++;
    if (word === '"') {
      opened = !opened;
      norms[at] = shapes[at] = opened ? '``' : "''";
    } else if (word === '“') opened = true;
    else if (word === '”') opened = false;
    else if (word === '(' || word === '[') depth = true;
    else if (word === ')' || word === ']') depth = false;
    if (words[at + 1] === '"') norms[at + 1] = shapes[at + 1] = opened ? "''" : '``';
    const gap = (spaces[at] ? '_' : '') + (opened ? 'q' : '') + (depth ? 'd' : '');
    let score = bias;
    for (const text of toFeatures(at, norms, shapes, gap, toLength(since))) score += weights[hash(text) & mask] ?? 0;
    const comma = word === ',' || (words[at - 1] === ',' && (word === '”' || norms[at] === "''"));
    // One word in marks and without a stop is no sentence: `Robert “Bob” Vance`.
    const single =
      (word === '”' || norms[at] === "''") &&
      /^\p{L}+$/u.test(words[at - 1] ?? '') &&
      /^["“]$/.test(words[at - 2] ?? '');
    if ((score <= 0 || comma || single) && at < words.length - 1) return false;
    since = 0;
    depth = false;
    return true;
  });
}

function toFeatures(
  at: number,
  norms: readonly string[],
  shapes: readonly string[],
  gap: string,
  length: string,
): string[] {
  const p = at > 0 ? norms[at - 1] : '^';
  const sp = at > 0 ? shapes[at - 1] : '^';
  const [a, b, c] = [norms[at], norms[at + 1], norms[at + 2]];
  const [sa, sb, sc] = [shapes[at], shapes[at + 1], shapes[at + 2]];
  return [
    `0|${a}`,
    `1|${b}|${sa}`,
    `2|${a}|${b}`,
    `3|${a}|${sb}|${gap}`,
    `4|${p}|${a}|${sb}`,
    `5|${sp}|${a}|${sb}|${sc}`,
    `6|${sa}|${sb}|${sc}|${gap}`,
    `7|${p}|${a}|${b}`,
    `8|${a}|${sb}|${length}`,
    `9|${sp}|${sa}|${sb}|${sc}`,
    `a|${gap}|${sa}|${b}`,
    `b|${a}|${b}|${sc}`,
    `c|${length}|${sa}|${sb}`,
    `d|${sa}|${b}|${c}`,
    `e|${gap}|${a}|${b}`,
    `f|${sp}|${a}|${sb}|${gap}|${length}`,
  ];
}

function toLength(since: number): string {
  if (since === 1) return '1';
  if (since < 4) return '2';
  if (since < 8) return '4';
  if (since < 20) return '8';
  return since < 40 ? '20' : '40';
}

function toShape(word: string): string {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 32);
  if (/\p{L}/u.test(first)) {
    const stop = word.includes('.') ? '.' : '';
    if (first.toUpperCase() !== first || first.toLowerCase() === first) return 'a' + stop;
    if ([...word].length - stop.length <= 1) return 'A' + stop;
    return (word.toUpperCase() === word ? 'AA' : 'Aa') + stop;
  }
  if (/^[0-9]/.test(word)) return word.endsWith('.') ? '9.' : '9';
  return [...word].slice(0, 3).join('');
}

function toNorm(word: string): string {
  return [...word.toLowerCase()].slice(0, 12).join('').replace(/[0-9]/g, '0');
}

// FNV-1a over UTF-16 units, folded.
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return (value ^ (value >>> 16)) >>> 0;
}
