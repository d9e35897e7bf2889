import type { LinkedGraph, ExportLink, ExportNode } from './LinkedGraph.js';

/** What fits a picture, with how much there is in all. */
export interface Picture {
  readonly nodes: readonly ExportNode[];
  readonly links: readonly ExportLink[];
  readonly nodeCount: number;
  readonly linkCount: number;
}

/** How many links are drawn, at most, for each node: more is a ball of wool. */
const LINKS_PER_NODE = 3;

/** Given a graph, returns its nodes of the greatest weight, `most` at most, and the strongest links among them. Holds no more than these. */
export async function choosePicture({ nodes, links }: LinkedGraph, most: number): Promise<Picture> {
  const chosenNodes = await takeHeaviest(nodes(), most, ({ attributes }) => attributes.weight as number);
  const ids = new Set(chosenNodes.items.map(({ id }) => id));
  const chosenLinks = await takeHeaviest(links(), most * LINKS_PER_NODE, ({ source, target, weight }) =>
    ids.has(source) && ids.has(target) && source !== target ? weight : 0,
  );
  return {
    nodes: chosenNodes.items,
    links: chosenLinks.items,
    nodeCount: chosenNodes.count,
    linkCount: chosenLinks.count,
  };
}

// Those without weight are counted but not taken. Of equals the smaller id goes first, on every engine.
async function takeHeaviest<Item extends { readonly id: string }>(
  items: AsyncIterable<Item>,
  most: number,
  toWeight: (item: Item) => number,
): Promise<{ items: Item[]; count: number }> {
  const byWeight = (a: Item, b: Item): number => toWeight(b) - toWeight(a) || (a.id < b.id ? -1 : Number(a.id > b.id));
  let [taken, count]: [Item[], number] = [[], 0];
  for await (const item of items) {
    count += 1;
    if (toWeight(item) === 0) continue;
    taken.push(item);
    if (taken.length >= 2 * most) taken = taken.sort(byWeight).slice(0, most);
  }
  return { items: taken.sort(byWeight).slice(0, most), count };
}
