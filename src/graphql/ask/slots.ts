import { readLexicon } from '../../util/readLexicon.js';
import { matchDate } from './matchDate.js';
import { matchTopic, matchWords } from './matchTopic.js';
import { isTitle } from './isTitle.js';
import { readVerbs } from './readVerbs.js';
import { sliceTokens } from './toTokens.js';

import type { Question } from './Question.js';
import type { Findings, NameMatch } from './Reading.js';
import type { Verb, VerbUse } from './readVerbs.js';
import type { Slot, SlotMatch } from './Slot.js';
import type { Token } from './toTokens.js';

type NameKey = {
  [Key in keyof Findings]-?: Findings[Key] extends NameMatch | undefined ? Key : never;
}[keyof Findings];

const NAME_SCORE = 4;
const VERB_SCORE = 2;
const SMALL_SCORE = 1;

const VERBS = readVerbs();
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);
const SELVES: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves', 'themself']);
const PERSONS = new Set(
  readLexicon('nouns.tsv').flatMap(([lemma = '', kind]) => (kind === 'PERSON' ? [lemma.toLowerCase()] : [])),
);
/** Persons whom no title names. */
const KIN: ReadonlySet<string> = new Set([
  ...['brother', 'sister', 'son', 'daughter', 'mother', 'father', 'wife', 'husband', 'cousin', 'uncle', 'aunt'],
  ...['nephew', 'niece', 'grandfather', 'grandmother', 'grandson', 'granddaughter', 'friend', 'people', 'person'],
]);
const NUMBERS: Readonly<Record<string, number>> = {
  ...{ one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 },
};

/** The slots of the grammar by their names. */
export const slots: Readonly<Record<string, Slot>> = {
  ...nameSlots('speaker', 'addressee', 'via', 'body', 'entity', 'subject', 'object', 'one', 'other'),
  about: (question, at) => [
    ...matchName('about', question, at),
    ...matchSelf(question, at),
    ...matchMixed(question, at),
    ...matchTopic(question, at),
  ],
  name: (question, at) => matchName('about', question, at),
  topic: matchTopic,
  words: matchWords,
  clause: matchClause,
  quotation: (question, at) => matchTopic(question, at).filter(() => question.tokens[at]?.quoted ?? false),
  outlet: ({ tokens, outlets }, at) => {
    const from = ARTICLES.has(tokens[at]?.lower ?? '') ? [at, at + 1] : [at];
    return outlets
      .filter(({ start }) => from.includes(start))
      .map(({ start, end, outlet }) => ({
        end,
        found: { outlet },
        score: NAME_SCORE * (end - start) + SMALL_SCORE * (start - at),
      }));
  },
  role: matchRole,
  number: ({ tokens }, at) => {
    const word = tokens[at]?.lower ?? '';
    const first = NUMBERS[word] ?? (/^\d{1,3}$/.test(word) ? Number(word) : 0);
    return first >= 1 && first <= 100 ? [{ end: at + 1, found: { first }, score: VERB_SCORE }] : [];
  },
  say: verbSlot('SAY', toCue),
  saying: (question, at) => (question.tokens[at]?.lower.endsWith('ing') ? verbSlot('SAY', toCue)(question, at) : []),
  mention: verbSlot('MENTION', () => ({})),
  deny: verbSlot('DENY', () => ({ polarity: 'DENIED' })),
  relate: verbSlot('RELATE', toRelation),
  relateBare: verbSlot('RELATE', toRelation, { bare: true }),
  since: (question, at) => matchDate(question, at, ({ from }) => ({ from })),
  after: (question, at) => matchDate(question, at, ({ after }) => ({ from: after })),
  before: (question, at) => matchDate(question, at, ({ before }) => ({ to: before })),
  until: (question, at) => matchDate(question, at, ({ to }) => ({ to })),
  during: (question, at) => matchDate(question, at, ({ from, to }) => ({ from, to })),
};

function nameSlots(...keys: NameKey[]): Record<string, Slot> {
  return Object.fromEntries(keys.map((key) => [key, (question, at) => matchName(key, question, at)] as [string, Slot]));
}

// Titles before a name say nothing that the name does not.
function matchName(key: NameKey, question: Question, at: number): SlotMatch[] {
  return listNameStarts(question, at).flatMap((from) =>
    question.names
      .filter(({ start }) => start === from)
      .map((name) => ({
        end: name.end,
        found: { [key]: name },
        score: NAME_SCORE * (name.end - from) + SMALL_SCORE * (from - at) - (name.corrected === null ? 0 : SMALL_SCORE),
      })),
  );
}

