import { readLexicon } from '../util/readLexicon.js';

import type { Span } from '../text/Span.js';

const ABBREVIATIONS = new Map(readLexicon('abbreviations.tsv').map(([word = '', when = '']) => [word, when]));
const PREFIXES = new Set(readLexicon('prefixes.tsv').map(([word = '']) => word));

const GAP = /[\s\p{Cc}\u200b\u200e\u200f\u2060\ufeff]+/uy;
const WORD =
  /[\p{L}\p{N}\p{M}_]+(?:(?:['’]|(?<=\p{Lu})&(?=\p{Lu})|(?<=\p{L})\*+)(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}_]+)*/uy;
const HYPHEN = /[-‐‑](?=[\p{L}\p{N}])/uy;
const CLITIC = /(?:(?<=\p{L})n['’]t|['’](?:s|re|ve|ll|d|m))$/iu;
const LOOSE_CLITIC = /['’](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;

// Words that UD English cuts without a mark: their second part starts at the offset.
const FUSED: ReadonlyMap<string, number> = new Map([
  ...['cannot', 'gonna', 'gotta', 'wanna', 'gimme', 'lemme'].map((word): [string, number] => [word, 3]),
  ...[
    'dont',
    'doesnt',
    'didnt',
    'isnt',
    'wasnt',
    'werent',
    'couldnt',
    'wouldnt',
    'shouldnt',
    'havent',
    'hasnt',
    'arent',
  ].map((word): [string, number] => [word, word.length - 2]),
]);

// What is one token whatever is in it, tried in this order.
const WHOLES: readonly RegExp[] = [
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]'’]\/?/iuy,
  /(?:mailto:)?[\p{L}\p{N}.+%_-]{0,63}[\p{L}\p{N}%_-]@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*/uy,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/uy,
  /(?<![\p{L}\p{N}])#\p{L}[\p{L}\p{N}_]*/uy,
  /[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:com|org|net|gov|edu|info|co\.uk|ac\.uk|co\.nz|govt\.nz|io|tv|docx?|xlsx?|pdf|html?|txt|jpe?g|png)(?:\/[^\s<>"“”]*[\p{L}\p{N}/])?(?![\p{L}\p{N}])/iuy,
  /(?<!\S)(?:[:;=]['o-]?[)(\][|/DPpO3]+|\^_\^|<3|\(:)(?![\p{L}\p{N}])/uy,
  /[:;]-?[)(](?!\S)/uy,
  /\p{Extended_Pictographic}(?:\u200d\p{Extended_Pictographic}|\ufe0f|\p{EMod})*/uy,
  /\[\.{3}\]|\[…\]/uy,
  /(?:US|AU|NZ|HK|A|C|R)?[$€£¥₹](?=\s?\d)/uy,
  /\d+(?:-\d+){2,}(?![\p{L}\p{N}])|\d{3}-\d{4}(?!\d)|\d{3}(?:\.\d{3,4}){2,}(?!\d)/uy,
  /\d+\/\d+(?:\/\d+)*(?![\p{L}\p{N}])/uy,
  /\d{1,2}:\d{2}(?::\d{2})?(?!\d)/uy,
  /\d+(?:st|nd|rd|th|['’]?s)(?![\p{L}\p{N}])/iuy,
  /(?<![\p{L}\p{N}])['’]\d0?s?\d?s?(?![\p{L}\p{N}])/uy,
  /(?<![\p{L}\p{N}\p{P}])['’](?:em|n['’]?|til|tis|twas|cause|bout)(?![\p{L}\p{N}])/iuy,
  /(?<!\S)[+]\d+/uy,
  /[wcalns]\/(?:o|out|c|h|he|a)(?![\p{L}\p{N}])/iuy,
];
const NUMBER = /\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|(?<![\p{L}\p{N}.])\.\d+|\d+/uy;
const UNIT =
  /(?:km|cm|mm|m|kg|mg|g|lbs?|oz|ft|in|mph|kph|bn|mn|tn|k|b|t|hrs?|mins?|secs?|hh|[ap]m|[ap]\.m\.|°[CF]?|Hz|[kMG]Hz|[kMGT]B|[kMG]W|million|billion|percent)(?![\p{L}\p{N}])/iuy;
const INITIALS = /(?:\p{L}\.){2,}|(?:\p{L}\.)+\p{L}(?![\p{L}\p{N}])/uy;
const RUNS = /[.?!]{2,}|-{2,}|={2,}|\*{2,}|_{2,}|~{2,}|#{2,}|<{2,}|>{2,}|``|''|‘’|’’/uy;
const ANY = /\P{M}\p{M}*|\p{M}+/uy;

/**
 * Given a text and a range of it, returns the range's words as UD English cuts them: clitics ("do" + "n't"), hyphenated
 * words ("so" + "-" + "called", but "e-mail"), sums ("$" + "200"), abbreviations with their stop, URLs, handles and
 * numbers whole. Spans lie in text order, never overlap, and leave out nothing but white space and controls.
 */
export function toTokens(text: string, [start, end]: Span): Span[] {
  const spans: Span[] = [];
  const slice = text.slice(0, end);
  let at = start;
  while (at < end) {
    const next = matchEnd(GAP, slice, at);
    if (next > at) {
      at = next;
      continue;
    }
    const found = cutAt(slice, at, start);
    spans.push(...found);
    at = found.at(-1)?.[1] ?? at + 1;
  }
  return spans;
}

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function firstMatch(patterns: readonly RegExp[], text: string, at: number): number {
  for (const pattern of patterns) {
    const end = matchEnd(pattern, text, at);
    if (end > at) return end;
  }
  return at;
}

function cutAt(text: string, at: number, start: number): Span[] {
  const whole = firstMatch(WHOLES, text, at);
  if (whole > at) return [[at, whole]];
  const initials = cutInitials(text, at);
  if (initials > at) return [[at, initials]];
  const number = cutNumber(text, at, start);
  if (number.length > 0) return number;
  const clitic = at > start ? matchEnd(LOOSE_CLITIC, text, at) : at;
  if (clitic > at && !/\s/u.test(text[at - 1] ?? ' ')) return [[at, clitic]];
  const word = matchEnd(WORD, text, at);
  return word > at ? cutWord(text, at, word) : [[at, Math.max(firstMatch([RUNS, ANY], text, at), at + 1)]];
}

// "U.S.", "e.g.", "J." before a name.
function cutInitials(text: string, at: number): number {
  if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) return at;
  const end = matchEnd(INITIALS, text, at);
  if (end > at) return end;
  return /^\p{Lu}\.(?=\s+["“(]?\p{Lu}|,|-)/u.test(text.slice(at, at + 6)) && !/^I\./.test(text.slice(at, at + 2))
    ? at + 2
    : at;
}

// "1960s" and "3D" are one token, "35mm" two; "1." opens a list.
function cutNumber(text: string, at: number, start: number): Span[] {
  const end = matchEnd(NUMBER, text, at);
  if (end === at) return [];
  const unit = matchEnd(UNIT, text, end);
  if (unit > end)
    return [
      [at, end],
      [end, unit],
    ];
  if (at === start && /^\.\s/.test(text.slice(end, end + 2)) && end - at < 3) return [[at, end + 1]];
  const word = matchEnd(WORD, text, at);
  return word > end ? cutWord(text, at, word) : end - at >= word - at ? [[at, end]] : [];
}

function cutWord(text: string, at: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = at;
  let to = end;
  for (;;) {
    const hyphen = matchEnd(HYPHEN, text, to);
    const next = hyphen > to ? matchEnd(WORD, text, hyphen) : hyphen;
    if (next === hyphen) break;
    if (!PREFIXES.has(text.slice(from, to).toLowerCase())) {
      spans.push(...cutClitics(text, from, to), [to, hyphen]);
      from = hyphen;
    }
    to = next;
  }
  const stop = keepsStop(text, from, to) ? to + 1 : to;
  return stop > to ? [...spans, [from, stop]] : [...spans, ...cutClitics(text, from, to)];
}

function keepsStop(text: string, from: number, to: number): boolean {
  if (text[to] !== '.' || text[to + 1] === '.') return false;
  const when = ABBREVIATIONS.get(text.slice(from, to).toLowerCase());
  if (when === undefined || when === 'always') return when === 'always';
  const after = text.slice(to + 1, to + 4);
  return when === 'number'
    ? /^\s?\d/.test(after)
    : /^\p{Lu}?/u.test(text.slice(from, from + 1)) && /^\s[\p{Lu}\d]/u.test(after);
}

function cutClitics(text: string, from: number, to: number): Span[] {
  const word = text.slice(from, to);
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined)
    return [
      [from, from + fused],
      [from + fused, to],
    ];
  const clitic = CLITIC.exec(word);
  if (clitic === null || clitic.index === 0) return [[from, to]];
  return [...cutClitics(text, from, from + clitic.index), [from + clitic.index, to]];
}
