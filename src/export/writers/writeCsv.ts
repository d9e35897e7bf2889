import { readStatements } from '../readPages.js';
import { toCell } from '../toCell.js';

import type { EntitySummary, StatementRow } from '../../store/Rows.js';
import type { Selection } from '../LinkedGraph.js';

type Value = string | number | null | undefined;

// Columns in order. Names of several entities are joined by "; ", their ids by a blank.
const COLUMNS: Readonly<Record<string, (statement: StatementRow) => Value>> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  kind: ({ kind }) => kind,
  polarity: ({ polarity }) => polarity,
  tense: ({ tense }) => tense,
  certainty: ({ certainty }) => certainty,
  speaker: ({ speaker }) => speaker?.name,
  role: ({ role }) => role,
  about: ({ about }) => toNames(about),
  stances: ({ stances }) => stances.map(({ target, stance }) => `${stance} ${target.name}`).join('; '),
  addressees: ({ addressees }) => toNames(addressees),
  via: ({ via }) => via?.name,
  cue: ({ cue }) => cue,
  saidAt: ({ saidAt }) => saidAt,
  confidence: ({ confidence }) => confidence,
  outlet: ({ article }) => article.outlet,
  byline: ({ article }) => article.byline,
  publishedAt: ({ article }) => article.publishedAt,
  title: ({ article }) => article.title,
  url: ({ article }) => article.url,
  article: ({ article }) => article.externalId,
  spans: ({ spans }) => spans.map(([start, end]) => `${start}..${end}`).join(' '),
  speakerId: ({ speaker }) => speaker?.id,
  aboutIds: ({ about }) => toIds(about),
  addresseeIds: ({ addressees }) => toIds(addressees),
  viaId: ({ via }) => via?.id,
  withinId: ({ within }) => within?.id,
  articleId: ({ article }) => article.id,
};

/**
 * Given a store and a filter, returns the statements that pass, oldest first, as CSV (RFC 4180, UTF-8): one a row. Cells that a
 * spreadsheet would run as formulas begin with an apostrophe; see `toCell`.
 */
export async function* writeCsv({ store, filter }: Selection): AsyncGenerator<string> {
  yield toLine(Object.keys(COLUMNS));
  const columns = Object.values(COLUMNS);
  for await (const statements of readStatements(store, filter))
    for (const statement of statements) yield toLine(columns.map((toValue) => toValue(statement)));
}

function toLine(values: readonly Value[]): string {
  return `${values.map((value) => toCell(value == null ? '' : String(value))).join(',')}\r\n`;
}

function toNames(entities: readonly EntitySummary[]): string {
  return entities.map(({ name }) => name).join('; ');
}

function toIds(entities: readonly EntitySummary[]): string {
  return entities.map(({ id }) => id).join(' ');
}
