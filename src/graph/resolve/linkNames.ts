import { findCountry } from '../../extract/mentions/countries.js';
import { isNameSuffix } from '../../extract/mentions/findRanges.js';
import { isPlace, toFullPlace } from '../../extract/mentions/places.js';
import { isHonorific } from '../../extract/mentions/titles.js';
import { caseOf } from '../../extract/mentions/toTree.js';

import { isAcronymOf } from './isAcronymOf.js';

import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Mention } from '../../extract/mentions/Mention.js';

/**
 * Given a discourse and its clusters, links names of the same: equal ones, other names of one state, a surname or first
 * name to a full name.
 *
 * Two people of one surname stay apart: a bare surname goes to the one whom the text already calls so, else to the one
 * named last before it, and never against a title ("Mrs." is not he).
 */
export function linkNames(discourse: Discourse, clusters: Clusters): void {
  const names = discourse.mentions.flatMap((mention, index) => (mention.form === 'NAME' ? [index] : []));
  const people = names.filter((index) => isFullName(discourse, clusters, index));
  linkEqual(discourse, clusters, people);
  for (const index of names) linkSurname(discourse, clusters, index, people);
  linkEqual(discourse, clusters, names);
  for (const index of names) linkVariant(discourse, clusters, index, people);
}

/**
 * Given a discourse and its clusters, links a short form or acronym to a body's name ("Castellan" to "Castellan Lines"), once
 * it is known of what kind names are: "Eskerhaven", where people live, is not the Eskerhaven Harbour Board.
 */
export function linkShortNames(discourse: Discourse, clusters: Clusters): void {
  const names = discourse.mentions.flatMap((mention, index) => (mention.form === 'NAME' ? [index] : []));
  const longer = distinct(discourse, names).filter((index) => (discourse.mentions[index]?.words.length ?? 0) > 1);
  for (const index of names) linkShort(discourse, clusters, index, longer);
}

// The first mention of each name: the others are in its cluster already.
function distinct({ mentions }: Discourse, names: readonly number[]): number[] {
  const first = new Map<string, number>();
  for (const index of names) {
    const name = mentions[index]?.words.join(' ') ?? '';
    if (!first.has(name)) first.set(name, index);
  }
  return [...first.values()];
}

