import { readStatements } from './readPages.js';
import { toStatementDay } from './toPeriod.js';

import type { StatementRow } from '../store/Rows.js';
import type { StatementFilter, Store } from '../store/Store.js';
import type { Cast, CastMember } from './createCast.js';
import type { ExportLink } from './LinkedGraph.js';

interface Tally {
  readonly source: string;
  readonly target: string;
  readonly kind: 'TALKS_ABOUT' | 'TALKS_TO';
  weight: number;
  from: string | null;
  to: string | null;
}

/**
 * Given a store, a filter and the entities of an export, returns who talks about and to whom in the statements that pass,
 * with how many these are and from when to when. Speakers are taken 500 at a time, so that only their pairs are held.
 */
export async function* readPairs(store: Store, filter: StatementFilter, cast: Cast): AsyncGenerator<ExportLink> {
  for await (const members of cast.members()) {
    const speakerIds = toSpeakers(members, filter);
    if (speakerIds.length > 0) yield* readPairsOf(store, { ...filter, speakerIds }, cast);
  }
}

function toSpeakers(members: readonly CastMember[], { speakerIds }: StatementFilter): string[] {
  const ids = members.filter(({ said }) => said > 0).map(({ id }) => id);
  return speakerIds === undefined ? ids : ids.filter((id) => speakerIds.includes(id));
}

async function* readPairsOf(store: Store, filter: StatementFilter, cast: Cast): AsyncGenerator<ExportLink> {
  const tallies = new Map<string, Tally>();
  for await (const statements of readStatements(store, filter))
    for (const statement of statements) countStatement(tallies, statement);
  for (const tally of tallies.values()) {
    const { source, target, kind } = tally;
    if (cast.has(target)) yield { id: `${kind}-${source}-${target}`, label: null, ...tally };
  }
}

function countStatement(tallies: Map<string, Tally>, statement: StatementRow): void {
  const { speaker, about, addressees } = statement;
  if (speaker === null) return;
  const day = toStatementDay(statement);
  for (const { id } of about) count(tallies, { source: speaker.id, target: id, kind: 'TALKS_ABOUT' }, day);
  for (const { id } of addressees) count(tallies, { source: speaker.id, target: id, kind: 'TALKS_TO' }, day);
}

function count(tallies: Map<string, Tally>, link: Pick<Tally, 'source' | 'target' | 'kind'>, day: string | null): void {
  const key = `${link.kind} ${link.source} ${link.target}`;
  const tally = tallies.get(key) ?? { ...link, weight: 0, from: day, to: day };
  tallies.set(key, tally);
  tally.weight += 1;
  if (day === null) return;
  if (tally.from === null || day < tally.from) tally.from = day;
  if (tally.to === null || day > tally.to) tally.to = day;
}
