import type { PlacedStatement } from './model.js';

type Span = PlacedStatement['spans'][number];

/**
 * A stretch of text that the same statements cover in the same way, outermost first. A cue or a speaker may itself
 * stand within the words of others: `outer`.
 */
export interface Piece {
  readonly text: string;
  readonly role: 'content' | 'cue' | 'speaker';
  readonly statements: readonly PlacedStatement[];
  readonly outer: readonly PlacedStatement[];
}

/** Given an article's text and its statements, returns its paragraphs cut where a statement, cue or speaker begins or ends. */
export function toPieces(text: string, statements: readonly PlacedStatement[]): Piece[][] {
  const depths = toDepths(statements);
  return toParagraphs(text).map((paragraph) => {
    const cuts = toCuts(paragraph, statements);
    return cuts.slice(0, -1).map((start, index): Piece => {
      const end = cuts[index + 1] ?? paragraph.end;
      return { text: text.slice(start, end), ...toCover({ start, end }, statements, depths) };
    });
  });
}

function toParagraphs(text: string): Span[] {
  return [...text.matchAll(/\S[^]*?(?=\s*\n\s*\n|\s*$)/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function toCuts({ start, end }: Span, statements: readonly PlacedStatement[]): number[] {
  const spans = statements.flatMap(({ spans, cueSpans, speakerSpans }) => [...spans, ...cueSpans, ...speakerSpans]);
  const inside = spans.flatMap((span) => [span.start, span.end]).filter((cut) => start < cut && cut < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}

function toCover(
  piece: Span,
  statements: readonly PlacedStatement[],
  depths: ReadonlyMap<string, number>,
): Omit<Piece, 'text'> {
  const covering = (pick: (statement: PlacedStatement) => readonly Span[]): PlacedStatement[] =>
    statements
      .filter((statement) => pick(statement).some(({ start, end }) => start <= piece.start && piece.end <= end))
      .sort((a, b) => (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0));
  const contents = covering((statement) => statement.spans);
  const cues = covering((statement) => statement.cueSpans);
  const speakers = covering((statement) => statement.speakerSpans);
  if (cues.length > 0) return { role: 'cue', statements: cues, outer: contents };
  if (speakers.length > 0) return { role: 'speaker', statements: speakers, outer: contents };
  return { role: 'content', statements: contents, outer: [] };
}

function toDepths(statements: readonly PlacedStatement[]): Map<string, number> {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const toDepth = (statement: PlacedStatement | undefined, seen = 0): number =>
    statement?.within && seen < statements.length ? 1 + toDepth(byId.get(statement.within.id), seen + 1) : 0;
  return new Map(statements.map((statement) => [statement.id, toDepth(statement)]));
}
