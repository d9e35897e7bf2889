import { ask } from '../ask.js';
import { NamedDocument } from '../generated/operations.js';

import type { GraphIndex } from './createIndex.js';

/** Given the graph and a name as typed, returns the strongest entity that is called so, or begins so, or that the store knows under it; null for none. */
export async function findByName({ strongest }: GraphIndex, name: string): Promise<string | null> {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return null;
  const node =
    strongest.find(({ label }) => label.toLowerCase() === wanted) ??
    strongest.find(({ label }) => label.toLowerCase().startsWith(wanted)) ??
    strongest.find(({ label }) => label.toLowerCase().includes(wanted));
  return node?.id ?? (await ask(NamedDocument, { name })).entity?.id ?? null;
}
