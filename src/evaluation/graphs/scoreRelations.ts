import { matchBestFirst } from '../matchBestFirst.js';
import { add, addShare } from '../Tally.js';
import { compare } from './toEntityViews.js';
import { toF1, toPositions } from '../words.js';

import type { RelationNode } from '../../graph/ArticleGraph.js';
import type { Scoring } from './Scoring.js';
import type { StatementPairs } from './scoreStatements.js';

/** Kinds that have no direction. */
const UNDIRECTED: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'FAMILY_OF']);

interface View {
  readonly relation: RelationNode;
  readonly evidence: ReadonlySet<number>;
}

/**
 * Given the relations of both sides, counts those with the same kind, subject and object, either way round where the
 * kind has no direction (`relationPairs`: whatever kind and direction). Where one pair of entities has several, those with like evidence and source go together.
 */
export function scoreRelations(
  golds: readonly RelationNode[],
  founds: readonly RelationNode[],
  scoring: Scoring & { readonly statements: StatementPairs },
): void {
  const { text, alignment, tallies, report, statements } = scoring;
  const goldOf = new Map(statements.map(([gold, found]) => [found.id, gold.id]));
  const [left, right] = [toViews(text, golds), toViews(text, founds)];
  const isSourceRight = (gold: View, found: View): boolean => {
    const [wanted, got] = [gold.relation.assertedBy ?? null, found.relation.assertedBy ?? null];
    return wanted === null || got === null ? wanted === got : goldOf.get(got) === wanted;
  };
  const match = (isSame: typeof isSameRelation): [View, View][] =>
    matchBestFirst(left, right, (gold, found) => {
      const [subject, object] = [alignment.goldOf(found.relation.subject), alignment.goldOf(found.relation.object)];
      const { kind } = found.relation;
      if (!isSame(gold.relation, { kind, subject, object })) return null;
      const isKind = Number(gold.relation.kind === kind);
      return [isKind, toF1(gold.evidence, found.evidence), Number(isSourceRight(gold, found))];
    });
  const pairs = match(isSameRelation);
  const sizes = { found: right.length, expected: left.length };
  add(tallies.relations, { right: pairs.length, ...sizes });
  add(tallies.relationPairs, { right: match(isSamePair).length, ...sizes });
  for (const [gold, found] of pairs) addShare(tallies.assertedBy, isSourceRight(gold, found));
  const [usedLeft, usedRight] = [new Set(pairs.map(([gold]) => gold)), new Set(pairs.map(([, found]) => found))];
  for (const view of left) if (!usedLeft.has(view)) report('relation missed', describe(view.relation));
  for (const view of right) if (!usedRight.has(view)) report('relation spurious', describe(view.relation));
}

interface Ends {
  readonly kind: string;
  readonly subject: string | null;
  readonly object: string | null;
}

function isSameRelation(gold: RelationNode, found: Ends): boolean {
  const isEither = UNDIRECTED.has(gold.kind) ? isSamePair : isStraight;
  return gold.kind === found.kind && isEither(gold, found);
}

// Whatever its kind and direction.
function isSamePair(gold: Ends, found: Ends): boolean {
  return isStraight(gold, found) || isStraight(gold, { ...found, subject: found.object, object: found.subject });
}

function isStraight(gold: Ends, found: Ends): boolean {
  return found.subject === gold.subject && found.object === gold.object;
}

function toViews(text: string, relations: readonly RelationNode[]): View[] {
  const views = relations.map((relation) => ({ relation, evidence: toPositions(text, relation.evidence ?? []) }));
  const keys = new Map(views.map((view) => [view, toSortKey(view)]));
  return views.sort((a, b) => compare(keys.get(a)!, keys.get(b)!));
}

function toSortKey({ relation }: View): string {
  return JSON.stringify([relation.evidence, relation.kind, relation.subject, relation.object, relation.label]);
}

function describe({ kind, subject, object, label }: RelationNode): string {
  return `${subject} ${kind} ${object}${label ? ` (${label})` : ''}`;
}
