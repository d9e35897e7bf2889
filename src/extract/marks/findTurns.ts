import type { Document } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/** A turn of a conversation printed with the speaker's name before it: `KEEPER: The light was off.` */
export interface Turn {
  readonly label: Span;
  readonly colon: Span;
  readonly content: readonly Span[];
}

const LABEL =
  /^["“]?((?:\p{Lu}[\p{L}\p{N}.'’-]*)(?:[ \u00a0]\p{Lu}[\p{L}\p{N}.'’-]*){0,3})(?:[ \u00a0]\([^)\n]{1,40}\))?(:)[ \u00a0]+(?=\S)/u;
const NO_SPEAKER =
  /^(?:Note|Correction|Update|Photo|Image|Video|Source|Sources|Editor|Related|Read|Watch|See|Date|Time|Where|When|What|Who|Why|How|Tip|Warning|Example|Advertisement)$/i;

/**
 * Given a document, returns the turns of the conversations in it: paragraphs that begin with a name and a colon, where
 * two names or more do so, three times in all (`Q:` and `A:` count as names). Paragraphs without a name between two
 * turns belong to the first.
 */
export function findTurns({ text, paragraphs }: Document): Turn[] {
  const labels = keepCase(paragraphs.map((paragraph) => toLabel(text, paragraph)));
  const counts = new Map<string, number>();
  for (const label of labels) if (label !== null) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const repeated = [...counts.values()].some((count) => count > 1);
  if (counts.size < 2 || total < 3 || !repeated) return [];
  return labels.flatMap((label, index) => (label === null ? [] : [toTurn(paragraphs, labels, { label, index })]));
}

// Names in capitals, where most are: then "Mayor: Harbor Safe" above them is a headline, no turn.
function keepCase(labels: readonly (Label | null)[]): (Label | null)[] {
  const isLarge = (label: Label | null): boolean => label !== null && label.name === label.name.toUpperCase();
  const large = labels.filter(isLarge).length;
  const all = labels.filter((label) => label !== null).length;
  return labels.map((label) => (large * 2 > all && !isLarge(label) ? null : label));
}

interface Label {
  readonly name: string;
  readonly span: Span;
  readonly colon: Span;
  readonly start: number;
}

function toLabel(text: string, [start, end]: Span): Label | null {
  const match = LABEL.exec(text.slice(start, Math.min(end, start + 100)));
  if (match === null || NO_SPEAKER.test(match[1] ?? '')) return null;
  const [whole = '', name = ''] = match;
  const colon = start + whole.lastIndexOf(':');
  const from = start + whole.indexOf(name);
  return { name, span: [from, from + name.length], colon: [colon, colon + 1], start: start + whole.length };
}

const LONGEST = 8;

function toTurn(
  paragraphs: readonly Span[],
  labels: readonly (Label | null)[],
  at: { label: Label; index: number },
): Turn {
  const { label, index } = at;
  const next = labels.findIndex((other, later) => later > index && other !== null);
  const last = next > 0 && next - index <= LONGEST ? next - 1 : index;
  const rest = paragraphs.slice(index + 1, last + 1);
  const end = paragraphs[index]?.[1] ?? label.start;
  return { label: label.span, colon: label.colon, content: [[label.start, end], ...rest] };
}
