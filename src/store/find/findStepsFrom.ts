import { toPairId } from '../save/pairs.js';
import type { CypherEngine, CypherRow } from '../engine/CypherEngine.js';
import type { KeptLink } from './links/LinkReader.js';
import { readPairLinks } from './links/readPairLinks.js';
import { runQuery } from './runQuery.js';

/** A link between two entities, by which a path may go either way. */
export type Step = Pick<KeptLink, 'source' | 'target' | 'kind' | 'weight'>;

/** Links of one sort that are followed from one entity; fewer from each of many, so that all together stay few. */
const [MOST, FEWEST, OF_ALL] = [40, 10, 400];

/**
 * Given an engine, ids of entities and pairs of entities, returns the strongest steps from each of the former, 10 to 40 of each sort
 * and direction, and all between the latter. What it costs does not hang on how much else a hub talks about.
 */
export async function findStepsFrom(
  engine: CypherEngine,
  ids: readonly string[],
  pairs: readonly (readonly [string, string])[],
): Promise<Step[]> {
  const limit = Math.min(MOST, Math.max(FEWEST, Math.floor(OF_ALL / ids.length)));
  const pairIds = pairs.flatMap(([one, other]) => [toPairId(one, other), toPairId(other, one)]);
  const [rows, direct] = await Promise.all([
    runQuery(engine, 'findSteps', { parameters: { ids, limit } }),
    readPairLinks(engine, { pairIds, limit: pairIds.length }, 'several'),
  ]);
  return [...rows.flatMap(toSteps), ...direct];
}

const TALK = { kind: 'TALKS_ABOUT' } as const;

/** The other end of a step; without a kind, of who talks about whom. */
interface Far {
  readonly far: string;
  readonly weight: number;
  readonly kind?: Step['kind'];
}

function toSteps(row: CypherRow): Step[] {
  const near = String(row['id']);
  const read = (...names: string[]): Far[] => names.flatMap((name) => row[name] as unknown as readonly Far[]);
  return [
    ...read('talks', 'does').map(({ far, ...step }) => ({ ...TALK, ...step, source: near, target: far })),
    ...read('heard', 'done').map(({ far, ...step }) => ({ ...TALK, ...step, source: far, target: near })),
  ];
}
