import { findNoun, toLemma } from '../../extract/mentions/nouns.js';
import { isHonorific } from '../../extract/mentions/titles.js';
import { ancestorsOf, caseOf, childrenBy, hasRelation, subtreeOf, toSpan } from '../../extract/mentions/toTree.js';
import { readLexicon } from '../../util/readLexicon.js';

import { findTenure } from './findTenure.js';

import type { Discourse } from './Discourse.js';
import type { Mention } from '../../extract/mentions/Mention.js';
import type { Tree } from '../../extract/mentions/toTree.js';
import type { Span } from '../../text/Span.js';
import type { Tenure } from '../Tenure.js';

/**
 * What the text makes somebody: `holder` is the mention that has the role, `noun` its lemma, `label` the words of the
 * role, `printed` the whole title, `object` the mention of the body, state or person it is a role at, `country` the
 * nation where only a demonym tells ("the Russian official"), `tenure` what the text says of when it is held.
 */
export interface Role {
  readonly holder: number;
  readonly noun: string;
  readonly label: string;
  readonly printed: string;
  readonly object: number | null;
  readonly country: string | null;
  readonly tenure: Tenure;
  readonly titled: boolean;
  readonly evidence: Span;
}

export type RoleSort = 'FAMILY' | 'MEMBER' | 'WORKS' | 'SUPPORT' | 'LEADS' | 'FOUNDS' | 'OWNS' | 'ROLE' | 'NONE';

const SORTS = new Map(readLexicon('positions.tsv').map(([word = '', sort = '']) => [word, sort as RoleSort]));

/** Given the noun or verb of a role, returns what sort of tie it is; null is a plain position. */
export function sortOfRole(noun: string): RoleSort | null {
  return (
    (noun.endsWith('-year-old') ? 'NONE' : null) ??
    SORTS.get(noun) ??
    SORTS.get(noun.replace(/^.*-(?=wife|husband)/, '')) ??
    null
  );
}

/**
 * Given a discourse, returns the roles that its noun phrases give: titles before names ("Kremlin spokesman Dmitry
 * Peskov"), descriptions of people ("his foreign affairs adviser", "a representative for the sheriff's office"), names
 * with a body behind them ("Professor Lindqvist of Holmskar Polytechnic").
 */
export function findRoles(discourse: Discourse): Role[] {
  return discourse.mentions.flatMap((mention, index) => {
    if (mention.form === 'NAME') return mention.title === null ? [] : (ofTitle(discourse, mention, index) ?? []);
    if (mention.form !== 'DESCRIPTION' || !isPersonal(mention)) return [];
    const role = ofDescription(discourse, mention, index);
    const holder = discourse.frames[index]?.quote == null ? findHolder(discourse, mention) : null;
    return [holder === null ? role : { ...role, holder }];
  });
}

function isPersonal({ lemma }: Mention): boolean {
  return findNoun(lemma)?.kind === 'PERSON';
}

function ofDescription(discourse: Discourse, mention: Mention, index: number): Role {
  const tree = discourse.trees[mention.sentence];
  const start = tree === undefined ? mention.first : startOf(tree, mention.first, mention.last);
  const own = tree === undefined ? [] : ownWords(discourse, tree, mention.head);
  return {
    holder: index,
    noun: mention.lemma,
    label: own.join(' ').replace(/^(former|ex-|then) ?/i, '') || mention.lemma,
    printed: tree === undefined ? '' : discourse.text.slice(...toSpan(tree, start, mention.last)),
    object: tree === undefined ? null : objectOf(discourse, tree, mention, mention.head),
    country: tree === undefined ? null : countryOf(discourse, tree, mention.head),
    tenure:
      tree === undefined ? {} : findTenure({ ...discourse, tree, words: own, heads: headsOf(tree, mention.head) }),
    titled: false,
    evidence: mention.span,
  };
}

function ofTitle(discourse: Discourse, mention: Mention, index: number): Role | null {
  const tree = discourse.trees[mention.sentence];
  const { title } = mention;
  if (tree === undefined || title === null) return null;
  const tokens = tree.tokens.flatMap(({ start, end }, at) => (title[0] <= start && end <= title[1] ? [at] : []));
  const head = tokens.findLast((at) => !isHonorific(tree.tokens[at]?.text ?? ''));
  if (head === undefined) return null;
  const words = tokens.filter((at) => at <= head).map((at) => tree.tokens[at]?.text ?? '');
  const own = words.filter(
    (word, at) => !isNamed(discourse, mention.sentence, tokens[at] ?? -1) && discourse.nations.ofWord(word) === null,
  );
  return {
    holder: index,
    noun: toLemma(tree.tokens[head]?.text ?? ''),
    label: own.join(' ').replace(/^(former|ex-|then) ?/i, '') || words.join(' '),
    printed: discourse.text.slice(...toSpan(tree, tokens[0] ?? head, head + 1)),
    object:
      inTitle(discourse, mention, tokens) ??
      objectOf(discourse, tree, mention, head) ??
      objectOf(discourse, tree, mention, mention.head),
    country: words.map((word) => discourse.nations.ofWord(word)).find((nation) => nation !== null) ?? null,
    tenure: findTenure({ ...discourse, tree, words, heads: [] }),
    titled: true,
    evidence: [title[0], mention.span[1]],
  };
}

