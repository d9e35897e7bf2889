import { fetchJson } from '../ask.js';

import type { GraphData } from './GraphData.js';

let latest: { readonly address: string; readonly data: Promise<GraphData> } | null = null;

/**
 * Given conditions on statements, returns the whole graph of those that pass: one streamed answer where pages of the API
 * would take hundreds. The latest is kept, so that going back and forth does not load it again. Throws AnswerError.
 */
export function loadGraph(conditions: Readonly<Record<string, string>>): Promise<GraphData> {
  const address = `/export/d3?${new URLSearchParams(conditions).toString()}`;
  if (latest?.address !== address) {
    const data = fetchJson<GraphData>(address);
    latest = { address, data };
    data.catch(() => (latest = null));
  }
  return latest.data;
}
