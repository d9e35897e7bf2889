import type { EntityKind } from '../generated/operations.js';

/** An entity with the numbers of statements it made and is spoken of in; `weight` is their sum. */
export interface GraphNode {
  readonly id: string;
  readonly label: string;
  readonly kind: EntityKind;
  readonly said: number;
  readonly about: number;
  readonly weight: number;
}

/** Who talks about or to whom, or a relation; `weight` counts statements or, of a relation, articles. */
export interface GraphLink {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly label: string | null;
  readonly weight: number;
}

/** The graph of the statements that pass a filter, as `/export/d3` gives it. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
