const ENDINGS = /^(n|an|ian|ean|i|ese|ish|er|ite|ic|ois|ard|ien|s|ns|ans|ians|eans|is|ers|ites)$/;

/**
 * Given a word and a name, returns whether the word looks like the adjective or people of that place: the name, less a
 * last vowel or two, with one of the endings that English has for them ("Brennian" of "Brennia", "Velmari" of "Velmar").
 * For places that no list has; the endings are those of the ISO states' demonyms.
 */
export function isDemonymOf(word: string, name: string): boolean {
  if (name.length < 4 || !/^\p{Lu}\p{Ll}+$/u.test(word) || word === name) return false;
  const stems = [
    name,
    name.replace(/[aeiouy]$/, ''),
    name.replace(/[aeiouy]{2}$/, ''),
    name.replace(/(as|land|os|us)$/, ''),
  ];
  return stems.some((stem) => stem.length > 2 && word.startsWith(stem) && ENDINGS.test(word.slice(stem.length)));
}
