import { NotFoundError } from '../../errors.js';
import type { CypherEngine } from '../engine/CypherEngine.js';
import { findEntitiesByIds } from './findEntities.js';
import { findLatestOfPairs } from './findPairs.js';
import { findStepsFrom } from './findStepsFrom.js';
import type { Step } from './findStepsFrom.js';
import type { Path, PathLink, StoreNode } from '../Rows.js';

/** Entities that are gone on from at once: those that the strongest steps lead to. */
const MOST_AT_ONCE = 400;

/** How an entity was reached from one end: how far, by which last step, and how strong the weakest step on the way is. */
interface Arrival {
  readonly length: number;
  readonly step: Step | null;
  readonly strength: number;
}

/** What was reached from one end, and what has been gone on from. */
interface Side {
  readonly end: string;
  readonly arrivals: Map<string, Arrival>;
  readonly done: Set<string>;
}

type Sides = readonly [Side, Side];

/**
 * Given an engine, two entities and the longest path wanted, returns a shortest path between them, or null. Talking
 * about someone is two links, with the latest such statement between them; a relation is one. Paths are sought breadth first from both ends:
 * from both at once, then from where fewer entities are to be gone on from. Of each entity only the strongest steps are followed (`findStepsFrom`), so
 * between hubs a path by weaker ones may be missed, though never a direct one.
 */
export async function findPath(
  engine: CypherEngine,
  { fromId, toId, maxLength }: { fromId: string; toId: string; maxLength: number },
): Promise<Path | null> {
  const sides = [createSide(fromId), createSide(toId)] as const;
  let meeting = findMeeting(sides);
  for (let next: readonly Side[] = sides; getReach(sides) < Math.min(meeting.length, maxLength + 1);) {
    await goOn(engine, next, sides);
    meeting = findMeeting(sides);
    next = [chooseSide(sides)];
  }
  if (meeting.length > maxLength) return null;
  const [there, back] = sides.map((side) => toSteps(meeting.id, side)) as [Step[], Step[]];
  return toPath(engine, fromId, [...there.reverse(), ...back]);
}

function createSide(end: string): Side {
  return { end, arrivals: new Map([[end, { length: 0, step: null, strength: Infinity }]]), done: new Set() };
}

// No path that has not been seen is shorter than this.
function getReach(sides: Sides): number {
  return sides.reduce((sum, side) => sum + getNearest(side), 0);
}

function getNearest({ arrivals, done }: Side): number {
  return [...arrivals].reduce((least, [id, { length }]) => (done.has(id) ? least : Math.min(least, length)), Infinity);
}

function getEdge(side: Side): string[] {
  const nearest = getNearest(side);
  return [...side.arrivals].filter(([id, { length }]) => length === nearest && !side.done.has(id)).map(([id]) => id);
}

function chooseSide([near, far]: Sides): Side {
  return getEdge(far).length < getEdge(near).length ? far : near;
}

async function goOn(engine: CypherEngine, next: readonly Side[], [near, far]: Sides): Promise<void> {
  const edges = next.map((side) => ({ side, edge: getEdge(side) }));
  const followed = edges.map(({ side, edge }) => ({ side, edge, from: chooseStrongest(edge, side) }));
  const ends = followed.flatMap(({ side, from }) => from.map((id) => [id, (side === near ? far : near).end] as const));
  const steps = await findStepsFrom(engine, [...new Set(followed.flatMap(({ from }) => from))], ends);
  steps.sort((a, b) => b.weight - a.weight || (toText(a) < toText(b) ? -1 : 1));
  for (const { side, edge, from } of followed) {
    addArrivals(side, new Set(from), steps);
    for (const id of edge) side.done.add(id);
  }
}

function chooseStrongest(edge: readonly string[], { arrivals }: Side): readonly string[] {
  if (edge.length <= MOST_AT_ONCE) return edge;
  const strengthOf = (id: string): number => arrivals.get(id)!.strength;
  return [...edge].sort((a, b) => strengthOf(b) - strengthOf(a) || (a < b ? -1 : 1)).slice(0, MOST_AT_ONCE);
}

function toText({ source, target, kind }: Step): string {
  return `${source} ${target} ${kind}`;
}

function addArrivals({ arrivals }: Side, edge: ReadonlySet<string>, steps: readonly Step[]): void {
  for (const step of steps)
    for (const [from, to] of [
      [step.source, step.target],
      [step.target, step.source],
    ] as const) {
      if (!edge.has(from)) continue;
      const before = arrivals.get(from)!;
      const length = before.length + (step.kind === 'TALKS_ABOUT' ? 2 : 1);
      if (length < (arrivals.get(to)?.length ?? Infinity))
        arrivals.set(to, { length, step, strength: Math.min(before.strength, step.weight) });
    }
}

// Where the two sides have met so that the way is shortest; of several, so that its weakest step is strongest.
function findMeeting([near, far]: Sides): Meeting {
  let best: Meeting = { id: '', length: Infinity, strength: 0 };
  for (const [id, one] of near.arrivals) {
    const other = far.arrivals.get(id);
    if (!other) continue;
    const found = { id, length: one.length + other.length, strength: Math.min(one.strength, other.strength) };
    if (isBetter(found, best)) best = found;
  }
  return best;
}

interface Meeting {
  readonly id: string;
  readonly length: number;
  readonly strength: number;
}

function isBetter(one: Meeting, other: Meeting): boolean {
  if (one.length !== other.length) return one.length < other.length;
  return one.strength === other.strength ? one.id < other.id : one.strength > other.strength;
}

// From there back to the side's end.
function toSteps(id: string, side: Side): Step[] {
  const step = side.arrivals.get(id)?.step;
  return step ? [step, ...toSteps(step.source === id ? step.target : step.source, side)] : [];
}

// Each TALKS_ABOUT becomes a statement with a link on either side.
async function toPath(engine: CypherEngine, fromId: string, steps: readonly Step[]): Promise<Path> {
  const talks = steps.filter(({ kind }) => kind === 'TALKS_ABOUT');
  const entityIds = [fromId, ...steps.flatMap(({ source, target }) => [source, target])];
  const [entities, latest] = await Promise.all([
    findEntitiesByIds(engine, entityIds),
    findLatestOfPairs(
      engine,
      talks.map(({ source, target }) => ({ fromId: source, toId: target })),
    ),
  ]);
  const getEntity = (id: string): StoreNode => ({ type: 'Entity', row: entities.get(id) ?? fail(id) });
  const nodes = [getEntity(fromId)];
  const links: PathLink[] = [];
  for (const { source, target, kind } of steps) {
    const far = nodes.at(-1)!.row.id === source ? target : source;
    if (kind === 'TALKS_ABOUT') {
      const row = latest.shift() ?? fail(`${source} about ${target}`);
      const said: PathLink = { kind: 'SAID', source, target: row.id };
      const about: PathLink = { kind: 'ABOUT', source: row.id, target };
      links.push(...(far === target ? [said, about] : [about, said]));
      nodes.push({ type: 'Statement', row });
    } else links.push({ kind, source, target });
    nodes.push(getEntity(far));
  }
  return { nodes, links };
}

function fail(what: string): never {
  throw new NotFoundError(`${what} is no longer in the store.`);
}
