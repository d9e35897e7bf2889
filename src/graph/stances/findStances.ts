import { childrenBy, hasRelation } from '../../extract/mentions/toTree.js';
import { contains } from '../../text/Span.js';
import { findSubjects } from '../findArguments.js';
import { readModalities } from '../readModality.js';
import { toKind } from '../resolve/createClusters.js';

import { findHolders, findTargets } from './findTargets.js';
import { findStanceWords } from './StanceWord.js';

import type { StanceWord } from './StanceWord.js';
import type { Tree } from '../../extract/mentions/toTree.js';
import type { Span } from '../../text/Span.js';
import type { Stance } from '../ArticleGraph.js';
import type { Cluster } from '../resolve/createClusters.js';
import type { Resolution } from '../resolve/resolveMentions.js';

/** How a statement's speaker stands towards one whom it is about, by which words. */
export interface Leaning {
  readonly entity: Cluster;
  readonly stance: Stance;
  readonly evidence: readonly Span[];
}

/** Where a stance word is looked at: the quote it stands in, whose words these are, and whom the statement is about. */
interface Scene {
  readonly resolution: Resolution;
  readonly quote: number;
  readonly speaker: Cluster | null;
  readonly about: readonly Cluster[];
  readonly sentence: number;
  readonly tree: Tree;
  readonly cue: boolean;
}

/**
 * Given a resolution, a quote, its speaker and whom it is about, returns how the speaker stands towards these, where the cue
 * ("praised", "accused") or a predicate of the content ("is a liar", "must resign", "I trust her") makes it plain.
 *
 * Negation turns a stance round. What is another's opinion, a question, a condition or a mere possibility says nothing, nor
 * do words that speak for two stances at once; a statement that is denied or only alleged tells by its cue alone.
 */
export function findStances(
  resolution: Resolution,
  quote: number,
  speaker: Cluster | null,
  about: readonly Cluster[],
): Leaning[] {
  const polarity = resolution.discourse.quotes[quote]?.polarity;
  if (about.length === 0 || polarity === 'UNCERTAIN') return [];
  const leanings = wordsIn(resolution, quote)
    .filter(({ cue }) => cue || polarity === 'AFFIRMED')
    .flatMap(({ sentence, at, cue }) => {
      const tree = resolution.discourse.trees[sentence];
      return tree === undefined ? [] : readWord({ resolution, quote, speaker, about, sentence, tree, cue }, at);
    });
  return about.flatMap((entity) => {
    const own = leanings.filter((leaning) => leaning.entity === entity);
    const [first] = own;
    if (first === undefined || own.some(({ stance }) => stance !== first.stance)) return [];
    const evidence = new Map(own.flatMap((leaning) => leaning.evidence).map((span) => [span.join('-'), span]));
    return [{ entity, stance: first.stance, evidence: [...evidence.values()].sort((a, b) => a[0] - b[0]) }];
  });
}

// The words of the cue and of the content, but for what is said by another within it.
function wordsIn({ discourse }: Resolution, quote: number): { sentence: number; at: number; cue: boolean }[] {
  const { content = [], cue } = discourse.quotes[quote] ?? {};
  const inner = discourse.quotes.filter(({ within }) => within === quote).flatMap((other) => other.content);
  const spans = [...(cue ?? []).map((span) => ({ span, cue: true })), ...content.map((span) => ({ span, cue: false }))];
  return spans.flatMap(({ span, cue: isCue }) => {
    const [first, last] = [discourse.locator.sentenceAt(span[0]), discourse.locator.sentenceAt(span[1] - 1)];
    const found: { sentence: number; at: number; cue: boolean }[] = [];
    for (let sentence = first; sentence <= last; sentence++) {
      discourse.trees[sentence]?.tokens.forEach(({ start, end }, at) => {
        const own = contains(span, [start, end]) && !inner.some((other) => contains(other, [start, end]));
        if (own) found.push({ sentence, at, cue: isCue });
      });
    }
    return found;
  });
}

