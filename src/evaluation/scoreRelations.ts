import { matchBestFirst } from './matchBestFirst.js';
import { add } from './Tally.js';
import { compare } from './toEntityViews.js';
import { toF1, toPositions } from './words.js';

import type { RelationNode } from '../graph/ArticleGraph.js';
import type { Scoring, StatementPairs } from './scoreStatements.js';

/** Kinds that have no direction. */
const UNDIRECTED: ReadonlySet<string> = new Set(['CONSULT', 'AGREE', 'COOPERATE', 'FAMILY_OF']);

interface View {
  readonly relation: RelationNode;
  readonly evidence: ReadonlySet<number>;
}

/**
 * Given the relations of both sides, counts those with the same kind, subject and object, either way round where the
 * kind has no direction. Where one pair of entities has several, those with like evidence and source go together.
 */
export function scoreRelations(
  golds: readonly RelationNode[],
  founds: readonly RelationNode[],
  scoring: Scoring & { readonly statements: StatementPairs },
): void {
  const { text, alignment, tallies, report, statements } = scoring;
  const goldOf = new Map(statements.map(([gold, found]) => [found.id, gold.id]));
  const [left, right] = [toViews(text, golds), toViews(text, founds)];
  const pairs = matchBestFirst(left, right, (gold, found) => {
    const [subject, object] = [alignment.goldOf(found.relation.subject), alignment.goldOf(found.relation.object)];
    if (!isSame(gold.relation, { kind: found.relation.kind, subject, object })) return null;
    const [wanted, got] = [gold.relation.assertedBy ?? null, found.relation.assertedBy ?? null];
    const isSource = wanted === null || got === null ? wanted === got : goldOf.get(got) === wanted;
    return [toF1(gold.evidence, found.evidence), Number(isSource)];
  });
  add(tallies.relations, { right: pairs.length, found: right.length, expected: left.length });
  const [usedLeft, usedRight] = [new Set(pairs.map(([gold]) => gold)), new Set(pairs.map(([, found]) => found))];
  for (const view of left) if (!usedLeft.has(view)) report('relation missed', describe(view.relation));
  for (const view of right) if (!usedRight.has(view)) report('relation spurious', describe(view.relation));
}

function isSame(gold: RelationNode, found: { kind: string; subject: string | null; object: string | null }): boolean {
  if (gold.kind !== found.kind) return false;
  const isStraight = found.subject === gold.subject && found.object === gold.object;
  const isSwapped = found.subject === gold.object && found.object === gold.subject;
  return isStraight || (isSwapped && UNDIRECTED.has(gold.kind));
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
