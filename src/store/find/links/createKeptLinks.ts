import type { CypherEngine, CypherParameters, CypherRow, CypherValue } from '../../engine/CypherEngine.js';
import { toPairId } from '../../save/buildArticleRows.js';
import type { KeptLink, LinkReader } from './LinkReader.js';
import { FEW } from './LinkReader.js';
import { readNodes } from './readNodes.js';
import { readRelationLinks } from './readRelationLinks.js';
import { runPage } from '../runQuery.js';

type Properties = Readonly<Record<string, CypherValue>>;

/** Given an engine, returns what reads the links of the whole store: who talks about whom is kept counted. */
export function createKeptLinks(engine: CypherEngine): LinkReader<KeptLink> {
  const pairs = (parameters: CypherParameters, tag: string): Promise<KeptLink[]> => readPairs(engine, parameters, tag);
  const relations = (parameters: CypherParameters, ...tags: string[]): Promise<KeptLink[]> =>
    readRelationLinks(engine, parameters, [...tags, 'kept']);
  return {
    readStrongest: (limit) => Promise.all([pairs({ limit }, 'all'), relations({ limit }, 'all')]),
    readFrom: (ids, limit) => {
      const only = ids.length === 1 ? ids[0] : undefined;
      return Promise.all([
        only === undefined ? pairs({ fromIds: ids, limit }, 'several') : pairs({ fromId: only, limit }, 'from'),
        only === undefined ? pairs({ toIds: ids, limit }, 'several') : pairs({ toId: only, limit }, 'to'),
        relations({ subjectIds: ids, limit }),
        relations({ objectIds: ids, limit }),
      ]);
    },
    // Between few, each pair is read by its id: what else a hub talks about is not.
    readAmong: (ids, limit) =>
      Promise.all([
        ids.length > FEW
          ? pairs({ fromIds: ids, limit }, 'several')
          : pairs({ pairIds: ids.flatMap((from) => ids.map((to) => toPairId(from, to))), limit }, 'several'),
        relations({ subjectIds: ids, amongIds: ids, limit }),
      ]),
    readNodes: (ids) => readNodes(engine, ids),
  };
}

async function readPairs(engine: CypherEngine, parameters: CypherParameters, tag: string): Promise<KeptLink[]> {
  return (await runPage(engine, 'findPairLinks', { parameters, tags: [tag], cards: 'findPairCards' })).map(toLink);
}

function toLink(row: CypherRow): KeptLink {
  const { id, fromId, toId, count } = row['pair'] as Properties;
  const ends = { source: String(fromId), target: String(toId) };
  return { id: String(id), ...ends, kind: 'TALKS_ABOUT', label: null, weight: Number(count) };
}
