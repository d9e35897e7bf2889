import { decodeTree } from './decodeTree.js';

import type { ArcScores } from './decodeTree.js';

/** Scores of arcs, and the relation each arc would have: rows and columns as in `ArcScores`. */
export interface SyntaxScores extends ArcScores {
  readonly relationOf: (word: number, head: number) => string;
}

// What a word has at most one of.
const SINGLE = new Set(['nsubj', 'nsubj:pass', 'csubj', 'obj', 'iobj', 'ccomp']);
const FORBIDDEN = -1e4;
const TRIES = 4;

// How much worse the mended tree may score, in logarithms of probability; chosen on the dev set.
const MARGIN = 4;

/**
 * Given the scores of a sentence, returns the head of every word (0 the root): the best tree in which no word has two
 * subjects, two objects or two clauses of content. The parser scores each word's head by itself, and gives "told LA
 * Weekly that" two addressees; of such a pair, the word whose next best head costs less goes there.
 */
export function decodeSyntax({ words, scores, relationOf }: SyntaxScores): number[] {
  let allowed = scores;
  let heads = decodeTree({ words, scores });
  for (let tries = 0; tries < TRIES; tries++) {
    const pair = findDouble(heads, relationOf);
    if (pair === null) break;
    const options = pair.map((word) => {
      const without = Float32Array.from(allowed);
      without[word * (words + 1) + heads[word]!] = FORBIDDEN;
      const tree = decodeTree({ words, scores: without });
      return { without, tree, total: toTotal(tree, without) };
    });
    const best = options.reduce((a, b) => (b.total > a.total ? b : a));
    if (toTotal(heads, allowed) - best.total > MARGIN) break;
    allowed = best.without;
    heads = best.tree;
  }
  return heads;
}

function findDouble(heads: readonly number[], relationOf: SyntaxScores['relationOf']): [number, number] | null {
  const seen = new Map<string, number>();
  for (const [word, head] of heads.entries()) {
    const relation = head === 0 ? 'root' : relationOf(word, head);
    if (!SINGLE.has(relation)) continue;
    const key = `${head} ${relation.split(':')[0]}`;
    const other = seen.get(key);
    if (other !== undefined) return [other, word];
    seen.set(key, word);
  }
  return null;
}

function toTotal(heads: readonly number[], scores: Float32Array): number {
  return heads.reduce((sum, head, word) => sum + scores[word * (heads.length + 1) + head]!, 0);
}
