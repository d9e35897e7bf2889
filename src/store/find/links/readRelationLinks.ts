import type { CypherEngine, CypherParameters, CypherRow } from '../../engine/CypherEngine.js';
import { runQuery } from '../runQuery.js';
import type { KeptLink } from './LinkReader.js';

/** Given an engine and which relations, returns those that are told as facts as links; their weight is the number of articles that are evidence. */
export async function readRelationLinks(
  engine: CypherEngine,
  parameters: CypherParameters,
  tags: readonly string[],
): Promise<KeptLink[]> {
  return (await runQuery(engine, 'findRelationLinks', { parameters, tags })).map(toLink);
}

function toLink({ id, kind, label, subjectId, objectId, total }: CypherRow): KeptLink {
  return {
    id: String(id),
    source: String(subjectId),
    target: String(objectId),
    kind: kind as KeptLink['kind'],
    label: typeof label === 'string' ? label : null,
    weight: Number(total),
  };
}
