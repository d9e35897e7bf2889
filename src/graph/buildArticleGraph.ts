import { findMentions } from '../extract/mentions/findMentions.js';

import { toDiscourse } from './resolve/Discourse.js';
import { isLetter } from './resolve/findSources.js';
import { resolveMentions } from './resolve/resolveMentions.js';
import { toEntity } from './toEntity.js';
import { toRelations } from './toRelations.js';
import { toStatements } from './toStatements.js';
import { toKind } from './resolve/createClusters.js';

import type { ArticleGraph, RelationNode, StatementNode } from './ArticleGraph.js';
import type { Quote } from '../extract/Quote.js';
import type { Document } from '../language/Sentence.js';
import type { Article } from '../text/Article.js';
import type { Span } from '../text/Span.js';
import type { Cluster } from './resolve/createClusters.js';
import type { Resolution } from './resolve/resolveMentions.js';
import type { Claim } from './toStatements.js';
import type { Tie } from './toRelations.js';

/**
 * Given an article, its parsed document and the quotes in it, returns who said what about whom in it: mentions are found,
 * resolved to entities within the article, and quotes become statements of those entities; relations are what the text
 * states between two of them. Pure; time grows with the article's length. Ids hold within the article: "e1", "s1".
 */
export function buildArticleGraph(article: Article, document: Document, quotes: readonly Quote[]): ArticleGraph {
  const letters = new Set(quotes.flatMap((quote) => (isLetter(document.text, quote) ? [quote.source?.[0]?.[0]] : [])));
  const isNamed = ([start]: Span): boolean => !letters.has(start);
  const parties = quotes.flatMap(({ source, addressee, via }) => [
    ...(source ?? []),
    ...addressee,
    ...(via === null ? [] : [via]),
  ]);
  const { trees, mentions: all } = findMentions(document, parties.filter(isNamed));
  const mentions = all.filter(({ span }) => isNamed(span));
  const resolution = resolveMentions(toDiscourse(document, trees, mentions, quotes));
  const claims = toStatements(resolution, article.published);
  const ties = toRelations(resolution, article.published);
  const ids = toIds(resolution, claims, ties);
  return {
    ...article,
    entities: [...ids].map(([cluster, id]) => toEntity(resolution, cluster, id)),
    statements: claims.map((claim) => toStatement(claim, ids)),
    relations: ties.flatMap((tie) => toRelation(tie, ids)),
  };
}

// Listed are named people, bodies and places, and whatever else speaks, is spoken to or about, or is related.
function toIds(
  { clusters, discourse }: Resolution,
  claims: readonly Claim[],
  ties: readonly Tie[],
): Map<Cluster, string> {
  const used = new Set<Cluster>([
    ...claims.flatMap(({ speaker, about, addressee, via }) =>
      [speaker, ...about, ...addressee, via].filter((found) => found !== null),
    ),
    ...ties.flatMap(({ subject, object }) => [subject, object]),
  ]);
  const listed = clusters.all().filter((cluster) => {
    const bare = cluster.members.every((at) => discourse.mentions[at]?.form === 'PRONOUN');
    const kind = toKind(cluster);
    return (
      !bare &&
      (used.has(cluster) ||
        (cluster.members.length > 1 && isSure(cluster)) ||
        (cluster.named && kind !== 'EVENT' && kind !== 'WORK' && kind !== 'GROUP'))
    );
  });
  listed.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
  return new Map(listed.map((cluster, at) => [cluster, `e${at + 1}`]));
}

// Known for what it is by more than being pointed to.
function isSure({ kinds }: Cluster): boolean {
  return Math.max(0, ...kinds.values()) >= 2;
}

function toStatement(
  { speaker, about, addressee, via, stances, ...claim }: Claim,
  ids: ReadonlyMap<Cluster, string>,
): StatementNode {
  const toId = (cluster: Cluster | null): string | null => (cluster === null ? null : (ids.get(cluster) ?? null));
  const leanings = stances.flatMap(({ entity, ...stance }) => {
    const id = toId(entity);
    return id === null ? [] : [{ entity: id, ...stance }];
  });
  return {
    ...claim,
    speaker: toId(speaker),
    about: about.flatMap((cluster) => toId(cluster) ?? []),
    addressee: addressee.flatMap((cluster) => toId(cluster) ?? []),
    via: toId(via),
    ...(leanings.length > 0 && { stances: leanings }),
  };
}

function toRelation({ subject, object, quote, ...tie }: Tie, ids: ReadonlyMap<Cluster, string>): RelationNode[] {
  const [from, to] = [ids.get(subject), ids.get(object)];
  if (from === undefined || to === undefined) return [];
  return [{ ...tie, subject: from, object: to, assertedBy: quote === null ? null : `s${quote + 1}` }];
}
