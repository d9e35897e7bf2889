import { hash } from '../../util/hash.js';
import type { CypherRow } from '../engine/CypherEngine.js';

/** Who talks about whom in how many statements; `latest` is the key of the latest in the order of time, then its id. */
type PairRow = { id: string; fromId: string; toId: string; count: number; latest: string };

/** Given who talks and about whom, returns the id of their pair. */
export function toPairId(fromId: string, toId: string): string {
  return `p${hash(fromId, toId)}`;
}

/** Given who talks and to whom, returns the id of the link between them in pictures. */
export function toAddressedId(fromId: string, toId: string): string {
  return `t${hash(fromId, toId)}`;
}

/** Given the rows of whom statements are about, returns a row for each pair in them, in order of id. */
export function toPairs(about: readonly CypherRow[]): PairRow[] {
  const pairs = new Map<string, PairRow>();
  for (const row of about) {
    const { pairId: id, speakerId: fromId, entityId: toId, sortKey, statementId } = row;
    const latest = `${String(sortKey)} ${String(statementId)}`;
    if (typeof id !== 'string' || typeof fromId !== 'string' || typeof toId !== 'string') continue;
    const known = pairs.get(id) ?? { id, fromId, toId, count: 0, latest };
    pairs.set(id, { ...known, count: known.count + 1, latest: latest > known.latest ? latest : known.latest });
  }
  return [...pairs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
