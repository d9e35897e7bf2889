import { isAcronym } from './findRanges.js';
import { hasRelation, toSpan } from './toTree.js';

import type { Gender, Mention, MentionKind } from './Mention.js';
import type { Tree } from './toTree.js';

interface Pronoun {
  readonly lemma: string;
  readonly plural: boolean | null;
  readonly gender: Gender | null;
  readonly kind: MentionKind | null;
}

const he: Pronoun = { lemma: 'he', plural: false, gender: 'MALE', kind: 'PERSON' };
const she: Pronoun = { lemma: 'she', plural: false, gender: 'FEMALE', kind: 'PERSON' };
const it: Pronoun = { lemma: 'it', plural: false, gender: null, kind: null };
const they: Pronoun = { lemma: 'they', plural: true, gender: null, kind: null };
const I: Pronoun = { lemma: 'I', plural: false, gender: null, kind: 'PERSON' };
const we: Pronoun = { lemma: 'we', plural: true, gender: null, kind: null };
const you: Pronoun = { lemma: 'you', plural: null, gender: null, kind: null };

const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map([
  ...['he', 'him', 'his', 'himself'].map((form): [string, Pronoun] => [form, he]),
  ...['she', 'her', 'hers', 'herself'].map((form): [string, Pronoun] => [form, she]),
  ...['it', 'its', 'itself'].map((form): [string, Pronoun] => [form, it]),
  ...['they', 'them', 'their', 'theirs', 'themselves'].map((form): [string, Pronoun] => [form, they]),
  ...['i', 'me', 'my', 'mine', 'myself'].map((form): [string, Pronoun] => [form, I]),
  ...['we', 'us', 'our', 'ours', 'ourselves'].map((form): [string, Pronoun] => [form, we]),
  ...['you', 'your', 'yours', 'yourself', 'yourselves'].map((form): [string, Pronoun] => [form, you]),
]);

/**
 * Given a sentence's tree and its number, returns its personal pronouns as mentions; `lemma` is the subject form ("he"
 * for "his"). An "it" that refers to nothing ("it is clear that", "it rained") is left out.
 */
export function findPronouns(tree: Tree, sentence: number): Mention[] {
  return tree.tokens.flatMap((token, index) => {
    const pronoun = PRONOUNS.get(token.text.toLowerCase());
    if (pronoun === undefined || !['PRON', 'DET', 'ADJ'].includes(token.upos) || isEmpty(tree, index)) return [];
    if (isAcronym(token)) return [];
    const { lemma, kind, gender, plural } = pronoun;
    return [
      {
        span: toSpan(tree, index, index + 1),
        sentence,
        first: index,
        last: index + 1,
        head: index,
        form: 'PRONOUN' as const,
        words: [token.text.toLowerCase()],
        lemma,
        kind,
        weight: kind === null ? 0 : 3,
        plural,
        gender,
        title: null,
        definite: true,
      },
    ];
  });
}

const WEATHER = new Set(['rain', 'snow', 'seem', 'appear', 'turn', 'happen', 'take']);

function isEmpty(tree: Tree, index: number): boolean {
  const token = tree.tokens[index];
  if (token?.text.toLowerCase() !== 'it') return false;
  if (hasRelation(tree, index, 'expl')) return true;
  const head = tree.heads[index] ?? -1;
  const clause = (tree.children[head] ?? []).some(
    (child) => child > index && hasRelation(tree, child, 'csubj', 'ccomp') && tree.tokens[head]?.upos === 'ADJ',
  );
  return clause || (hasRelation(tree, index, 'nsubj') && WEATHER.has(tree.tokens[head]?.lemma ?? ''));
}
