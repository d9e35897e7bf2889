import { isEmpty } from './createCast.js';
import { readPages } from './readPages.js';
import { toDay, toPeriod } from './toPeriod.js';

import type { EvidenceRow, RelationRow } from '../store/Rows.js';
import type { StatementFilter, Store } from '../store/Store.js';
import type { Cast } from './createCast.js';
import type { ExportLink } from './LinkedGraph.js';

/** A relation with the evidence for it that is part of the export. */
export interface Evidenced {
  readonly relation: RelationRow;
  readonly evidence: readonly EvidenceRow[];
}

/**
 * Given a store, a filter and the entities of an export, returns the relations between them. Of the filter, articles,
 * outlets and dates hold for relations too: what only other articles tell stays out.
 */
export async function* readRelations(store: Store, filter: StatementFilter, cast: Cast): AsyncGenerator<Evidenced> {
  for await (const relations of readCandidates(store, filter, cast)) {
    for (const relation of relations) {
      const evidence = relation.evidence.filter((item) => passes(item, relation, filter));
      if (evidence.length > 0 && cast.has(relation.object.id)) yield { relation, evidence };
    }
  }
}

/** Given a relation and its evidence, returns the link it is. */
export function toRelationLink({ relation, evidence }: Evidenced): ExportLink {
  const { id, kind, label, date, subject, object } = relation;
  const days = date === null ? evidence.map(({ article }) => toDay(article.publishedAt)) : [toDay(date)];
  return { id, source: subject.id, target: object.id, kind, label, weight: evidence.length, ...toPeriod(days) };
}

async function* readCandidates(
  store: Store,
  filter: StatementFilter,
  cast: Cast,
): AsyncGenerator<readonly RelationRow[]> {
  if (isEmpty(filter)) return yield* readPages((page) => store.findRelations({}, page));
  for await (const members of cast.members()) {
    const subjectIds = members.map(({ id }) => id);
    yield* readPages((page) => store.findRelations({ subjectIds }, page));
  }
}

function passes({ article }: EvidenceRow, { date }: RelationRow, filter: StatementFilter): boolean {
  const { articleIds, outlets, from, to } = filter;
  if (articleIds !== undefined && !articleIds.includes(article.id)) return false;
  if (outlets !== undefined && !outlets.includes(article.outlet ?? '')) return false;
  const day = toDay(date ?? article.publishedAt);
  if (from === undefined && to === undefined) return true;
  return (
    day !== null && (from === undefined || day >= from.slice(0, 10)) && (to === undefined || day <= to.slice(0, 10))
  );
}
