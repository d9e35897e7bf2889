import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { createDraft } from './createDraft.js';

const STATEMENTS = 100;
const KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'];

/**
 * Given how many entities and links, returns articles with as many, each link one statement by one about another: hubs and
 * a long tail, as in real stores. Equal calls give equal articles.
 */
export function createLargeGraphs(entities: number, links: number): ArticleGraph[] {
  const pairs = [...drawPairs(entities, links)];
  return Array.from({ length: Math.ceil(links / STATEMENTS) }, (_, at) =>
    createGraph(pairs.slice(at * STATEMENTS, (at + 1) * STATEMENTS), at),
  );
}

// A linear congruential generator (Numerical Recipes). Each entity is spoken about, few speak most.
function* drawPairs(entities: number, links: number): Generator<readonly [number, number]> {
  const drawn = new Set<number>();
  let state = 7;
  const draw = (): number => ((state = (Math.imul(state, 1664525) + 1013904223) | 0) >>> 0) / 2 ** 32;
  for (let index = 0; drawn.size < links; index++) {
    const [from, to] = [Math.floor(draw() ** 3 * entities), index % entities];
    if (from === to || drawn.has(from * entities + to)) continue;
    drawn.add(from * entities + to);
    yield [from, to];
  }
}

function createGraph(pairs: readonly (readonly [number, number])[], at: number): ArticleGraph {
  const { add, mention, getLength, finish } = createDraft(5);
  const statements = pairs.map(([from, to], number) => {
    const speakerSpan = mention(from);
    add(' ');
    const cue = [add('said')];
    const start = getLength() + 1;
    add(` matter ${number} concerns `);
    const content = [[start, mention(to)[1]]];
    add('. ');
    return { id: `s${number}`, kind: 'INDIRECT', content, cue, speakerSpan, speaker: `p${from}`, about: [`p${to}`] };
  });
  const published = Date.UTC(2026, 0, 1) + at * 43_200_000;
  return finish({ id: 'large', at, published, statements, toKind: (entity) => KINDS[entity % 3]! });
}
