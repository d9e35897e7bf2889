import { isEmpty } from './createCast.js';
import { readStatements } from './readPages.js';
import { toStatementDay } from './toPeriod.js';

import type { StatementRow } from '../store/Rows.js';
import type { StatementFilter, Store } from '../store/Store.js';
import type { ExportLink, ExportNode, LinkKind } from './LinkedGraph.js';

/** Given a store and a filter, returns the statements that pass, as nodes whose label is their text. */
export async function* readStatementNodes(store: Store, filter: StatementFilter): AsyncGenerator<ExportNode> {
  for await (const statements of readStatements(store, filter)) yield* statements.map(toNode);
}

/** Given a store and a filter, returns what joins the statements that pass to entities and to the statements around them. */
export async function* readStatementLinks(store: Store, filter: StatementFilter): AsyncGenerator<ExportLink> {
  for await (const statements of readStatements(store, filter)) {
    const outer = await findOuter(store, filter, statements);
    for (const statement of statements) yield* toLinks(statement, outer);
  }
}

function toNode(statement: StatementRow): ExportNode {
  const { id, text, kind, polarity, tense, certainty, cue, role, confidence, article } = statement;
  const { outlet, title, url } = article;
  const day = toStatementDay(statement);
  return {
    id,
    label: text,
    attributes: {
      type: 'Statement',
      kind,
      polarity,
      tense,
      certainty,
      cue,
      role,
      confidence,
      outlet,
      title,
      url,
      date: day,
    },
    from: day,
    to: day,
  };
}

// The statements around the given ones, as far as the filter lets them pass.
async function findOuter(
  store: Store,
  filter: StatementFilter,
  statements: readonly StatementRow[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(statements.flatMap(({ within }) => (within === null ? [] : [within.id])))];
  if (isEmpty(filter) || ids.length === 0) return new Set(ids);
  const asked = filter.ids === undefined ? ids : ids.filter((id) => filter.ids?.includes(id));
  const page = await store.findStatements({ ...filter, ids: asked }, 'TEXT_ORDER', { limit: ids.length });
  return new Set(page.rows.map(({ row }) => row.id));
}

function toLinks(statement: StatementRow, outer: ReadonlySet<string>): ExportLink[] {
  const { id, speaker, about, stances, addressees, via, within } = statement;
  const towards = new Map(stances.map(({ target, stance }) => [target.id, stance]));
  const day = toStatementDay(statement);
  const link = (source: string, kind: LinkKind, target: string): ExportLink => ({
    id: `${kind}-${source}-${target}`,
    ...{ source, target, kind, label: null, weight: 1, from: day, to: day },
  });
  return [
    ...(speaker === null ? [] : [link(speaker.id, 'SAID', id)]),
    ...about.map((entity) => ({ ...link(id, 'ABOUT', entity.id), stance: towards.get(entity.id) ?? null })),
    ...addressees.map((entity) => link(id, 'ADDRESSED_TO', entity.id)),
    ...(via === null ? [] : [link(id, 'VIA', via.id)]),
    ...(within !== null && outer.has(within.id) ? [link(id, 'WITHIN', within.id)] : []),
  ];
}
