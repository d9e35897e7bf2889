import type { ArticleGraph, StatementNode } from '../../graph/ArticleGraph.js';
import type { Review } from './Curation.js';

/** The store ids that an article's entities and statements have. */
export interface StoreIds {
  readonly entityIds: ReadonlyMap<string, string>;
  readonly statementIds: ReadonlyMap<string, string>;
}

/**
 * Given an article's graph and the reviews of its statements, returns the graph that people made of it: without what
 * they rejected and what that claimed, and with their corrections. A statement within a rejected one moves out to the
 * next around it.
 */
export function applyReviews(
  graph: ArticleGraph,
  { entityIds, statementIds }: StoreIds,
  reviews: ReadonlyMap<string, readonly Review[]>,
): ArticleGraph {
  if (reviews.size === 0) return graph;
  const reviewsOf = (id: string): readonly Review[] => reviews.get(statementIds.get(id) ?? '') ?? [];
  const byId = new Map(graph.statements.map((statement) => [statement.id, statement]));
  const isRejected = (id: string): boolean => reviewsOf(id).at(-1)?.verdict === 'REJECTED';
  const moveOut = (id: string | null): string | null =>
    id !== null && isRejected(id) ? moveOut(byId.get(id)?.within ?? null) : id;
  const localIds = new Map([...entityIds].map(([local, id]) => [id, local]));
  return {
    ...graph,
    statements: graph.statements
      .filter(({ id }) => !isRejected(id))
      .map((statement) => ({
        ...correct(statement, reviewsOf(statement.id), localIds),
        within: moveOut(statement.within),
      })),
    relations: graph.relations.filter(({ assertedBy }) => assertedBy === null || !isRejected(assertedBy)),
  };
}

// The latest correction of each part holds, whatever was decided after it.
function correct(
  statement: StatementNode,
  reviews: readonly Review[],
  localIds: ReadonlyMap<string, string>,
): StatementNode {
  const speakerId = reviews.findLast(({ speakerId: id }) => id !== null)?.speakerId ?? null;
  const aboutIds = reviews.findLast(({ aboutIds: ids }) => ids !== null)?.aboutIds ?? null;
  const speaker = speakerId === null ? undefined : localIds.get(speakerId);
  const about = aboutIds === null ? statement.about : aboutIds.flatMap((id) => localIds.get(id) ?? []);
  const stances = statement.stances?.filter(({ entity }) => about.includes(entity)) ?? [];
  return {
    ...statement,
    speaker: speaker ?? statement.speaker,
    about,
    ...(statement.stances !== undefined && { stances }),
  };
}
