import type { GraphLink, GraphNode } from '../../Rows.js';

/** Of so many entities the own links are read; of more, those of the whole store, among which theirs are. */
export const FEW = 200;

/** A link that is kept: who talks to whom is counted anew each time. */
export type KeptLink = GraphLink & { readonly kind: Exclude<GraphLink['kind'], 'TALKS_TO'> };

/** What a picture reads: links by sort, of each sort the strongest `limit`, and what it shows of entities. */
export interface LinkReader<Link extends GraphLink = GraphLink> {
  /** Of all there are. */
  readStrongest(limit: number): Promise<Link[][]>;
  /** Those that begin or end at one of the entities. */
  readFrom(ids: readonly string[], limit: number): Promise<Link[][]>;
  /** Those between two of the entities; where these are many, perhaps others too. */
  readAmong(ids: readonly string[], limit: number): Promise<Link[][]>;
  readNodes(ids: readonly string[]): Promise<GraphNode[]>;
}
