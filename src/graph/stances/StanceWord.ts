import { childrenBy } from '../../extract/mentions/toTree.js';
import { readLexicon } from '../../util/readLexicon.js';

import type { Tree } from '../../extract/mentions/toTree.js';
import type { Stance } from '../ArticleGraph.js';

/** A word by which a speaker takes a stance: towards whom (`place`) and where it counts (`when`), as `stances.tsv` has it. */
export interface StanceWord {
  readonly stance: Stance;
  readonly place: string;
  readonly when: readonly string[];
  /** The second word, that hangs on the first: "down" of "step down". */
  readonly second: string | null;
}

const WORDS = new Map<string, StanceWord[]>();
for (const [phrase = '', upos = '', stance = '', place = '', when = ''] of readLexicon('stances.tsv')) {
  const [first = '', ...rest] = phrase.split(' ');
  const word = { stance: stance as Stance, place, when: when.split(' '), second: rest.join(' ') || null };
  WORDS.set(`${first} ${upos}`, [...(WORDS.get(`${first} ${upos}`) ?? []), word]);
}

/**
 * Given a token of a tree, returns the stance words that it is, those of two words first, each with the tokens it
 * consists of. A participle counts as an adjective too ("disgusted by").
 */
export function findStanceWords(tree: Tree, at: number): { word: StanceWord; tokens: number[] }[] {
  const token = tree.tokens[at];
  if (token === undefined) return [];
  const participle = token.upos === 'VERB' && /^VB[NG]$/.test(token.xpos);
  const found = [
    ...(WORDS.get(`${token.lemma.toLowerCase()} ${token.upos}`) ?? []),
    ...(participle || token.upos === 'ADJ' ? (WORDS.get(`${token.text.toLowerCase()} ADJ`) ?? []) : []),
  ];
  const words = found.flatMap((word) => {
    const second = word.second === null ? [] : secondOf(tree, at, word.second);
    return word.second !== null && second.length === 0 ? [] : [{ word, tokens: [at, ...second] }];
  });
  const phrases = words.filter(({ tokens }) => tokens.length > 1);
  return [...new Map((phrases.length > 0 ? phrases : words).map((each) => [each.word, each])).values()];
}

// "step down", "keep his promise", "put lives at risk": a particle, an object or what stands beside it.
function secondOf(tree: Tree, at: number, phrase: string): number[] {
  const second = phrase.split(' ').at(-1) ?? phrase;
  return childrenBy(tree, at, 'compound:prt', 'compound', 'obj', 'xcomp', 'obl', 'advmod', 'ccomp')
    .filter((child) => tree.tokens[child]?.lemma.toLowerCase() === second)
    .slice(0, 1);
}
