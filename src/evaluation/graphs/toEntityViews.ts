import { createNameTest, DETERMINERS, toF1, toWords } from '../words.js';

import type { EntityNode } from '../../graph/ArticleGraph.js';
import type { Span } from '../../text/Span.js';
import type { Word } from '../words.js';

/** A mention by its words, without a leading article and a trailing 's: two that differ in those alone have one key. */
export interface MentionView {
  readonly key: string;
  readonly first: number;
  readonly last: number;
  readonly positions: ReadonlySet<number>;
  readonly isName: boolean;
}

export interface EntityView {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityNode['kind'];
  readonly mentions: readonly MentionView[];
}

/** Given a text and entities of it, returns them with their mentions as words, in an order that does not depend on the list's. */
export function toEntityViews(text: string, entities: readonly EntityNode[]): EntityView[] {
  const isName = createNameTest(text);
  const views = entities.map(({ id, name, kind, mentions }): EntityView => {
    const byKey = new Map(mentions.map((span) => toMentionView(text, span, isName)).map((view) => [view.key, view]));
    return { id, name, kind, mentions: [...byKey.values()].sort((a, b) => a.first - b.first || a.last - b.last) };
  });
  const keys = new Map(views.map((view) => [view, toSortKey(view)]));
  return views.sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
}

/** Given two mentions, returns the F1 of their words: 0 under one half, unless they end alike ("Lind", "Mayor Mara Anna Lind"). */
export function toSimilarity(a: MentionView, b: MentionView): number {
  if (a.last < b.first || b.last < a.first) return 0;
  const f1 = toF1(a.positions, b.positions);
  return f1 >= 0.5 || a.last === b.last ? f1 : 0;
}

/** Given two strings, returns which comes first, unit by unit: -1, 0 or 1. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Given a position, returns it so that strings sort as the numbers do. */
export function pad(position: number): string {
  return String(position).padStart(9, '0');
}

function toMentionView(text: string, span: Span, isName: (word: Word) => boolean): MentionView {
  const words = dropEdges(text, toWords(text, span));
  const [first, last] = [words[0]?.start ?? span[0], words.at(-1)?.start ?? span[1] - 1];
  const positions = new Set(words.length > 0 ? words.map((word) => word.start) : [span[0]]);
  return { key: `${first}-${last}`, first, last, positions, isName: words.some(isName) };
}

function dropEdges(text: string, words: readonly Word[]): readonly Word[] {
  const last = words.at(-1);
  const isGenitive = words.length > 1 && last?.form === 's' && /['’]/.test(text[last.start - 1] ?? '');
  const kept = isGenitive ? words.slice(0, -1) : words;
  return kept.length > 1 && kept[0] && DETERMINERS.has(kept[0].form) ? kept.slice(1) : kept;
}

function toSortKey({ id, name, mentions }: EntityView): string {
  return `${mentions.map(({ first, last }) => `${pad(first)}-${pad(last)}`).join() || '~'} ${name} ${id}`;
}
