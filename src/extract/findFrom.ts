/**
 * Given items in the order of their beginnings, returns the index of the first one that begins at an offset or after
 * it. Logarithmic.
 */
export function findFrom<Item>(items: readonly Item[], offset: number, toStart: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && toStart(item) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
