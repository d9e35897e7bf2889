import { ask } from '../ask.js';
import { PictureDocument } from '../generated/operations.js';
import { readAllowed } from '../readAllowed.js';
import { toConditions, toEntity } from './Choice.js';

import type { PictureQuery, StatementFilter } from '../generated/operations.js';
import type { Choice } from './Choice.js';
import type { GraphData } from './GraphData.js';

type Picture = PictureQuery['graph'];

/** How many entities are read at first, the strongest; at most; and around one whose neighbors are wanted. */
const [FIRST, MOST, AROUND] = [1000, 10_000, 500];

/** What was read for the latest conditions, so that going back and forth does not read it again. */
let [condition, kept] = ['', new Map<string, Promise<Picture>>()];

/** What the page knows of the graph, and whether there is more. */
export interface LoadedGraph extends GraphData {
  readonly truncated: boolean;
}

let latest: { readonly pictures: readonly Picture[]; readonly graph: LoadedGraph } = {
  pictures: [],
  graph: { nodes: [], links: [], truncated: false },
};

/**
 * Given what the reader chose and entities that are wanted besides, returns the strongest part of the graph, with what is around
 * those that were chosen, opened or wanted. Throws AnswerError.
 */
export async function loadGraph(choice: Choice, wanted: readonly string[] = []): Promise<LoadedGraph> {
  const { pictureNodes } = await readAllowed();
  const filter = toConditions(choice);
  const ids = [toEntity(choice.chosen), ...choice.open, ...wanted].filter((id) => id !== null);
  const [strongest, ...others] = await Promise.all([
    read(filter, Math.min(MOST, pictureNodes, Math.max(FIRST, choice.show))),
    ...[...new Set(ids)].map((id) => read(filter, Math.min(AROUND, pictureNodes), id)),
  ]);
  return join([strongest, ...others]);
}

function read(filter: StatementFilter, maxNodes: number, around?: string): Promise<Picture> {
  if (condition !== JSON.stringify(filter)) [condition, kept] = [JSON.stringify(filter), new Map()];
  const [mine, key] = [kept, `${around ?? ''} ${maxNodes}`];
  const picture =
    mine.get(key) ??
    ask(PictureDocument, { filter, maxNodes, around: around === undefined ? null : { id: around } }).then(toPicture);
  mine.set(key, picture);
  picture.catch(() => mine.delete(key));
  return picture;
}

// A link is called by where it begins, too, so that an address tells around whom it is found.
function toPicture({ graph }: PictureQuery): Picture {
  return { ...graph, links: graph.links.map((link) => ({ ...link, id: `${link.source}.${link.id}` })) };
}

// The same pictures make the same graph, so that nothing is sorted again for it.
function join(pictures: readonly [Picture, ...Picture[]]): LoadedGraph {
  if (pictures.length === latest.pictures.length && pictures.every((picture, at) => picture === latest.pictures[at]))
    return latest.graph;
  const nodes = new Map(pictures.flatMap((picture) => picture.nodes.map((node) => [node.id, node])));
  const links = new Map(pictures.flatMap((picture) => picture.links.map((link) => [link.id, link])));
  const graph = { nodes: [...nodes.values()], links: [...links.values()], truncated: pictures[0].truncated };
  latest = { pictures, graph };
  return graph;
}
