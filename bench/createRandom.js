/** Given a seed, returns numbers that are the same for the same seed (mulberry32), in the ways in which the data needs them. */
export function createRandom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (count) => Math.floor(next() * count),
    pick: (items) => items[Math.floor(next() * items.length)],
    // The inverse of Zipf's law with exponent 1, taken as continuous: the chance of the nth falls as 1 / n.
    zipf: (count) => Math.min(count - 1, Math.floor((count + 1) ** next()) - 1),
  };
}
