import type { PictureQuery } from '../generated/operations.js';

/** An entity with the numbers of statements it made and is spoken of in; `weight` is their sum. */
export type GraphNode = PictureQuery['graph']['nodes'][number];

/** Who talks about or to whom, or a relation; `weight` counts statements or, of a relation, articles. */
export type GraphLink = PictureQuery['graph']['links'][number];

/** Entities and links; of the statements that pass a filter, the strongest. */
export interface GraphData {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
}
