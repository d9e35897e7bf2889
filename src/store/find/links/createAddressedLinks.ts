import type { CypherEngine } from '../../engine/CypherEngine.js';
import { toAddressedId } from '../../save/pairs.js';
import { toStatementQuery } from '../findStatements.js';
import type { LinkReader } from './LinkReader.js';
import { FEW } from './LinkReader.js';
import { narrowFilter } from './narrowFilter.js';
import { runQuery } from '../runQuery.js';
import { keepGiven } from '../toPage.js';
import type { GraphLink } from '../../Rows.js';
import type { StatementFilter } from '../../Store.js';

/** Given an engine, a filter and what reads other links, returns what reads also who talks to whom in the statements that pass, which are counted anew. */
export function createAddressedLinks(engine: CypherEngine, filter: StatementFilter, others: LinkReader): LinkReader {
  const read = (ends: StatementFilter, limit: number): Promise<GraphLink[]> =>
    readAddressed(engine, narrowFilter(filter, ends), limit);
  return {
    readStrongest: async (limit) => joinLists(others.readStrongest(limit), read({}, limit)),
    readFrom: async (ids, limit) =>
      joinLists(others.readFrom(ids, limit), read({ speakerIds: ids }, limit), read({ addresseeIds: ids }, limit)),
    readAmong: async (ids, limit) =>
      joinLists(
        others.readAmong(ids, limit),
        read(ids.length > FEW ? {} : { speakerIds: ids, addresseeIds: ids }, limit),
      ),
    readNodes: (ids) => others.readNodes(ids),
  };
}

async function joinLists(others: Promise<GraphLink[][]>, ...lists: Promise<GraphLink[]>[]): Promise<GraphLink[][]> {
  const [before, ...more] = await Promise.all([others, ...lists]);
  return [...before, ...more];
}

async function readAddressed(engine: CypherEngine, filter: StatementFilter, limit: number): Promise<GraphLink[]> {
  const { parameters, tags } = toStatementQuery(filter);
  const rows = await runQuery(engine, 'findStatements', {
    parameters: { ...parameters, ...keepGiven({ pairAddresseeIds: filter.addresseeIds }), limit },
    tags: [...tags, 'addressed'],
  });
  return rows.map(({ fromId, toId, total }) => {
    const [source, target] = [String(fromId), String(toId)];
    return { id: toAddressedId(source, target), source, target, kind: 'TALKS_TO', label: null, weight: Number(total) };
  });
}
