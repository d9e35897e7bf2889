import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { createDraft } from './createDraft.js';

const PEOPLE = 60;

/**
 * Given how many articles, returns as many, of ten statements each, among the same people: drawn by Zipf's law, so that a few
 * are in most. Each is older than the one before it, so that more of them add nothing to what is newest. Equal calls give
 * equal articles.
 */
export function createGrownGraphs(articles: number): ArticleGraph[] {
  return Array.from({ length: articles }, (_, at) => createGraph(at));
}

function createGraph(at: number): ArticleGraph {
  const draw = createDraw(at + 1);
  const { add, mention, finish } = createDraft(2);
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
    const who = { speaker: `p${speaker}`, about: [`p${about}`] };
    return { id: `s${number}`, kind: 'INDIRECT', content, cue, speakerSpan, ...who };
  });
  const published = Date.UTC(2026, 0, 1) - at * 3_600_000;
  return finish({ id: 'grown', at, published, statements, toKind: () => 'PERSON' });
}

function createDraw(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) >>> 0;
    return Math.min(PEOPLE - 1, Math.floor(PEOPLE ** (state / 2 ** 32)) - 1);
  };
}
