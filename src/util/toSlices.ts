/** Given a list and a size, returns the list in slices of that size; the last may be shorter. */
export function toSlices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
