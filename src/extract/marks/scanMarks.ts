/** A quotation mark in a text. `pair` names the kind of mark that can answer it. */
export interface Mark {
  readonly at: number;
  readonly length: number;
  readonly pair: 'double' | 'single' | 'angle';
  readonly role: 'open' | 'close' | 'either';
}

const MARKS = /``|''|["'“”„«»‹›‘’‚]/g;
const OPENS = new Set(['``', '„', '«', '‹', '‚', '‘']);
const ANGLES = new Set(['«', '»', '‹', '›']);
const SINGLES = new Set(["'", '‘', '’', '‚']);
const ELISIONS = /^(?:\d\ds?\b|(?:em|til|tis|twas|cause|bout|round|n|cos|cuz)\b)/i;

/**
 * Given a text and a range of it, returns the quotation marks there in text order. Apostrophes are left out:
 * between letters, before an elision ('90s, 'em), and single marks that neither begin nor end a word group.
 * Straight marks get a role from what touches them, `either` where that does not tell.
 */
export function scanMarks(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  MARKS.lastIndex = start;
  for (let match = MARKS.exec(text); match !== null && match.index < end; match = MARKS.exec(text)) {
    const mark = toMark(text, match.index, match[0]);
    if (mark !== null) marks.push(mark);
  }
  return marks;
}

function toMark(text: string, at: number, sign: string): Mark | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + sign.length] ?? ' ';
  if (SINGLES.has(sign)) return toSingle(text, at, sign);
  const pair = ANGLES.has(sign) ? 'angle' : 'double';
  if (OPENS.has(sign)) return { at, length: sign.length, pair, role: 'open' };
  if (sign === '“')
    return { at, length: 1, pair, role: !isSpace(before) && !isWord(after) ? toRole(before, after) : 'open' };
  if (sign === '”' && isSpace(before) && isWord(after)) return { at, length: 1, pair, role: 'open' };
  if (sign === '”' || ANGLES.has(sign)) return { at, length: 1, pair, role: 'close' };
  return { at, length: sign.length, pair, role: toRole(before, after) };
}

function toSingle(text: string, at: number, sign: string): Mark | null {
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (isWord(before) && isWord(after)) return null;
  if (sign === '’' && isWord(after)) return null;
  if (sign !== '’' && isWord(after) && ELISIONS.test(text.slice(at + 1, at + 8))) return null;
  const role = sign === '‘' || sign === '‚' ? 'open' : sign === '’' ? 'close' : toRole(before, after);
  return role === 'either' ? null : { at, length: 1, pair: 'single', role };
}

function toRole(before: string, after: string): Mark['role'] {
  const left = isSpace(before) || /[([{—–\-/“"‘']/.test(before);
  const right = isSpace(after) || /[)\]},.;:!?—–\-/”"’']/.test(after);
  if (left && !right) return 'open';
  if (right && !left) return 'close';
  return 'either';
}

function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
