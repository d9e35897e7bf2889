import { compare, pad } from './toEntityViews.js';
import { toContentView } from '../ContentView.js';

import type { StatementNode } from '../../graph/ArticleGraph.js';
import type { ContentView } from '../ContentView.js';

/** A statement with its words and its place in the nesting: how far from the top, how far above the bottom. */
export interface StatementView extends ContentView<StatementNode> {
  readonly outer: StatementView | null;
  readonly depth: number;
  readonly height: number;
}

type Draft = { -readonly [Key in keyof StatementView]: Key extends 'outer' ? Draft | null : StatementView[Key] };

/** Given a text and statements of it, returns them as views, in an order that does not depend on the list's. */
export function toStatementViews(text: string, statements: readonly StatementNode[]): StatementView[] {
  const byId = new Map(
    statements.map((node): [string, Draft] => [
      node.id,
      { ...toContentView(text, node), outer: null, depth: 0, height: 0 },
    ]),
  );
  const views = [...byId.values()];
  for (const view of views) view.outer = byId.get(view.node.within ?? '') ?? null;
  for (const view of views) {
    view.isNested = view.outer !== null;
    for (let outer = view.outer; outer; outer = outer.outer) outer.height = Math.max(outer.height, ++view.depth);
  }
  const keys = new Map<StatementView, string>(views.map((view) => [view, toSortKey(view)]));
  return views.sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
}

/** Given two views, returns whether one is the outer and the other the inner of its statements. */
export function isCrossed(a: StatementView, b: StatementView): boolean {
  return (a.depth > b.depth && a.height < b.height) || (a.depth < b.depth && a.height > b.height);
}

function toSortKey({ node, depth }: StatementView): string {
  return `${node.content.flat().map(pad).join()} ${depth} ${JSON.stringify({ ...node, id: '', within: '' })}`;
}
