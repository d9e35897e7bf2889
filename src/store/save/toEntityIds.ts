import type { ArticleGraph, EntityNode } from '../../graph/ArticleGraph.js';
import { hash } from '../../util/hash.js';
import { isNamed } from './isNamed.js';
import { normalizeName } from './normalizeName.js';

/**
 * Given an article's graph and store id, returns the store id of each of its entities. Names are known by kind and
 * normalized name, in every article alike; what has no name belongs to its article, and two "reporters" of
 * one article stay two. Entities of one graph with the same name and kind are one.
 */
export function toEntityIds(graph: ArticleGraph, articleId: string): Map<string, string> {
  const seen = new Map<string, number>();
  return new Map(graph.entities.map((entity) => [entity.id, toEntityId(entity, articleId, seen)]));
}

function toEntityId(entity: EntityNode, articleId: string, seen: Map<string, number>): string {
  const name = normalizeName(entity.name);
  if (isNamed(entity.name, entity.kind)) return `e${hash(entity.kind, name)}`;
  const key = `${entity.kind} ${name}`;
  const nth = (seen.get(key) ?? 0) + 1;
  seen.set(key, nth);
  return `e${hash(entity.kind, name, articleId, String(nth))}`;
}