function readWord(scene: Scene, at: number): Leaning[] {
  const { tree, cue } = scene;
  const end = tree.tokens.find(({ text }, index) => index > at && /^[.!?]$/.test(text));
  if (end?.text === '?' && !cue) return [];
  return findStanceWords(tree, at).flatMap(({ word, tokens }) => {
    const turned = cue ? false : readTurn(scene, at, word);
    if (turned === null || !counts(scene, at, word)) return [];
    const stance = turned ? OPPOSITE[word.stance] : word.stance;
    const targets = findTargets(tree, at, word.place, word.when.includes('ought'));
    const entities = [...new Set(targets.flatMap((token) => entityAt(scene, token) ?? []))];
    const evidence = evidenceOf(scene, at, tokens, turned);
    return stance === null
      ? []
      : entities.filter((entity) => fits(scene, at, word, entity)).map((entity) => ({ entity, stance, evidence }));
  });
}

const OPPOSITE: Readonly<Record<Stance, Stance | null>> = { FAVOURS: 'OPPOSES', OPPOSES: 'FAVOURS', NEUTRAL: null };

/** Verbs that leave open what hangs on them, or deny it. */
const OPEN = /^(doubt|wonder|hope|wish|pretend|imagine|ask|question|deny|claim|fear|worry|dream|joke|hear|read)$/;

// Whether negation turns the word round; null where it is not plain that the speaker means it.
function readTurn(scene: Scene, at: number, word: StanceWord): boolean | null {
  const { tree } = scene;
  const modalities = new Set(readModalities(tree, at));
  if (modalities.has('CONDITIONAL')) return null;
  const negated = modalities.delete('NEGATED');
  if (word.when.includes('no')) return negated && modalities.size === 0 ? false : null;
  if (negated && (word.when.includes('act') || tree.tokens[at]?.xpos === 'JJR')) return null;
  if (word.when.includes('ought')) {
    if (!modalities.has('WANTED')) return null;
  } else {
    if (word.place !== 'subj' && !word.when.includes('plain')) modalities.delete('INTENDED');
    if (negated) modalities.delete('POSSIBLE');
    if (isOwn(word)) modalities.delete('WANTED');
    if (modalities.size > 0) return null;
  }
  const above = readAbove(scene, at);
  return above === null ? null : negated !== above;
}

/** Whether the stance is that of the word's subject, rather than of whoever uses it. */
function isOwn({ place }: StanceWord): boolean {
  return place !== 'is' && place !== 'subj';
}

// Up to the top of the content: "I don't think that" turns it round, "people say that" and "if" make it nobody's.
function readAbove({ resolution, quote, speaker, sentence, tree }: Scene, from: number): boolean | null {
  const { content = [] } = resolution.discourse.quotes[quote] ?? {};
  const inside = (token: number): boolean => {
    const { start = 0, end = 0 } = tree.tokens[token] ?? {};
    return content.some((span) => contains(span, [start, end]));
  };
  let turned = false;
  for (let at = from; at >= 0 && inside(at); at = tree.heads[at] ?? -1) {
    const head = tree.heads[at] ?? -1;
    const marks = childrenBy(tree, at, 'mark').map((mark) => tree.tokens[mark]?.text.toLowerCase() ?? '');
    if (marks.some((mark) => /^(if|unless|whether)$/.test(mark))) return null;
    if (head < 0 || !inside(head)) break;
    if (hasRelation(tree, at, 'acl') && !hasRelation(tree, at, 'acl:relcl')) return null;
    if (!hasRelation(tree, at, 'ccomp')) continue;
    const thinkers = findSubjects(tree, head, 0);
    const own = thinkers.every((token) => isSpeaker(resolution, speaker, sentence, token));
    const modalities = new Set(readModalities(tree, head));
    const negated = modalities.delete('NEGATED');
    if (!own || modalities.size > 0 || OPEN.test(tree.tokens[head]?.lemma ?? '')) return null;
    if (negated && !/^(think|believe|feel|suppose|find)$/.test(tree.tokens[head]?.lemma ?? '')) return null;
    turned = turned !== negated;
  }
  return turned;
}

