import type { Document } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/**
 * A turn of a conversation printed with the speaker's name before it, or Q or A (question, answer) in its place:
 * `KEEPER: The light was off.`
 */
export interface Turn {
  readonly label: Span;
  readonly colon: Span;
  readonly content: readonly Span[];
}

const LABEL =
  /^["“]?((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:[ \u00a0]\p{Lu}[\p{L}\p{N}.'’-]*){0,3})(?:[ \u00a0]\([^)\n]{1,40}\))?(:)[ \u00a0]+(?=\S)/u;
const LETTER = /(?<=^["“]?|[.?!…”"’)\]][ \u00a0]+)([QA])([:.])[ \u00a0]+(?=\S)/gu;
const NO_SPEAKER =
  /^(?:Note|Correction|Update|Photo|Image|Video|Source|Sources|Editor|Related|Read|Watch|See|Date|Time|Where|When|What|Who|Why|How|Tip|Warning|Example|Advertisement)$/i;

/**
 * Given a document, returns the turns of the conversations in it: paragraphs that begin with a name and a colon, where
 * two names or more do so, three times in all. Paragraphs without a name between two turns belong to the first. `Q:` and
 * `A:` (also `Q.` and `A.`) are turns within a paragraph too, where both are found.
 */
export function findTurns({ text, paragraphs }: Document): Turn[] {
  const letters = paragraphs.flatMap((paragraph, at) => findLetters(text, paragraph, at));
  const isDialogue = letters.some(({ name }) => name === 'Q') && letters.some(({ name }) => name === 'A');
  const names = keepCase(paragraphs.flatMap((paragraph, at) => toLabel(text, paragraph, at) ?? []));
  const labels = isDialogue ? [...names.filter(({ name }) => !isLetter(name)), ...letters] : names;
  if (!isDialogue && !isConversation(labels)) return [];
  labels.sort((a, b) => a.start - b.start);
  return labels.map((label, index) => toTurn(text, paragraphs, label, labels[index + 1]));
}

interface Label {
  readonly name: string;
  readonly span: Span;
  readonly colon: Span;
  readonly start: number;
  readonly paragraph: number;
}

function isLetter(name: string): boolean {
  return name === 'Q' || name === 'A';
}

function isConversation(labels: readonly Label[]): boolean {
  const names = new Set(labels.map(({ name }) => name));
  return names.size > 1 && labels.length > 2 && labels.length > names.size;
}

// Names in capitals, where most are: then "Mayor: Harbor Safe" above them is a headline, no turn.
function keepCase(labels: readonly Label[]): Label[] {
  const isLarge = ({ name }: Label): boolean => name === name.toUpperCase();
  const large = labels.filter(isLarge).length;
  return labels.filter((label) => large * 2 <= labels.length || isLarge(label));
}

function findLetters(text: string, [start, end]: Span, paragraph: number): Label[] {
  return [...text.slice(start, end).matchAll(LETTER)].map((match) => {
    const from = start + match.index;
    return {
      name: match[1] ?? '',
      span: [from, from + 1],
      colon: [from + 1, from + 2],
      start: from + match[0].length,
      paragraph,
    };
  });
}

function toLabel(text: string, [start, end]: Span, paragraph: number): Label | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 100)));
  if (match === null || NO_SPEAKER.test(match[1] ?? '')) return null;
  const [whole = '', name = ''] = match;
  const colon = start + whole.lastIndexOf(':');
  const from = start + whole.indexOf(name);
  return { name, span: [from, from + name.length], colon: [colon, colon + 1], start: start + whole.length, paragraph };
}

const LONGEST = 8;

function toTurn(text: string, paragraphs: readonly Span[], label: Label, next: Label | undefined): Turn {
  const { span, colon, start, paragraph } = label;
  const following = next === undefined ? 0 : next.paragraph - paragraph;
  const limit = next?.paragraph === paragraph ? next.span[0] : (paragraphs[paragraph]?.[1] ?? start);
  const end = start + text.slice(start, limit).trimEnd().length;
  const rest = following <= LONGEST ? paragraphs.slice(paragraph + 1, paragraph + Math.max(1, following)) : [];
  return { label: span, colon, content: [[start, end], ...rest] };
}
