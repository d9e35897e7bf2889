import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

const STATEMENTS = 100;
const KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'];

/**
 * Given how many entities and links, returns articles with as many, each link one statement by one about another: hubs and
 * a long tail, as in real stores. Equal calls give equal articles.
 */
export function createLargeGraphs(entities: number, links: number): ArticleGraph[] {
  const pairs = [...drawPairs(entities, links)];
  return Array.from({ length: Math.ceil(links / STATEMENTS) }, (_, at) =>
    readArticleGraph(createGraph(pairs.slice(at * STATEMENTS, (at + 1) * STATEMENTS), at)),
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

function createGraph(pairs: readonly (readonly [number, number])[], at: number): Record<string, unknown> {
  const mentions = new Map<number, [number, number][]>();
  let text = '';
  const add = (part: string): [number, number] => {
    const start = text.length;
    text += part;
    return [start, text.length];
  };
  const mention = (entity: number): [number, number] => {
    const span = add(toName(entity));
    mentions.set(entity, [...(mentions.get(entity) ?? []), span]);
    return span;
  };
  const statements = pairs.map(([from, to], number) => {
    const speakerSpan = mention(from);
    add(' ');
    const cue = [add('said')];
    const start = text.length + 1;
    add(` matter ${number} concerns `);
    mention(to);
    const content = [[start, text.length]];
    add('. ');
    return { id: `s${number}`, kind: 'INDIRECT', content, cue, speakerSpan, speaker: `p${from}`, about: [`p${to}`] };
  });
  const entities = [...mentions].map(([entity, spans]) => {
    return { id: `p${entity}`, name: toName(entity), kind: KINDS[entity % 3], mentions: spans, aliases: [] };
  });
  const published = new Date(Date.UTC(2026, 0, 1) + at * 43_200_000).toISOString();
  return {
    id: `large-${at}`,
    title: `Number ${at}`,
    outlet: `Outlet ${at % 5}`,
    published,
    text,
    entities,
    statements,
  };
}

// Names of letters alone, no two alike.
function toName(entity: number): string {
  const letters = [...String(entity).padStart(5, '0')].map((digit) => 'abdefgilmo'[Number(digit)]!);
  return `K${letters.slice(0, 2).join('')}rin V${letters.slice(2).join('')}dran`;
}
