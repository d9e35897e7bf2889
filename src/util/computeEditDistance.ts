/**
 * Given two texts, returns how many single-letter edits lead from one to the other: insertions, deletions,
 * replacements and swaps of neighbors (the restricted Damerau–Levenshtein distance). Stops counting above `most`
 * and returns `most + 1`. Works on UTF-16 units; takes time in the product of the lengths.
 */
export function computeEditDistance(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = previous[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? older[j - 2]! + 1 : Infinity;
      current.push(Math.min(replaced, swapped, previous[j]! + 1, current[j - 1]! + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    [older, previous] = [previous, current];
  }
  return Math.min(previous[b.length]!, most + 1);
}
