import { isBody, isBodyMark } from './bodies.js';
import { findCountry, findCountryByDemonym } from './countries.js';
import { findNoun } from './nouns.js';
import { hasPlaceMark, isPlace } from './places.js';

import type { Mention } from './Mention.js';
import type { NameRange } from './findRanges.js';
import type { Tree } from './toTree.js';

type Verdict = Pick<Mention, 'kind' | 'weight'>;

/**
 * Given a name's tokens in their tree and whether a title stands before it, returns what it names and how far to trust
 * that: 5 for a title or a listed body, 4 for a listed place or an age ("Keetch, 41,"), 3 for a telling word in the
 * name, 1 for the language model's word alone. A person's name with a telling word ("Charlotte Church") stays a person's.
 */
export function decideKind(tree: Tree, range: NameRange, titled: boolean): Verdict {
  const words = tree.tokens.slice(range.first, range.last).map(({ text }) => text);
  const name = words.join(' ');
  if (titled) return { kind: 'PERSON', weight: 5 };
  if (isPeople(name)) return { kind: 'GROUP', weight: 4 };
  if (isBody(name)) return { kind: 'ORGANIZATION', weight: 5 };
  if (isPlace(name)) return { kind: 'PLACE', weight: 4 };
  if (words.includes('&')) return { kind: 'ORGANIZATION', weight: 3 };
  if (hasAge(tree, range.last)) return { kind: 'PERSON', weight: 4 };
  if (range.kind !== 'PERSON' && words.length > 1 && words.some(isBodyMark)) return { kind: 'ORGANIZATION', weight: 3 };
  if (range.kind !== 'PERSON' && hasPlaceMark(words)) return { kind: 'PLACE', weight: 3 };
  if (words.length === 1 && tree.tokens[range.first]?.xpos === 'NNPS') return { kind: 'GROUP', weight: 1.5 };
  const sort = findSort(tree, range.first);
  return sort === null ? fromModel(range, words) : { kind: sort, weight: 3 };
}

// "Americans", "Palestinians"
function isPeople(name: string): boolean {
  return name.endsWith('s') && findCountryByDemonym(name) !== null && findCountry(name) === null;
}

// "the newspaper Daymark", "the ferry Anselma": the noun before a name says what it is.
function findSort({ tokens }: Tree, first: number): Mention['kind'] {
  const [before, noun] = [tokens[first - 2], tokens[first - 1]];
  if (noun?.upos !== 'NOUN' || !['DET', 'ADJ', 'NOUN'].includes(before?.upos ?? '')) return null;
  const kind = findNoun(noun.lemma)?.kind ?? null;
  return kind === 'PERSON' || kind === 'GROUP' ? null : kind;
}

function fromModel({ kind }: NameRange, words: readonly string[]): Verdict {
  if (words.length === 1 && isAcronym(words[0] ?? '')) return { kind: 'ORGANIZATION', weight: 1.5 };
  if (kind !== null && kind !== 'DATE') return { kind, weight: kind === 'EVENT' || kind === 'WORK' ? 0.8 : 1 };
  return { kind: null, weight: 0 };
}

const isAcronym = (word: string): boolean => /^\p{Lu}{3,5}$/u.test(word);

function hasAge({ tokens }: Tree, at: number): boolean {
  const [comma, age, end] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return comma?.text === ',' && /^[1-9]\d?$/.test(age?.text ?? '') && [',', '.'].includes(end?.text ?? '');
}
