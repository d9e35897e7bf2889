/** Scores of every head of every word: row = word, column = head, column 0 the root. */
export interface ArcScores {
  readonly words: number;
  readonly scores: Float32Array;
}

// More than any tree's scores differ by: the best tree then takes as few arcs from the root as it can, which is one.
const ROOT_COST = 1e6;

/**
 * Given arc scores, returns the head of every word (0 the root) in the best tree with exactly one root: each word's
 * best head when these form such a tree, else the maximum spanning tree (Chu-Liu/Edmonds). Ties go to the lower index.
 */
export function decodeTree({ words, scores }: ArcScores): number[] {
  const size = words + 1;
  const greedy = Array.from({ length: words }, (_, word) => bestColumn(scores, word * size, size, word + 1));
  if (greedy.filter((head) => head === 0).length === 1 && findCycle([0, ...greedy]) === null) return greedy;
  const matrix = Array.from({ length: size }, (_, word) =>
    Array.from({ length: size }, (__, head) => {
      if (word === 0 || word === head) return -Infinity;
      return (scores[(word - 1) * size + head] ?? 0) - (head === 0 ? ROOT_COST : 0);
    }),
  );
  return spanningTree(matrix).slice(1);
}

function bestColumn(scores: Float32Array, offset: number, size: number, except: number): number {
  let best = except === 0 ? 1 : 0;
  for (let column = 0; column < size; column++) {
    if (column !== except && scores[offset + column]! > scores[offset + best]!) best = column;
  }
  return best;
}

// Given a head for every node (node 0 is the root), returns the nodes of one cycle, or null.
function findCycle(heads: readonly number[]): number[] | null {
  const seen = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let node = start;
    while (node !== 0 && seen[node] === 0) {
      seen[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && seen[node] === start) return walkCycle(heads, node);
  }
  return null;
}

function walkCycle(heads: readonly number[], first: number): number[] {
  const cycle = [first];
  for (let node = heads[first] ?? 0; node !== first; node = heads[node] ?? 0) cycle.push(node);
  return cycle;
}

// Chu-Liu/Edmonds: takes the best heads, contracts a cycle to one node, solves the smaller graph, opens the cycle.
function spanningTree(matrix: readonly (readonly number[])[]): number[] {
  const heads = matrix.map((row, word) => (word === 0 ? 0 : indexOfBest(row)));
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const outside = heads.map((_, node) => node).filter((node) => !inside.has(node));
  const total = cycle.reduce((sum, node) => sum + matrix[node]![heads[node]!]!, 0);
  const entries = outside.map((head) => bestOf(cycle, (node) => matrix[node]![head]! - matrix[node]![heads[node]!]!));
  const exits = outside.map((node) => bestOf(cycle, (head) => matrix[node]![head]!));
  const smaller = outside.map((node, row) => [...outside.map((head) => matrix[node]![head]!), exits[row]!.score]);
  smaller.push([...entries.map(({ score }) => score + total), -Infinity]);
  const solved = spanningTree(smaller);
  const result = [...heads];
  outside.forEach((node, row) => {
    if (row > 0) result[node] = outside[solved[row]!] ?? exits[row]!.node;
  });
  const entry = solved[outside.length]!;
  result[entries[entry]!.node] = outside[entry]!;
  return result;
}

function indexOfBest(row: readonly number[]): number {
  return row.reduce((best, score, index) => (score > row[best]! ? index : best), 0);
}

function bestOf(nodes: readonly number[], scoreOf: (node: number) => number): { node: number; score: number } {
  return nodes
    .map((node) => ({ node, score: scoreOf(node) }))
    .reduce((best, next) => (next.score > best.score ? next : best));
}
