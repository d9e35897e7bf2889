/** How well two fit: compared number by number, higher first; null where they cannot be paired. */
export type Rank = readonly number[] | null;

/** Given two lists, returns one-to-one pairs, the best first. Ties go to the earlier on the left, then on the right. */
export function matchBestFirst<Left, Right>(
  lefts: readonly Left[],
  rights: readonly Right[],
  rank: (left: Left, right: Right) => Rank,
): [Left, Right][] {
  const candidates = lefts.flatMap((left, i) =>
    rights.flatMap((right, j) => {
      const found = rank(left, right);
      return found ? [{ left, right, i, j, rank: found }] : [];
    }),
  );
  candidates.sort((a, b) => compareRanks(a.rank, b.rank) || a.i - b.i || a.j - b.j);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ left, right, i, j }): [Left, Right][] => {
    if (usedLeft.has(i) || usedRight.has(j)) return [];
    usedLeft.add(i);
    usedRight.add(j);
    return [[left, right]];
  });
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : (b[index] ?? 0) - (a[index] ?? 0);
}
