import { addCoreference } from './Coreference.js';
import { add, addShare } from '../Tally.js';

import type { CoreferenceTallies } from './Coreference.js';
import type { Tallies } from '../Tally.js';
import type { EntityView } from './toEntityViews.js';

/**
 * Given the entities of both sides, counts the mentions found, whether their entities have the right kind, and how the
 * mentions hang together. A span given to several entities counts for the one mentioned first.
 */
export function scoreEntities(
  golds: readonly EntityView[],
  founds: readonly EntityView[],
  { tallies, coreference }: { readonly tallies: Tallies; readonly coreference: CoreferenceTallies },
): void {
  const [goldOwners, foundOwners] = [toOwners(golds), toOwners(founds)];
  const both = [...foundOwners.keys()].filter((key) => goldOwners.has(key));
  add(tallies.mentions, { right: both.length, found: foundOwners.size, expected: goldOwners.size });
  for (const key of both) {
    const kinds = new Set(goldOwners.get(key)?.map(({ kind }) => kind));
    addShare(tallies.entityKind, foundOwners.get(key)?.some(({ kind }) => kinds.has(kind)) === true);
  }
  addCoreference(coreference, toClusters(golds, goldOwners), toClusters(founds, foundOwners));
}

type Owners = ReadonlyMap<string, readonly EntityView[]>;

function toOwners(views: readonly EntityView[]): Owners {
  const owners = new Map<string, EntityView[]>();
  for (const view of views) for (const { key } of view.mentions) owners.set(key, [...(owners.get(key) ?? []), view]);
  return owners;
}

function toClusters(views: readonly EntityView[], owners: Owners): ReadonlySet<string>[] {
  return views
    .map((view) => new Set(view.mentions.map(({ key }) => key).filter((key) => owners.get(key)?.[0] === view)))
    .filter(({ size }) => size > 0);
}
