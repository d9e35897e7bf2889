import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { scoreGraphs } from '../../src/evaluation/graphs/scoreGraphs.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

import type { Measure } from '../../src/evaluation/Tally.js';
import type { ArticleGraph, StatementNode } from '../../src/graph/ArticleGraph.js';

const GOLD = resolve('tests/gold');
const golds = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((name) => readArticleGraph(JSON.parse(readFileSync(join(GOLD, name), 'utf8'))));

/** The scorer that lies beside the checkout, where there is one. */
const SHARED = resolve('../shared/eval/score-graph.mjs');

interface OtherScorer {
  readonly score: (golds: unknown, founds: unknown) => { metrics: Record<string, Record<string, number>> };
}

/** Makes mistakes of every kind, the same each time: a statement in three is changed, one in seven is lost. */
function spoil(gold: ArticleGraph, seed: number): ArticleGraph {
  const people = gold.entities.map((entity) => entity.id);
  const wrong = (index: number): string | null => people[(index * 7 + seed) % people.length] ?? null;
  const changeStatement = (statement: StatementNode, index: number): StatementNode => {
    switch ((index + seed) % 8) {
      case 0:
        return { ...statement, speaker: wrong(index) };
      case 1:
        return { ...statement, about: people.slice(index % 3, (index % 3) + 2) };
      case 2:
        return {
          ...statement,
          content: statement.content.map(([start, end]) => [start, Math.max(start + 1, end - 25)]),
        };
      case 3:
        return { ...statement, kind: 'INDIRECT', polarity: 'DENIED', within: null };
      case 4:
        return { ...statement, content: statement.content.slice(0, 1), speaker: null, role: null, via: null };
      case 5:
        return {
          ...statement,
          speakerSpan: statement.cue,
          cue: null,
          addressee: people.slice(0, 1),
          via: wrong(index),
        };
      case 6:
        return { ...statement, cue: statement.speakerSpan, role: 'mayor of the old town', addressee: [] };
      default:
        return statement;
    }
  };
  const kept = gold.statements.filter((_, index) => (index + seed) % 7 !== 6);
  const ids = new Set(kept.map((statement) => statement.id));
  return {
    ...gold,
    entities: gold.entities.map((entity, index) =>
      (index + seed) % 5 === 0 ? { ...entity, kind: 'EVENT', mentions: entity.mentions.slice(1) } : entity,
    ),
    statements: kept
      .map(changeStatement)
      .map((statement) => ({ ...statement, within: ids.has(statement.within ?? '') ? statement.within : null })),
    relations: gold.relations
      .filter((_, index) => (index + seed) % 4 !== 0)
      .map((relation, index) => ({
        ...relation,
        assertedBy: ids.has(relation.assertedBy ?? '') ? relation.assertedBy : null,
        ...(index % 5 === 0 ? { subject: relation.object, object: relation.subject } : {}),
      })),
  };
}

describe('scoreGraphs()', () => {
  it('gives full marks to the gold itself', () => {
    const { statements, measures, coreference } = scoreGraphs(golds.map((gold) => [gold, gold]));
    for (const group of ['all', 'direct', 'mixed', 'indirect', 'nested'] as const)
      for (const measure of Object.values(statements[group])) expect(measure.f1).toBe(1);
    for (const measure of Object.values(measures)) expect(measure.f1).toBe(1);
    expect(coreference?.average).toBeCloseTo(1, 12);
  });

  it('gives nought to an empty graph, and names what was missed', () => {
    const [gold] = golds;
    const { statements, mistakes } = scoreGraphs([[gold!, { ...gold!, entities: [], statements: [], relations: [] }]]);
    expect(statements.all.overlap).toMatchObject({
      precision: 0,
      recall: 0,
      f1: 0,
      expected: gold!.statements.length,
    });
    expect(mistakes.filter((mistake) => mistake.kind === 'missed')).toHaveLength(gold!.statements.length);
  });

  it('has nothing to measure without articles', () => {
    const { statements, coreference } = scoreGraphs([]);
    expect(statements.all.joint).toMatchObject({ precision: null, recall: null, f1: null });
    expect(coreference?.average).toBeNull();
  });

  it('tells of each construction how much of what was found is right, and no recall', () => {
    const [gold] = golds;
    const [first, second] = gold!.statements;
    const found = [
      { ...first!, construction: 'object' as const },
      { ...second!, construction: 'object' as const, content: [[0, 1]] as const },
    ];
    const { object, noun } = scoreGraphs([[gold!, { ...gold!, statements: found, relations: [] }]]).statements;
    expect(object.overlap).toMatchObject({ right: 1, found: 2, precision: 0.5, recall: null, f1: null });
    expect(noun.overlap.precision).toBeNull();
  });

  (existsSync(SHARED) ? it : it.skip).each([0, 1, 2, 3, 4, 5, 6, 7])(
    'agrees with the scorer beside the checkout (spoilt in way %i)',
    async (seed) => {
      const founds = golds.map((gold) => spoil(gold, seed));
      const { statements, measures, coreference } = scoreGraphs(golds.map((gold, index) => [gold, founds[index]!]));
      const { score } = (await import(pathToFileURL(SHARED).href)) as OtherScorer;
      const { metrics } = score(golds, founds);
      const toCounts = ({ right, found, expected }: Measure): number[] => [right, found, expected];
      const theirs = (name: string): unknown[] => ['tp', 'pred', 'gold'].map((count) => metrics[name]?.[count]);
      const { all, direct, indirect, mixed, nested } = statements;
      const counted = { statements: all, direct, indirect, mixed, nested };
      for (const [name, group] of Object.entries(counted))
        expect([name, toCounts(group.overlap)]).toEqual([name, theirs(name)]);
      expect([toCounts(all.exact), toCounts(all.joint)]).toEqual([theirs('exact'), theirs('joint')]);
      for (const [name, measure] of Object.entries(measures)) {
        const { tp, right = tp, pred, of = pred } = metrics[name]!;
        expect([name, measure.right, measure.found]).toEqual([name, right, of]);
      }
      for (const name of ['muc', 'b3', 'ceafe'] as const) {
        expect(coreference?.[name].precision).toBeCloseTo(metrics[name]!['p']!, 12);
        expect(coreference?.[name].recall).toBeCloseTo(metrics[name]!['r']!, 12);
      }
      expect(coreference?.average).toBeCloseTo(metrics['entities']!['value']!, 12);
    },
  );
});
