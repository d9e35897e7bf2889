import type { CypherValue } from '../engine/CypherEngine.js';
import type { StatementFilter } from '../Store.js';

type IdFilter = 'ids' | 'articleIds' | 'withinIds' | 'speakerIds' | 'aboutIds' | 'addresseeIds' | 'viaIds';

/** Where findStatements.cypher begins to read. */
export interface Start {
  /** Which of its orders is read from an index as it stands: of all statements, a speaker's, those about one, a pair's, or none. */
  readonly order: 'all' | 'speaker' | 'about' | 'pair' | 'none';
  readonly parameters: Readonly<Record<string, CypherValue>>;
  /** Filters that the start has already fulfilled. */
  readonly done: readonly IdFilter[];
}

// After the ones that an index gives in order, the narrowest first.
const LISTS: readonly IdFilter[] = ['speakerIds', 'addresseeIds', 'viaIds', 'aboutIds'];

/** Given a filter, returns the narrowest way to begin that it allows. */
export function chooseStart(filter: StatementFilter): Start {
  const narrow = (['ids', 'withinIds', 'articleIds'] as const).find((key) => filter[key] !== undefined);
  if (narrow !== undefined) return startAtList(narrow, filter);
  const [speakerId, aboutId] = [getOnly(filter.speakerIds), getOnly(filter.aboutIds)];
  if (speakerId !== undefined && aboutId !== undefined) {
    const parameters = { pairSpeakerId: speakerId, pairAboutId: aboutId };
    return { order: 'pair', parameters, done: ['speakerIds', 'aboutIds'] };
  }
  if (speakerId !== undefined) return { order: 'speaker', parameters: { speakerId }, done: ['speakerIds'] };
  if (aboutId !== undefined && filter.speakerIds === undefined) {
    return { order: 'about', parameters: { aboutId }, done: ['aboutIds'] };
  }
  const list = LISTS.find((key) => filter[key] !== undefined);
  return list === undefined ? { order: 'all', parameters: {}, done: [] } : startAtList(list, filter);
}

function startAtList(key: IdFilter, filter: StatementFilter): Start {
  return { order: 'none', parameters: { [key]: [...new Set(filter[key])] }, done: [key] };
}

function getOnly(ids: readonly string[] | undefined): string | undefined {
  return ids?.length === 1 ? ids[0] : undefined;
}
