import { getOperationAST, parse } from 'graphql';

import { createSchema } from '../../src/graphql/createSchema.js';
import { computeCost } from '../../src/graphql/limits/computeCost.js';
import { createCostCounter } from '../../src/graphql/limits/createCostCounter.js';

const READ = 'query ($first: Int, $text: String) { search(text: $text, first: $first) { nodes { score } } }';
const WRITE = 'mutation ($input: IngestArticlesInput!) { ingestArticles(input: $input) { results { outcome } } }';
const schema = createSchema();

describe('createCostCounter()', () => {
  const createCounter = (text: string) => {
    const document = parse(text);
    const counted: unknown[] = [];
    const count = createCostCounter((options) => (counted.push(options.variables), computeCost(options)));
    const operation = getOperationAST(document)!;
    const costOf = (variables: Record<string, unknown>): number =>
      count({ schema, document, operation, variables, page: 100, defaultPage: 20, pictureNodes: 10_000 });
    return { costOf, counted };
  };

  it('counts an operation once for the same integers, whatever its other variables', () => {
    const { costOf, counted } = createCounter(READ);
    const costs = [{ first: 10, text: 'a' }, { first: 10, text: 'b', other: 7 }, { first: 30, text: 'a' }, {}].map(
      costOf,
    );
    expect(costs[1]).toBe(costs[0]);
    expect(new Set(costs).size).toBe(3);
    expect(counted).toHaveLength(3);
    expect(costOf({ first: null })).toBe(costOf({}));
  });

  it('keeps no more than it may of one operation', () => {
    const { costOf, counted } = createCounter(READ);
    for (let first = 1; first <= 101; first++) costOf({ first });
    costOf({ first: 101 });
    expect(counted).toHaveLength(101);
    costOf({ first: 1 });
    expect(counted).toHaveLength(102);
  });

  it('counts the articles of each mutation', () => {
    const { costOf } = createCounter(WRITE);
    const of = (articles: number): number =>
      costOf({ input: { articles: Array.from({ length: articles }, () => ({})) } });
    expect(of(3)).toBeGreaterThan(of(1));
  });
});