/** Given a name, returns it for comparison: lower case, without article, points and possessive. */
export function toNameKey({ words }: Pick<Mention, 'words'>): string {
  const name = toFullPlace(words.join(' '));
  const country = findCountry(name);
  if (country !== null) return `state ${country.code}`;
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/[’']s$/, '')
    .replace(/[.,](?=\s|$)/g, '');
}

function linkEqual({ mentions }: Discourse, clusters: Clusters, names: readonly number[]): void {
  const earlier = new Map<string, number[]>();
  for (const index of names) {
    const mention = mentions[index];
    if (mention === undefined || clusters.reasonOf(index) !== null) continue;
    const key = toNameKey(mention);
    const same = earlier.get(key) ?? [];
    const antecedent = same.find((other) => agree(clusters, index, other));
    if (antecedent === undefined) earlier.set(key, [...same, index]);
    else clusters.link(index, { antecedent, reason: key.startsWith('state ') ? 'same-state' : 'same-name' });
  }
}

function isFullName({ mentions }: Discourse, clusters: Clusters, index: number): boolean {
  const words = mentions[index]?.words ?? [];
  const kind = clusters.kindOf(index);
  return !isBare(words) && words.length > 1 && (kind === 'PERSON' || (kind === null && words.length < 4));
}

const lower = (word: string | undefined): string => (word ?? '').toLowerCase();

// One word: a surname or first name of somebody whose full name the article gives.
function linkSurname(discourse: Discourse, clusters: Clusters, index: number, people: readonly number[]): void {
  const mention = discourse.mentions[index];
  if (mention === undefined || !isBare(mention.words) || !mayBePerson(discourse, mention)) return;
  const word = lower(surnameOf(mention));
  const suffix = suffixOf(mention);
  const alike = people.filter((person) => suffix === null || suffixOf(discourse.mentions[person]) === suffix);
  const byLast = alike.filter((person) => lower(surnameOf(discourse.mentions[person])) === word);
  const byFirst = alike.filter((person) => firstNamesOf(discourse.mentions[person]?.words ?? []).includes(word));
  const spelt = byLast.length + byFirst.length > 0 ? [] : misspelt(discourse, word, people);
  const fitting = (byLast.length === 0 && spelt.length > 0 ? spelt : byLast.length > 0 ? byLast : byFirst).filter(
    (person) => agreeInGender(clusters, index, person),
  );
  const antecedent = choosePerson(discourse, clusters, index, fitting);
  if (antecedent === null) return;
  clusters.vote(index, 'PERSON', 5);
  clusters.link(index, {
    antecedent,
    reason: byLast.length > 0 ? 'surname' : spelt.length > 0 ? 'misspelt-surname' : 'first-name',
  });
}

// "Mauer" for "Maurer", where one person's surname alone is but a letter away.
function misspelt({ mentions }: Discourse, word: string, people: readonly number[]): number[] {
  if (word.length < 5) return [];
  const near = people.filter((person) => isLetterAway(word, lower(surnameOf(mentions[person]))));
  return new Set(near.map((person) => lower(surnameOf(mentions[person])))).size === 1 ? near : [];
}

function isLetterAway(left: string, right: string): boolean {
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  if (long.length - short.length !== 1) return false;
  return [...long].some((_, at) => long.slice(0, at) + long.slice(at + 1) === short);
}

// "Dijk" and "Van Dijk" are surnames alone.
function isBare(words: readonly string[]): boolean {
  return words
    .filter((word) => !isNameSuffix(word))
    .slice(0, -1)
    .every((word) => /^(van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|bin|ben|ter|ten|zu)$/i.test(word));
}

function surnameOf(mention: Mention | undefined): string | undefined {
  return mention?.words.map((word) => word.replace(/,$/, '')).findLast((word) => !isNameSuffix(word));
}

// "Jr", "III": what tells father from son.
function suffixOf(mention: Mention | undefined): string | null {
  const last = mention?.words.at(-1) ?? '';
  return isNameSuffix(last) ? last.replace(/\.$/, '') : null;
}

// The first name, and a nickname in quotation marks.
function firstNamesOf(words: readonly string[]): string[] {
  const nicknames = words.filter((word) => /^["“‘'].+["”’']$/.test(word)).map((word) => word.slice(1, -1));
  return [words[0] ?? '', ...nicknames].map(lower);
}

// "in Paris" is the city whoever else is called so.
function mayBePerson({ trees }: Discourse, mention: Mention): boolean {
  if (mention.title !== null || mention.kind === 'PERSON') return true;
  if (mention.kind === 'ORGANIZATION' && mention.weight > 1) return false;
  const tree = trees[mention.sentence];
  const place = mention.kind === 'PLACE' && isPlace(mention.words.join(' '));
  return (
    tree === undefined ||
    !place ||
    !/^(in|at|from|to|near|into|across|through|outside)$/.test(caseOf(tree, mention.head))
  );
}

function choosePerson(
  discourse: Discourse,
  clusters: Clusters,
  index: number,
  fitting: readonly number[],
): number | null {
  const { mentions } = discourse;
  const rivals = [...new Set(fitting.map((person) => clusters.of(person)))];
  const named = new Set(fitting.map((person) => toNameKey(mentions[person] ?? { words: [] })));
  if (rivals.length === 0) return null;
  if (named.size > 1) {
    const title = titleOf(discourse, index);
    const titled = rivals.filter(({ members }) => title !== '' && members.some((m) => titleOf(discourse, m) === title));
    if (titled.length === 1) return titled[0]?.members[0] ?? null;
    const word = toNameKey(mentions[index] ?? { words: [] });
    const isCalled = (m: number): boolean => m < index && toNameKey(mentions[m] ?? { words: [] }) === word;
    const called = rivals.filter(({ members }) => members.some(isCalled));
    if (called.length === 1) return called[0]?.members[0] ?? null;
    const count = (person: number): number => clusters.of(person).members.filter((m) => m < index).length;
    const most = Math.max(...fitting.map(count));
    const [chief, ...others] = fitting.filter((person) => count(person) === most && person < index);
    const alone = others.every((person) => clusters.same(person, chief ?? person));
    if (most > 1 && chief !== undefined && alone) return chief;
  }
  return fitting.filter((person) => person < index).at(-1) ?? fitting[0] ?? null;
}

// "Judge Cobb" is the one whom the article has called a judge.
function titleOf({ text, mentions }: Discourse, index: number): string {
  const title = mentions[index]?.title;
  return title == null ? '' : text.slice(...title).toLowerCase();
}

// "Donald J. Trump" and "Donald Trump"; "Kristin" and "Kristen" Wilkins.
function linkVariant({ mentions }: Discourse, clusters: Clusters, index: number, people: readonly number[]): void {
  const mention = mentions[index];
  if (mention === undefined || mention.words.length < 2 || !people.includes(index)) return;
  const antecedent = people.find((person) => {
    if (person >= index || clusters.same(person, index)) return false;
    const other = mentions[person];
    return other !== undefined && isVariant(mention, other) && agree(clusters, index, person);
  });
  if (antecedent !== undefined) clusters.link(index, { antecedent, reason: 'name-variant' });
}

function isVariant(left: Mention, right: Mention): boolean {
  if (lower(surnameOf(left)) !== lower(surnameOf(right))) return false;
  const suffixes = [suffixOf(left), suffixOf(right)];
  if (suffixes[0] !== suffixes[1] && !suffixes.includes(null)) return false;
  const [names, others] = [firstNamesOf(left.words), firstNamesOf(right.words)];
  const [a = '', b = ''] = [names[0], others[0]].map((name) => name?.replace(/\.$/, ''));
  if (
    names.some((name) => others.includes(name)) ||
    (a.length === 1 && b.startsWith(a)) ||
    (b.length === 1 && a.startsWith(b))
  )
    return true;
  return a.length > 4 && a.length === b.length && [...a].filter((letter, at) => letter !== b[at]).length === 1;
}

// A body's short form or acronym comes after its full name, or in brackets right behind or before it.
function linkShort(discourse: Discourse, clusters: Clusters, index: number, longer: readonly number[]): void {
  const { mentions } = discourse;
  const mention = mentions[index];
  if (mention === undefined || (clusters.kindOf(index) === 'PERSON' && isSure(clusters, index))) return;
  if (isPlace(mention.words.join(' '))) return;
  const fits = longer.filter((other) => {
    const full = mentions[other];
    if (full === undefined || other === index || clusters.same(other, index) || !agree(clusters, index, other))
      return false;
    if (isAcronymOf(mention.words, full.words)) return true;
    return other < index && clusters.kindOf(other) !== 'PERSON' && isPart(mention.words, full.words);
  });
  const antecedent = fits.filter((other) => other < index).at(-1) ?? fits[0];
  if (antecedent === undefined) return;
  const reason = isAcronymOf(mention.words, mentions[antecedent]?.words ?? []) ? 'acronym' : 'short-name';
  clusters.link(index, { antecedent, reason });
}

function isPart(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length || short.every(isHonorific)) return false;
  const [part, whole] = [short, full].map((words) => ` ${words.join(' ').toLowerCase().replace(/^the /, '')} `);
  return (whole ?? '').startsWith(part ?? '') || (whole ?? '').endsWith(part ?? '');
}

function agreeInGender(clusters: Clusters, left: number, right: number): boolean {
  const [a, b] = [clusters.of(left).gender, clusters.of(right).gender];
  return a === null || b === null || a === b;
}

// Genders and kinds, where both are known, must not clash.
function agree(clusters: Clusters, left: number, right: number): boolean {
  if (!agreeInGender(clusters, left, right)) return false;
  const [one, other] = [clusters.kindOf(left), clusters.kindOf(right)];
  return one === other || one === null || other === null || !(isSure(clusters, left) && isSure(clusters, right));
}

// What more than the language model's word speaks for.
function isSure(clusters: Clusters, index: number): boolean {
  return Math.max(0, ...clusters.of(index).kinds.values()) >= 3;
}
