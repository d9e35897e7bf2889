import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

type Spans = [number, number][];

/** An article being written, about entities that are numbers: what is added comes behind what there is, and its place is told. */
export interface Draft {
  add(part: string): [number, number];
  mention(entity: number): [number, number];
  getLength(): number;
  finish(article: {
    readonly id: string;
    readonly at: number;
    readonly published: number;
    readonly statements: readonly object[];
    readonly toKind: (entity: number) => string;
  }): ArticleGraph;
}

/** Given how many digits their numbers have, returns the draft of an article; its entities have names of letters alone, no two alike. */
export function createDraft(digits: number): Draft {
  const mentions = new Map<number, Spans>();
  let text = '';
  const add = (part: string): [number, number] => {
    const start = text.length;
    text += part;
    return [start, text.length];
  };
  const toName = (entity: number): string => {
    const letters = [...String(entity).padStart(digits, '0')].map((digit) => 'abdefgilmo'[Number(digit)]!).join('');
    const half = Math.floor(digits / 2);
    return `K${letters.slice(0, half)}rin V${letters.slice(half)}dran`;
  };
  return {
    add,
    mention: (entity) => {
      const span = add(toName(entity));
      mentions.set(entity, [...(mentions.get(entity) ?? []), span]);
      return span;
    },
    getLength: () => text.length,
    finish: ({ id, at, published, statements, toKind }) => {
      const entities = [...mentions].map(([entity, spans]) => {
        return { id: `p${entity}`, name: toName(entity), kind: toKind(entity), mentions: spans, aliases: [] };
      });
      const facts = { title: `Number ${at}`, outlet: `Outlet ${at % 5}`, published: new Date(published).toISOString() };
      return readArticleGraph({ id: `${id}-${at}`, ...facts, text, entities, statements });
    },
  };
}
