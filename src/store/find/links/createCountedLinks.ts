import type { CypherEngine, CypherParameters } from '../../engine/CypherEngine.js';
import { readNodes } from './readNodes.js';
import { findPairCounts } from '../findPairs.js';
import { toStatementQuery } from '../findStatements.js';
import type { LinkReader } from './LinkReader.js';
import { FEW } from './LinkReader.js';
import { narrowFilter } from './narrowFilter.js';
import { readRelationLinks } from './readRelationLinks.js';
import { toPairLink } from './toPairLink.js';
import { runQuery } from '../runQuery.js';
import { keepGiven } from '../toPage.js';
import type { GraphLink } from '../../Rows.js';
import type { StatementFilter } from '../../Store.js';

/**
 * Given an engine and a filter, returns what reads the links of the statements that pass: all are counted anew. Relations
 * join those that stand in such statements; of the filter, articles, outlets and dates hold for their evidence, as in exports.
 */
export function createCountedLinks(engine: CypherEngine, filter: StatementFilter): LinkReader {
  const pairs = (ends: StatementFilter, limit: number): Promise<GraphLink[]> =>
    readPairs(engine, narrowFilter(filter, ends), limit);
  return {
    readStrongest: async (limit) => [await pairs({}, limit)],
    readFrom: (ids, limit) => Promise.all([pairs({ speakerIds: ids }, limit), pairs({ aboutIds: ids }, limit)]),
    readAmong: (ids, limit) =>
      Promise.all([
        pairs(ids.length > FEW ? {} : { speakerIds: ids, aboutIds: ids }, limit),
        readRelationLinks(engine, { subjectIds: ids, amongIds: ids, limit, ...toEvidence(filter) }, ['counted']),
      ]),
    readNodes: async (ids) => {
      const isFew = ids.length <= FEW;
      const [nodes, said, about] = await Promise.all([
        readNodes(engine, ids),
        countBy(engine, isFew ? narrowFilter(filter, { speakerIds: ids }) : filter, 'said'),
        countBy(engine, isFew ? narrowFilter(filter, { aboutIds: ids }) : filter, 'spokenOf'),
      ]);
      return nodes.map((node) => ({ ...node, said: said.get(node.id) ?? 0, about: about.get(node.id) ?? 0 }));
    },
  };
}

async function readPairs(engine: CypherEngine, filter: StatementFilter, limit: number): Promise<GraphLink[]> {
  const counts = await findPairCounts(engine, filter, { limit });
  return counts.slice(0, limit).map(({ fromId, toId, count }) => toPairLink(fromId, toId, count));
}

async function countBy(
  engine: CypherEngine,
  filter: StatementFilter,
  side: 'said' | 'spokenOf',
): Promise<Map<string, number>> {
  const { parameters, tags } = toStatementQuery(filter);
  const rows = await runQuery(engine, 'findStatements', { parameters, tags: [...tags, side] });
  return new Map(rows.map(({ id, total }) => [String(id), Number(total)]));
}

function toEvidence({ articleIds, outlets, from, to }: StatementFilter): CypherParameters {
  return keepGiven({ articleIds, outlets, fromDay: from?.slice(0, 10), toDay: to?.slice(0, 10) });
}
