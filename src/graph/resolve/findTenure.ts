import { caseOf, childrenBy, subtreeOf, toSpan } from '../../extract/mentions/toTree.js';

import { toTenure } from '../Tenure.js';

import type { Tree } from '../../extract/mentions/toTree.js';
import type { Tenure } from '../Tenure.js';

/** The longest time that is taken, in UTF-16 units: more words are no mere time. */
const LONGEST = 40;

const FORMER = /^(former|ex|late|then)$/i;
const ACTING = /^(acting|interim|caretaker)$/i;
const TIME =
  /\b((1[6-9]|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|(last|this|next) (week|month|year|spring|summer|autumn|fall|winter))\b/;

/**
 * Given a role, returns what the text says of when it is held: by the words of the title ("former", "acting"), and by a
 * time that hangs on one of the heads, the noun of the role or the verb that says who holds it ("mayor since 2019",
 * "served as chair until June", "president from 2010 to 2014"). An outgoing president is still one.
 */
export function findTenure(role: {
  readonly text: string;
  readonly tree: Tree;
  readonly words: readonly string[];
  readonly heads: readonly number[];
}): Tenure {
  const { text, tree, words, heads } = role;
  const times = heads.flatMap((head) => childrenBy(tree, head, 'obl', 'nmod'));
  const find = (preposition: string): string | null =>
    times
      .filter((at) => caseOf(tree, at) === preposition)
      .map((at) => wordsAt(text, tree, at))
      .find((time) => TIME.test(time) && time.length <= LONGEST) ?? null;
  // The end of "from 2010 to 2014" hangs on its beginning or beside it.
  const [from = null, to = find('to')] = find('from')?.split(/ (?:to|until|till) /) ?? [];
  return toTenure({
    former: words.some((word) => FORMER.test(word)),
    acting: words.some((word) => ACTING.test(word)),
    since: find('since') ?? from,
    until: find('until') ?? find('till') ?? (from === null ? null : to),
  });
}

// The time without its preposition: no further than the next comma.
function wordsAt(text: string, tree: Tree, time: number): string {
  const own = subtreeOf(tree, time).filter((at) => !childrenBy(tree, time, 'case', 'punct').includes(at));
  const [first, last] = [own[0] ?? time, own.at(-1) ?? time];
  return text.slice(...toSpan(tree, first, last + 1)).split(/[,;]/)[0] ?? '';
}
