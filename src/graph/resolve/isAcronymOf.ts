const SMALL = /^(of|the|and|for|in|on|at|de|la|&)$/i;

/**
 * Given the words of a short and of a long name, returns whether the short one is made of the long one's initials, with
 * or without points and small words: "NATO", "U.N.", "BoE" for "Bank of England".
 */
export function isAcronymOf(short: readonly string[], full: readonly string[]): boolean {
  const letters = short.join('').replace(/\./g, '');
  if (full.length < 2 || letters.length < 2 || letters.length > 8 || !/^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(letters))
    return false;
  const words = full.flatMap((word) => word.split('-'));
  const all = initialsOf(words);
  const large = initialsOf(words.filter((word) => !SMALL.test(word)));
  return [all, large].includes(letters.toUpperCase());
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => (word[0] ?? '').toUpperCase()).join('');
}