// The place itself, and those after titles ("the late Foreign Minister") or an office ("opposition leader").
function listNameStarts(question: Question, at: number): number[] {
  const starts = [at];
  while (isBeforeName(question.tokens[starts.at(-1)!]?.lower)) starts.push(starts.at(-1)! + 1);
  return [...new Set([...starts, ...matchRole(question, at).map(({ end }) => end)])];
}

function isBeforeName(word: string | undefined): boolean {
  return word !== undefined && (ARTICLES.has(word) || isTitle(word));
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  ...[
    'is',
    'was',
    'are',
    'were',
    'will',
    'would',
    'has',
    'had',
    'have',
    'can',
    'could',
    'must',
    'should',
    'did',
    'does',
  ],
]);

// "Velmar was a threat": without "that", a clause only if it begins like one.
function matchClause(question: Question, at: number): SlotMatch[] {
  const isClause = question.names.some(
    ({ start, end }) => start === at && AUXILIARIES.has(question.tokens[end]?.lower ?? ''),
  );
  return isClause ? matchWords(question, at) : [];
}

function matchSelf({ tokens }: Question, at: number): SlotMatch[] {
  if (!SELVES.has(tokens[at]?.lower ?? '')) return [];
  return [{ end: at + 1, found: { self: true }, score: VERB_SCORE }];
}

const LINKS: ReadonlySet<string> = new Set(
  ...[['of', 'with', 'on', 'against', 'for', 'from', 'by', 'in', 'to', 'at', 'over', 'between', 'into', 'about']],
);

// "Velmar's engines" and "the engines of Velmar": a name, and words besides.
function matchMixed(question: Question, at: number): SlotMatch[] {
  const isLink = (place: number): boolean => LINKS.has(question.tokens[place]?.lower ?? '');
  const before = matchTopic(question, at).filter(({ end }) => isLink(end));
  const after = matchName('about', question, at).filter(({ end }) => question.tokens[end]?.lower.startsWith("'"));
  return [
    ...matchCompound(question, at),
    ...before.flatMap((topic) => joinAll(topic, matchName('about', question, topic.end + 1))),
    ...after.flatMap((name) => joinAll(name, matchTopic(question, name.end + 1))),
  ];
}

// "the East Quay closure"
function matchCompound(question: Question, at: number): SlotMatch[] {
  if (!ARTICLES.has(question.tokens[at]?.lower ?? '')) return [];
  return matchName('about', question, at + 1).flatMap((name) => joinAll(name, matchTopic(question, name.end)));
}

function joinAll(first: SlotMatch, seconds: readonly SlotMatch[]): SlotMatch[] {
  return seconds.map(({ end, found, score }) => ({
    end,
    found: { ...first.found, ...found },
    score: first.score + score + SMALL_SCORE,
  }));
}

// "the foreign minister": up to four words, the last of which is a title or names a kind of person.
function matchRole({ text, tokens }: Question, at: number): SlotMatch[] {
  const start = ARTICLES.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return [1, 2, 3, 4]
    .map((length) => start + length)
    .filter((end) => isRole(tokens[end - 1]?.lower) && tokens.slice(start, end).every(isPlain))
    .map((end) => ({
      end,
      found: { role: sliceTokens(text, tokens, [start, end]) },
      score: SMALL_SCORE * (end - start) + SMALL_SCORE,
    }));
}

function isPlain({ lower, quoted }: Token): boolean {
  return !quoted && !lower.startsWith("'");
}

function isRole(word: string | undefined): boolean {
  return word !== undefined && !KIN.has(word) && (isTitle(word) || PERSONS.has(word));
}

function toCue({ cue }: Verb): Findings {
  return cue === null ? {} : { cue };
}

function toRelation({ relation, mutual }: Verb): Findings {
  return { ...(relation && { relation }), ...(mutual && { mutual }) };
}

// The verb, with its particle and the preposition before its object; `bare` without the latter.
function verbSlot(use: VerbUse, toFindings: (verb: Verb) => Findings, { bare = false } = {}): Slot {
  return ({ tokens }, at) =>
    [1, 2].flatMap((length) => {
      const form = tokens.slice(at, at + length).map(({ lower }) => lower);
      const verbs = form.length === length ? (VERBS.get(form.join(' ')) ?? []) : [];
      return verbs
        .filter((verb) => verb.use === use)
        .flatMap((verb) =>
          (bare ? [''] : verb.prepositions)
            .filter((word) => word === '' || tokens[at + length]?.lower === word)
            .map((word) => toVerbMatch(at + length + (word === '' ? 0 : 1), at, toFindings(verb))),
        );
    });
}

function toVerbMatch(end: number, at: number, found: Findings): SlotMatch {
  return { end, found, score: VERB_SCORE * (end - at) };
}
