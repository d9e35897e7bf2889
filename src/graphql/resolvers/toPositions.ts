import type { ArticleSummary, EntitySummary, RelationRow } from '../../store/Store.js';

/** A title with one organization, and the articles that give it, newest first. */
export interface Position {
  readonly title: string | null;
  readonly organization: EntitySummary;
  readonly articles: readonly ArticleSummary[];
}

/** Given HOLDS_POSITION relations of one entity, returns its positions: one a title and organization, in their order. */
export function toPositions(relations: readonly RelationRow[]): Position[] {
  const groups = new Map<string, RelationRow[]>();
  for (const relation of relations) {
    const key = JSON.stringify([relation.label?.toLowerCase() ?? null, relation.object.id]);
    groups.set(key, [...(groups.get(key) ?? []), relation]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [toPosition(group[0], group)] : []));
}

function toPosition({ label, object }: RelationRow, group: readonly RelationRow[]): Position {
  const articles = new Map(
    group.flatMap(({ evidence }) => evidence).map(({ article }) => [article.id, article] as const),
  );
  return { title: label, organization: object, articles: [...articles.values()].sort(byNewest) };
}

function byNewest(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.id.localeCompare(b.id);
}
