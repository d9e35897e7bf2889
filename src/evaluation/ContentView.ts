import { toPositions } from './words.js';

import type { StatementNode } from '../graph/ArticleGraph.js';
import type { Grouped } from './countGroups.js';

/** What statements of graphs and quotations of records have alike. */
export type Content = Pick<StatementNode, 'content' | 'cue' | 'kind' | 'confidence' | 'construction'>;

/** A statement or quotation with its words. */
export interface ContentView<Node extends Content = Content> extends Grouped {
  readonly node: Node;
  readonly words: ReadonlySet<number>;
  /** Without a leading "that". */
  readonly exactWords: ReadonlySet<number>;
}

/** What was matched of two sides. */
export interface Sides<View extends ContentView = ContentView> {
  readonly golds: readonly View[];
  readonly founds: readonly View[];
  readonly pairs: readonly (readonly [gold: View, found: View])[];
}

/** Given a text and a statement or quotation of it, returns it with its words. */
export function toContentView<Node extends Content>(text: string, node: Node): ContentView<Node> {
  return {
    node,
    kind: node.kind,
    construction: node.construction ?? null,
    isNested: false,
    words: toPositions(text, node.content),
    exactWords: toPositions(text, node.content, (form) => form === 'that'),
  };
}
