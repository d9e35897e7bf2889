import type { ArticleSummary, EntitySummary, EvidenceRow, RelationRow } from '../../store/Rows.js';

/** A title with one organization, when it is held, and the articles that give it, newest first. */
export interface Position {
  readonly title: string | null;
  readonly organization: EntitySummary;
  readonly former: boolean;
  readonly acting: boolean;
  readonly since: string | null;
  readonly until: string | null;
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
  const evidence = group.flatMap((relation) => relation.evidence).sort((a, b) => byNewest(a.article, b.article));
  const articles = new Map(evidence.map(({ article }) => [article.id, article] as const));
  return { title: label, organization: object, ...toTerm(evidence), articles: [...articles.values()] };
}

// Whether it is over is for the newest article to say, since when for the newest that says it.
function toTerm(evidence: readonly EvidenceRow[]): Pick<Position, 'former' | 'acting' | 'since' | 'until'> {
  const tenures = evidence.map(({ tenure }) => tenure);
  return {
    former: tenures[0]?.former ?? false,
    acting: tenures[0]?.acting ?? false,
    since: tenures.find(({ since }) => since !== undefined)?.since ?? null,
    until: tenures.find(({ until }) => until !== undefined)?.until ?? null,
  };
}

function byNewest(a: ArticleSummary, b: ArticleSummary): number {
  return (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || a.id.localeCompare(b.id);
}