function isSpeaker({ discourse, clusters }: Resolution, speaker: Cluster | null, sentence: number, token: number) {
  const mention = discourse.mentionAt(sentence, token);
  if (mention === null) return /^(it|there)$/i.test(discourse.trees[sentence]?.tokens[token]?.text ?? '');
  const first = ['I', 'we'].includes(discourse.mentions[mention]?.lemma ?? '');
  return first || (speaker !== null && clusters.of(mention) === speaker);
}

// Whether the word counts here: its own conditions, and that the stance is the speaker's.
function counts({ resolution, speaker, sentence, tree, cue }: Scene, at: number, word: StanceWord): boolean {
  const isHis = (tokens: readonly number[]): boolean =>
    tokens.length > 0 && tokens.every((token) => isSpeaker(resolution, speaker, sentence, token));
  if (word.when.includes('cue') && !cue) return false;
  if (word.when.includes('now') && /^VB[DN]$/.test(tree.tokens[at]?.xpos ?? '')) return false;
  if (word.when.includes('own') && !isHis(childrenBy(tree, at, 'nmod:poss'))) return false;
  if (word.when.includes('bare') && childrenBy(tree, at, 'obj', 'obl', 'xcomp', 'advmod').length > 0) return false;
  if (word.when.includes('ought')) return cue || isDemand(tree, at, isHis);
  if (!isOwn(word) || cue) return true;
  const holders = findHolders(tree, at);
  return holders.length > 0 ? isHis(holders) : isImperative(tree, at);
}

// "X must go" is the speaker's demand; of "Y wants X to go" it is if the speaker is Y.
function isDemand(tree: Tree, at: number, isHis: (tokens: readonly number[]) => boolean): boolean {
  const head = tree.heads[at] ?? -1;
  const governed = hasRelation(tree, at, 'xcomp', 'obj', 'obl') && childrenBy(tree, at, 'aux').length === 0;
  return !governed || isHis(findSubjects(tree, head));
}

function isImperative(tree: Tree, at: number): boolean {
  return tree.tokens[at]?.xpos === 'VB' && hasRelation(tree, at, 'root', 'parataxis', 'ccomp');
}

// Who is meant: whom the statement is about, or whose it is ("praised Brandt's courage").
function entityAt({ resolution, about, sentence, tree }: Scene, token: number): Cluster | null {
  for (const at of [token, ...childrenBy(tree, token, 'nmod:poss')]) {
    const mention = resolution.discourse.mentionAt(sentence, at);
    const cluster = mention === null ? null : resolution.clusters.of(mention);
    if (cluster !== null && about.includes(cluster)) return cluster;
  }
  return null;
}

// Who lies or fails is somebody; and a mere qualifier ("the dangerous cargo") is a judgement of people and bodies alone.
function fits({ tree }: Scene, at: number, word: StanceWord, entity: Cluster): boolean {
  const kind = toKind(entity);
  const somebody = kind === 'PERSON' || kind === 'ORGANIZATION' || kind === 'GROUP';
  if (word.place === 'subj' && !word.when.includes('ought')) return somebody || kind === 'PLACE';
  const qualifies = hasRelation(tree, at, 'amod') && childrenBy(tree, tree.heads[at] ?? -1, 'nsubj').length === 0;
  return !qualifies || (somebody && !word.when.includes('said'));
}

// The words themselves, with the negation and the "must" that make them what they are.
function evidenceOf({ tree }: Scene, at: number, tokens: readonly number[], turned: boolean): Span[] {
  const beside = childrenBy(tree, at, 'advmod', 'aux', 'det').filter((child) => {
    const text = tree.tokens[child]?.text ?? '';
    return /^(should|must|ought)$/i.test(text) || (turned && /^(not|n't|n’t|never|no|neither|nor)$/i.test(text));
  });
  return [...new Set([...tokens, ...beside])]
    .sort((a, b) => a - b)
    .map((token) => [tree.tokens[token]?.start ?? 0, tree.tokens[token]?.end ?? 0] as const);
}
