import DataLoader from 'dataloader';

import { createPageLoaders } from './createPageLoaders.js';

import type { Merge, Review } from '../store/curation/Curation.js';
import type {
  EntityRow,
  NameOfRow,
  PairEnds,
  RelationRow,
  StatementCard,
  StatementRow,
  StoreNode,
} from '../store/Rows.js';
import type { Store } from '../store/Store.js';
import type { Asked } from './findDetails.js';
import type { PageLoaders } from './createPageLoaders.js';

/** One request's loaders: each gathers what the resolvers of one moment ask for into one call of the store. */
export interface Loaders extends PageLoaders {
  readonly node: DataLoader<string, StoreNode | null>;
  readonly namesakes: DataLoader<string, EntityRow[]>;
  readonly chain: DataLoader<string, StatementCard[]>;
  readonly contained: DataLoader<string, StatementCard[]>;
  readonly positions: DataLoader<string, RelationRow[]>;
  readonly latestOfPair: DataLoader<PairEnds, StatementRow | null, string>;
  readonly reviews: DataLoader<string, readonly Review[]>;
  readonly merges: DataLoader<string, readonly Merge[]>;
  readonly names: DataLoader<string, readonly NameOfRow[]>;
  /** Forgets what was read, for after a write. */
  clear(): void;
}

/** Given a store and what the operation asks for, returns new loaders over it; make them anew for every request, since they remember. */
export function createLoaders(store: Store, asked: Asked): Loaders {
  const loaders = {
    node: new DataLoader((ids: readonly string[]) => store.findNodes(ids)),
    namesakes: new DataLoader((names: readonly string[]) => store.findNamesakes(names)),
    chain: new DataLoader((ids: readonly string[]) => store.findChains(ids, asked.details)),
    contained: new DataLoader((ids: readonly string[]) => store.findContained(ids, asked.details)),
    reviews: new DataLoader((ids: readonly string[]) => store.findReviews(ids)),
    merges: new DataLoader((ids: readonly string[]) => store.findMerges(ids)),
    names: new DataLoader((ids: readonly string[]) => store.findNamesOf(ids)),
    latestOfPair: new DataLoader((pairs: readonly PairEnds[]) => store.findLatestOfPairs(pairs), {
      cacheKeyFn: ({ fromId, toId }: PairEnds) => `${fromId} ${toId}`,
    }),
    ...createPageLoaders(store, asked),
    positions: new DataLoader((ids: readonly string[]) => findPositions(store, ids)),
  };
  return { ...loaders, clear: () => Object.values(loaders).forEach((loader) => loader.clearAll()) };
}

const POSITIONS_AT_MOST = 1_000;

async function findPositions(store: Store, subjectIds: readonly string[]): Promise<RelationRow[][]> {
  const filter = { subjectIds, kinds: ['HOLDS_POSITION'], modalities: ['ASSERTED'] } as const;
  const { rows } = await store.findRelations(filter, { limit: POSITIONS_AT_MOST });
  return subjectIds.map((id) => rows.map(({ row }) => row).filter(({ subject }) => subject.id === id));
}
