import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

const PEOPLE = 60;

/**
 * Given how many articles, returns as many, of ten statements each, among the same people: drawn by Zipf's law, so that a few
 * are in most. Each is older than the one before it, so that more of them add nothing to what is newest. Equal calls give
 * equal articles.
 */
export function createGrownGraphs(articles: number): ArticleGraph[] {
  return Array.from({ length: articles }, (_, at) => readArticleGraph(createGraph(at)));
}

function createGraph(at: number): Record<string, unknown> {
  const draw = createDraw(at + 1);
  const names = new Map<number, [number, number][]>();
  let text = '';
  const add = (part: string): [number, number] => {
    const start = text.length;
    text += part;
    return [start, text.length];
  };
  const mention = (person: number): [number, number] => {
    const span = add(toName(person));
    names.set(person, [...(names.get(person) ?? []), span]);
    return span;
  };
  const statements = Array.from({ length: 10 }, (_, number) => {
    const [speaker, about] = [draw(), draw()];
    const speakerSpan = [mention(speaker)];
    add(' ');
    const cue = [add('said')];
    add(' ');
    const content = [add(`matter ${number} of ${at} was settled`)];
    add(' with ');
    mention(about);
    add('. ');
    return {
      id: `s${number}`,
      kind: 'INDIRECT',
      content,
      cue,
      speakerSpan,
      speaker: `p${speaker}`,
      about: [`p${about}`],
    };
  });
  const entities = [...names].map(([person, mentions]) => {
    return { id: `p${person}`, name: toName(person), kind: 'PERSON', mentions, aliases: [] };
  });
  const published = new Date(Date.UTC(2026, 0, 1) - at * 3_600_000).toISOString();
  return {
    id: `grown-${at}`,
    title: `Number ${at}`,
    outlet: `Outlet ${at % 5}`,
    published,
    text,
    entities,
    statements,
  };
}

// A name of its own for each: two words of letters alone, as people have them.
function toName(person: number): string {
  const letters = [...String(person).padStart(2, '0')].map((digit) => 'abdefgilmo'[Number(digit)]!);
  return `K${letters[0]}rin V${letters[1]}dran`;
}

function createDraw(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return Math.min(PEOPLE - 1, Math.floor(PEOPLE ** (state / 2 ** 32)) - 1);
  };
}
