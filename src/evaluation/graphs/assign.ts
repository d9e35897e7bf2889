/**
 * Given weights by row and column, returns the one-to-one pairs `[row, column]` with the greatest sum, in the order of
 * the rows; pairs of weight 0 are left out. The Hungarian algorithm with potentials, O(rows² · columns)
 * (Kuhn 1955; Munkres 1957).
 */
export function assign(weights: readonly (readonly number[])[]): [number, number][] {
  const [rows, columns] = [weights.length, weights[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return [];
  if (rows > columns) return flip(assign(transpose(weights, columns)));
  const state: State = {
    rowPrice: new Array<number>(rows + 1).fill(0),
    columnPrice: new Array<number>(columns + 1).fill(0),
    rowOf: new Array<number>(columns + 1).fill(0),
  };
  for (let row = 1; row <= rows; row++) addRow(row, weights, state);
  const pairs = state.rowOf.map((row, column): [number, number] => [row - 1, column - 1]);
  return pairs.filter(([row, column]) => (weights[row]?.[column] ?? 0) > 0).sort((a, b) => a[0] - b[0]);
}

/** Rows and columns count from 1; 0 stands for none. */
interface State {
  readonly rowPrice: number[];
  readonly columnPrice: number[];
  readonly rowOf: number[];
}

// Finds the cheapest way to give `row` a column, moving other rows where that pays.
function addRow(row: number, weights: readonly (readonly number[])[], { rowPrice, columnPrice, rowOf }: State): void {
  const columns = rowOf.length - 1;
  const slack = new Array<number>(columns + 1).fill(Infinity);
  const used = new Array<boolean>(columns + 1).fill(false);
  const cameFrom = new Array<number>(columns + 1).fill(0);
  let column = 0;
  rowOf[0] = row;
  do {
    used[column] = true;
    const current = rowOf[column]!;
    let [delta, next] = [Infinity, 0];
    for (let j = 1; j <= columns; j++) {
      if (used[j]) continue;
      const cost = -(weights[current - 1]?.[j - 1] ?? 0) - rowPrice[current]! - columnPrice[j]!;
      if (cost < slack[j]!) [slack[j], cameFrom[j]] = [cost, column];
      if (slack[j]! < delta) [delta, next] = [slack[j]!, j];
    }
    for (let j = 0; j <= columns; j++) {
      if (!used[j]) slack[j]! -= delta;
      else {
        rowPrice[rowOf[j]!]! += delta;
        columnPrice[j]! -= delta;
      }
    }
    column = next;
  } while (rowOf[column] !== 0);
  while (column !== 0) {
    const before = cameFrom[column]!;
    rowOf[column] = rowOf[before]!;
    column = before;
  }
}

function transpose(weights: readonly (readonly number[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) => weights.map((row) => row[column] ?? 0));
}

function flip(pairs: readonly [number, number][]): [number, number][] {
  return pairs.map(([a, b]): [number, number] => [b, a]).sort((x, y) => x[0] - y[0]);
}
