import type { CypherEngine, CypherParameters } from '../../engine/CypherEngine.js';
import { toPairId } from '../../save/pairs.js';
import type { KeptLink, LinkReader } from './LinkReader.js';
import { FEW } from './LinkReader.js';
import { readNodes } from './readNodes.js';
import { readPairLinks } from './readPairLinks.js';
import { readRelationLinks } from './readRelationLinks.js';

/** Given an engine, returns what reads the links of the whole store: who talks about whom is kept counted. */
export function createKeptLinks(engine: CypherEngine): LinkReader<KeptLink> {
  const pairs = (parameters: CypherParameters, tag: string): Promise<KeptLink[]> =>
    readPairLinks(engine, parameters, tag);
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