function isNamed(discourse: Discourse, sentence: number, token: number): boolean {
  const at = discourse.mentionAt(sentence, token);
  return at !== null && discourse.mentions[at]?.form === 'NAME';
}

function inTitle(discourse: Discourse, mention: Mention, tokens: readonly number[]): number | null {
  const found = tokens.map((token) => discourse.mentionAt(mention.sentence, token));
  return found.find((at) => at !== null && discourse.mentions[at]?.form === 'NAME') ?? null;
}

const PREPOSITIONS = /^(of|for|at|with|to|in|from|within|on)$/;

// Whose: a possessive, a name or body before the noun, or what follows of, for or at.
function objectOf(discourse: Discourse, tree: Tree, mention: Mention, head: number): number | null {
  const owners = childrenBy(tree, head, 'nmod:poss').map((owner) => toAntecedent(tree, owner));
  const bodies = childrenBy(tree, head, 'compound').filter((child) => child < head);
  const behind = childrenBy(tree, head, 'nmod')
    .filter((child) => child > head && PREPOSITIONS.test(caseOf(tree, child)))
    .sort((a, b) => Number(isNamed(discourse, mention.sentence, b)) - Number(isNamed(discourse, mention.sentence, a)));
  const tokens = [...owners, ...bodies, ...behind];
  const found = tokens.map((token) => discourse.mentionAt(mention.sentence, token)).filter((at) => at !== null);
  return found.find((at) => isParty(discourse.mentions[at])) ?? null;
}

// "whose leader": the noun that the relative clause hangs on.
function toAntecedent(tree: Tree, owner: number): number {
  if (!/^whose$/i.test(tree.tokens[owner]?.text ?? '')) return owner;
  const clause = ancestorsOf(tree, owner).find((at) => hasRelation(tree, at, 'acl:relcl'));
  return clause === undefined ? owner : (tree.heads[clause] ?? owner);
}

function isParty(mention: Mention | undefined): boolean {
  if (mention === undefined) return false;
  return mention.form !== 'DESCRIPTION' || mention.kind !== 'WORK';
}

function countryOf({ nations }: Discourse, tree: Tree, head: number): string | null {
  const words = childrenBy(tree, head, 'amod', 'compound', 'nmod:poss').map((child) => tree.tokens[child]?.text ?? '');
  return words.map((word) => nations.ofWord(word)).find((nation) => nation !== null) ?? null;
}

// The noun with what qualifies it: "foreign affairs adviser" of "his foreign affairs adviser".
function ownWords({ nations }: Discourse, tree: Tree, head: number): string[] {
  const kept = childrenBy(tree, head, 'amod', 'compound')
    .filter((child) => child < head && nations.ofWord(tree.tokens[child]?.text ?? '') === null)
    .flatMap((child) => subtreeOf(tree, child));
  return [...kept, head].sort((a, b) => a - b).map((at) => tree.tokens[at]?.text ?? '');
}

// Where the phrase starts without its article or possessive.
function startOf(tree: Tree, first: number, last: number): number {
  let start = first;
  const isLoose = (at: number): boolean =>
    hasRelation(tree, at, 'det', 'nmod:poss') || tree.tokens[at]?.upos === 'PART' || tree.tokens[at]?.upos === 'DET';
  const owner = childrenBy(tree, headIn(tree, first, last), 'nmod:poss').at(-1);
  if (owner !== undefined && owner >= first) start = Math.max(start, (subtreeOf(tree, owner).at(-1) ?? owner) + 1);
  while (start < last - 1 && isLoose(start)) start++;
  return Math.min(start, last - 1);
}

const AS = /^(resign|serve|work|act|appear|step|quit|retire|continue|speak|run|sit)$/;
const NAMED = /^(name|appoint|elect|nominate|choose|install|confirm|reappoint|swear)$/;

// "is the president", "became mayor", "resigned as minister", "named her chair": who it is that holds the role.
function findHolder(discourse: Discourse, mention: Mention): number | null {
  const tree = discourse.trees[mention.sentence];
  if (tree === undefined) return null;
  const { head } = mention;
  const verb = tree.heads[head] ?? -1;
  const lemma = tree.tokens[verb]?.lemma ?? '';
  const subject = (at: number): number | undefined => childrenBy(tree, at, 'nsubj')[0];
  let holder: number | undefined;
  if (childrenBy(tree, head, 'cop').length > 0) holder = subject(head);
  else if (lemma === 'become' && hasRelation(tree, head, 'xcomp', 'obj')) holder = subject(verb);
  else if (caseOf(tree, head) === 'as' && AS.test(lemma)) holder = subject(verb);
  else if (NAMED.test(lemma) && (caseOf(tree, head) === 'as' || hasRelation(tree, head, 'xcomp')))
    holder = childrenBy(tree, verb, 'obj')[0] ?? childrenBy(tree, verb, 'nsubj:pass')[0];
  return holder === undefined ? null : discourse.mentionAt(mention.sentence, holder);
}

// The noun of the role, and of "served as chair since May" the verb.
function headsOf(tree: Tree, head: number): number[] {
  const verb = tree.heads[head] ?? -1;
  const serves = caseOf(tree, head) === 'as' && AS.test(tree.tokens[verb]?.lemma ?? '');
  return serves ? [head, verb] : [head];
}

function headIn(tree: Tree, first: number, last: number): number {
  for (let at = first; at < last; at++) {
    const head = tree.heads[at] ?? -1;
    if (head < first || head >= last) return at;
  }
  return first;
}
