import type { CypherEngine, CypherParameters, CypherRow } from '../../engine/CypherEngine.js';
import { runPage } from '../runQuery.js';
import type { KeptLink } from './LinkReader.js';
import { toPairLink } from './toPairLink.js';

/** Given an engine and which pairs, returns who talks about whom as links, as the store keeps it counted. */
export async function readPairLinks(
  engine: CypherEngine,
  parameters: CypherParameters,
  tag: string,
): Promise<KeptLink[]> {
  const rows = await runPage(engine, 'findPairLinks', {
    parameters,
    tags: [tag],
    cards: 'findPairCards',
    columns: ['ends'],
  });
  return rows.map(({ pair }) => {
    const { fromId, toId, count } = pair as CypherRow;
    return toPairLink(String(fromId), String(toId), Number(count));
  });
}
