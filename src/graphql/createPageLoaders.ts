import DataLoader from 'dataloader';

import type { Modality, RelationKind } from '../graph/ArticleGraph.js';
import type { ArticleSummary, MentionRow, RelationRow, StatementCard } from '../store/Rows.js';
import type {
  ArticleOrder,
  Page,
  PageRequest,
  RelationParents,
  StatementOrder,
  StatementParent,
  Store,
} from '../store/Store.js';
import type { Asked } from './findDetails.js';

/** A page of the statements of one parent. */
export interface StatementPageKey {
  readonly kind: StatementParent;
  readonly id: string;
  readonly order: StatementOrder;
  readonly page: PageRequest;
}

export type StatementCountKey = Pick<StatementPageKey, 'kind' | 'id'>;

/** A page of what belongs to one parent. */
export interface PageKey {
  readonly id: string;
  readonly page: PageRequest;
}

export type ArticlePageKey = PageKey & { readonly order: ArticleOrder };
export interface RelationCountKey {
  readonly id: string;
  readonly kinds: readonly RelationKind[] | null;
  readonly modalities: readonly Modality[];
}
export type RelationPageKey = PageKey & RelationCountKey;

/** Loaders of lists within lists: what many parents ask for in one moment is one call. */
export interface PageLoaders {
  readonly statementPage: DataLoader<StatementPageKey, Page<StatementCard>, string>;
  readonly statementCount: DataLoader<StatementCountKey, number, string>;
  readonly mentionPage: DataLoader<PageKey, Page<MentionRow>, string>;
  readonly mentionCount: DataLoader<{ readonly id: string }, number, string>;
  readonly articlePage: DataLoader<ArticlePageKey, Page<ArticleSummary>, string>;
  readonly articleCount: DataLoader<{ readonly id: string }, number, string>;
  readonly relationPage: DataLoader<RelationPageKey, Page<RelationRow>, string>;
  readonly relationCount: DataLoader<RelationCountKey, number, string>;
}

/** The condition by which one parent's statements are found. */
export const PARENT_KEYS = { article: 'articleIds', speaker: 'speakerIds', about: 'aboutIds' } as const;

/**
 * Given a store and what the operation asks for, returns new loaders of lists within lists. What belongs to one parent alone is asked for as a list of
 * its own, which the store reads in the order of an index however long it is.
 */
export function createPageLoaders(store: Store, asked: Asked): PageLoaders {
  return {
    statementPage: createGroupLoader(({ kind, order, page }, ids) =>
      ids.length > 1
        ? store.findStatementsOf({ kind, ids }, order, page, asked.details)
        : one(store.findStatementCards({ [PARENT_KEYS[kind]]: ids }, order, page, asked.details)),
    ),
    statementCount: createGroupLoader(({ kind }, ids) => store.countStatementsOf({ kind, ids })),
    mentionPage: createGroupLoader(({ page }, ids) => store.findMentionsOf(ids, page)),
    mentionCount: createGroupLoader((_, ids) => store.countMentionsOf(ids)),
    articlePage: createGroupLoader(({ order, page }, ids) =>
      ids.length > 1
        ? store.findArticlesOf(ids, order, page)
        : one(store.findArticles({ mentionsIds: ids }, order, page)),
    ),
    articleCount: createGroupLoader((_, ids) => store.countArticlesOf(ids)),
    relationPage: createGroupLoader((key, ids) => store.findRelationsOf(toParents(key, ids), key.page)),
    relationCount: createGroupLoader((key, ids) => store.countRelationsOf(toParents(key, ids))),
  };
}

async function one<Value>(value: Promise<Value>): Promise<Value[]> {
  return [await value];
}

function toParents({ kinds, modalities }: RelationCountKey, entityIds: readonly string[]): RelationParents {
  return { entityIds, modalities, ...(kinds !== null && { kinds }) };
}

// Keys that differ in nothing but the parent's id are loaded together.
function createGroupLoader<Key extends { readonly id: string }, Value>(
  load: (key: Key, ids: readonly string[]) => Promise<readonly Value[]>,
): DataLoader<Key, Value, string> {
  const loadAll = async (keys: readonly Key[]): Promise<Value[]> => {
    const values = new Array<Value>(keys.length);
    const loadGroup = async (places: readonly number[]): Promise<void> => {
      const ids = places.map((place) => keys[place]!.id);
      const found = await load(keys[places[0]!]!, ids);
      places.forEach((place, at) => (values[place] = found[at]!));
    };
    await Promise.all(toGroups(keys).map(loadGroup));
    return values;
  };
  return new DataLoader<Key, Value, string>(loadAll, { cacheKeyFn: toText });
}

function toText(key: object): string {
  return JSON.stringify(key);
}

// By their places.
function toGroups(keys: readonly { readonly id: string }[]): number[][] {
  if (keys.length === 1) return [[0]];
  const groups = new Map<string, number[]>();
  for (const [place, key] of keys.entries()) {
    const name = toText({ ...key, id: null });
    const group = groups.get(name);
    if (group) group.push(place);
    else groups.set(name, [place]);
  }
  return [...groups.values()];
}
