import { findAllMerges } from '../curation/findCurations.js';
import type { Merge } from '../curation/Curation.js';
import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import { isIdOf } from '../save/isIdOf.js';
import { normalizeName } from '../save/normalizeName.js';
import { toSpans } from '../save/toFlatSpans.js';
import type { Span } from '../../text/Span.js';
import { groupBy } from '../../util/groupBy.js';
import type { NameOfRow } from '../Rows.js';
import { runQuery } from './runQuery.js';
import { toArticleRow, toArticleSummary, toEntitySummary } from './toRows.js';

/**
 * Given an engine and ids of entities, returns every name of each, the most used first, with the rule by which it became
 * one and the first article that has it. Two queries at once, and one for each link of a chain of merges; they read every
 * mention of the entities.
 */
export async function findNamesOf(
  engine: CypherEngine,
  entityIds: readonly string[],
): Promise<ReadonlyMap<string, readonly NameOfRow[]>> {
  if (entityIds.length === 0) return new Map();
  const [rows, merges] = await Promise.all([
    runQuery(engine, 'findNamesOf', { parameters: { entityIds: [...new Set(entityIds)] } }),
    findAllMerges(engine, entityIds),
  ]);
  const found = groupBy(rows, ({ entity }) => toEntitySummary(entity).id);
  return new Map([...found].map(([id, names]) => [id, toNames(names, merges.get(id) ?? [])]));
}

// One article may call it so in full and another besides: two rows of one name.
function toNames(rows: readonly CypherRow[], merges: readonly Merge[]): NameOfRow[] {
  const forms = groupBy([...rows].sort(byFirst), ({ form }) => String(form));
  return [...forms]
    .map(([form, same]) => ({
      form,
      articleCount: same.reduce((sum, { count }) => sum + Number(count), 0),
      ...explain(form, same[0]!, merges),
      article: toArticleSummary(same[0]!['article']),
      spans: findSpans(form, same[0]!),
    }))
    .sort((a, b) => b.articleCount - a.articleCount || (a.form < b.form ? -1 : 1));
}

function byFirst(a: CypherRow, b: CypherRow): number {
  return String(a['firstKey']) < String(b['firstKey']) ? -1 : 1;
}

// The id tells what the entity was called first, before merges; one without a name of its own has its name alone.
function explain(form: string, row: CypherRow, merges: readonly Merge[]): Pick<NameOfRow, 'rule' | 'beside' | 'merge'> {
  const { id, name } = toEntitySummary(row['entity']);
  const findMerge = (one: string): Merge | undefined =>
    merges.find(({ targetId }) => isIdOf(targetId, one)) ?? merges.find((merge) => isSame(merge.name, one));
  const isKnown = (one: string): boolean => isIdOf(id, one) || findMerge(one) !== undefined || isSame(name, one);
  const merge = isIdOf(id, form) ? undefined : findMerge(form);
  if (merge) return { rule: 'MERGE', beside: null, merge };
  if (isKnown(form)) return { rule: 'SAME_NAME', beside: null, merge: null };
  // Names stand in the order of the entities that the article tells apart, each with what it is called in full first.
  const names = (row['names'] ?? []) as readonly string[];
  const beside = names.slice(0, names.indexOf(form)).findLast(isKnown) ?? null;
  return { rule: 'SAME_ARTICLE', beside, merge: null };
}

const isSame = (a: string, b: string): boolean => normalizeName(a) === normalizeName(b);

// Mentions in the very words, or else those that come to the same ("the Harbour Treaty"); none where the name was only given with the article.
function findSpans(form: string, { spans, article }: CypherRow): Span[] {
  const { text } = toArticleRow(article);
  const all = toSpans(spans);
  const wordsOf = ([start, end]: Span): string => text.slice(start, end).replace(/\s+/g, ' ');
  const exact = all.filter((span) => wordsOf(span) === form);
  return exact.length > 0 ? exact : all.filter((span) => isSame(wordsOf(span), form));
}
