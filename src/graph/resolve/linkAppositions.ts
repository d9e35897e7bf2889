import { childrenBy, hasRelation } from '../../extract/mentions/toTree.js';

import type { Clusters } from './createClusters.js';
import type { Discourse } from './Discourse.js';
import type { Mention, MentionKind } from '../../extract/mentions/Mention.js';

/**
 * Given a discourse and its clusters, links descriptions to the names they stand beside: "Yuri Ushakov, his foreign
 * affairs adviser", "the minister in question, Joost Hallgrim", "the ferry Anselma". A name of unknown kind takes that
 * of its apposition.
 */
export function linkAppositions(discourse: Discourse, clusters: Clusters): void {
  discourse.mentions.forEach((mention, index) => {
    const tree = discourse.trees[mention.sentence];
    if (tree === undefined || mention.form === 'PRONOUN') return;
    const head = tree.heads[mention.head] ?? -1;
    const other = hasRelation(tree, mention.head, 'appos', 'nmod:desc')
      ? discourse.mentionAt(mention.sentence, head)
      : null;
    if (mention.form === 'NAME' && mention.span[0] === 0) return;
    for (const partner of [beside(discourse, index), other]) {
      if (partner === null || partner === index || !fits(discourse, clusters, index, partner)) continue;
      join(discourse, clusters, index, partner);
      return;
    }
  });
  discourse.mentions.forEach((_, index) => addDescriptor(discourse, clusters, index));
}

function fits({ mentions }: Discourse, clusters: Clusters, left: number, right: number): boolean {
  const forms = [mentions[left]?.form, mentions[right]?.form];
  if (forms.includes('PRONOUN') || !forms.includes('DESCRIPTION')) return false;
  if (
    clusters.of(left).plural !== clusters.of(right).plural &&
    forms.includes('NAME') &&
    isPlural(mentions[left]?.plural, mentions[right]?.plural)
  )
    return false;
  const name = forms[0] === 'NAME' ? left : right;
  const description = name === left ? right : left;
  if (clusters.of(left).named && clusters.of(right).named) return clusters.same(left, right);
  return agree(
    clusters.kindOf(name),
    mentions[description]?.kind ?? null,
    Math.max(0, ...clusters.of(name).kinds.values()),
    mentions[description]?.lemma ?? '',
  );
}

const isPlural = (left: boolean | null | undefined, right: boolean | null | undefined): boolean =>
  left === true || right === true;

// What a body can be as well as a person.
const BODILY =
  /^(owner|buyer|maker|employer|supplier|partner|rival|founder|investor|shareholder|sponsor|host|champion|member|leader|producer|creditor|lender|landlord|client|winner|runner-up|neighbou?r|ally)$/;

// What a list or a title says of a name stands against an apposition; what only the model says does not.
function agree(name: MentionKind | null, description: MentionKind | null, weight: number, noun: string): boolean {
  if (description === null) return false;
  if (description === 'PERSON' && name === 'ORGANIZATION' && BODILY.test(noun)) return true;
  if (name === null || name === description || weight <= 1) return true;
  if (description === 'PLACE' || description === 'GROUP') return name === 'ORGANIZATION' || name === 'PLACE';
  return description === 'ORGANIZATION' && name === 'PLACE';
}

function join({ mentions }: Discourse, clusters: Clusters, left: number, right: number): void {
  const [name, description] = mentions[left]?.form === 'NAME' ? [left, right] : [right, left];
  const kind = mentions[description]?.kind;
  const known = clusters.kindOf(name);
  if (kind != null && !(known === 'ORGANIZATION' && kind === 'PERSON')) clusters.vote(name, kind, 3);
  clusters.link(description, { antecedent: name, reason: 'apposition' });
}

// A parser may miss it: "the captain, Rurik Stenn" with nothing between but a comma.
function beside(discourse: Discourse, index: number): number | null {
  const { mentions, trees, text } = discourse;
  const mention = mentions[index];
  if (mention === undefined) return null;
  const near = mentions.slice(index + 1, index + 6).findIndex((other) => follows(text, mention, other));
  const next = near < 0 ? -1 : index + 1 + near;
  const other = mentions[next];
  const tree = trees[mention.sentence];
  if (other === undefined || tree === undefined) return null;
  const described = mention.form === 'DESCRIPTION' && other.form === 'NAME' && (mention.definite || isFull(other));
  const describing =
    mention.form === 'NAME' && other.form === 'DESCRIPTION' && /^[,.;]$/.test(tree.tokens[other.last]?.text ?? '.');
  const listed =
    childrenBy(tree, mention.head, 'conj').length > 0 ||
    [mention, other].some(({ head }) => hasRelation(tree, head, 'conj'));
  if (
    describing &&
    mentions
      .slice(next + 1, next + 6)
      .some((third) => third.form === 'NAME' && isFull(third) && follows(text, other, third))
  )
    return null;
  return !listed && (described || describing) ? next : null;
}

const isFull = ({ words, kind }: Mention): boolean => words.length > 1 && (kind === 'PERSON' || kind === null);

function follows(text: string, left: Mention, right: Mention): boolean {
  const start = right.title?.[0] ?? right.span[0];
  return left.sentence === right.sentence && start > left.span[1] && /^, $/.test(text.slice(left.span[1], start));
}

// Nouns that a later "the ship", "the foundation", "the minister" can pick up.
function addDescriptor({ mentions, trees, text }: Discourse, clusters: Clusters, index: number): void {
  const mention = mentions[index];
  const tree = mention === undefined ? undefined : trees[mention.sentence];
  if (mention?.form !== 'NAME' || tree === undefined) return;
  if (clusters.kindOf(index) !== 'PERSON') {
    for (const word of [mention.words.at(-1), mention.words[0]]) clusters.describe(index, (word ?? '').toLowerCase());
  }
  const before = tree.tokens[mention.first - 1];
  if (before?.upos === 'NOUN') clusters.describe(index, before.lemma.toLowerCase());
  if (mention.title === null) return;
  const [start, end] = mention.title;
  const lesser = /\b(deputy|vice|assistant)\b/i.test(text.slice(start, end));
  for (const token of tree.tokens) {
    if (start <= token.start && token.end <= end && !(lesser && isOffice(token.lemma)))
      clusters.describe(index, token.lemma.toLowerCase());
  }
}

// "the premier" is not the deputy premier.
function isOffice(lemma: string): boolean {
  return /^(premier|president|minister|mayor|governor|director|chairman|chancellor|secretary|prosecutor|editor|head|chief)$/i.test(
    lemma,
  );
}
