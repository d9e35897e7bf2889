import { readdirSync, readFileSync } from 'node:fs';

import { getOperationAST, Kind, parse, validate } from 'graphql';

import { createSchema } from '../../src/graphql/createSchema.js';
import { DEFAULT_LIMITS } from '../../src/graphql/limits.js';
import { computeCost } from '../../src/graphql/limits/computeCost.js';
import { createLimitRules } from '../../src/graphql/limits/createLimitRules.js';
import { createSubscriptionOptions } from '../../src/graphql/createSubscriptionOptions.js';
import { createOperationRunner } from '../../src/graphql/runOperation.js';
import { openEngine } from '../../src/store/openEngine.js';
import { createTestApi } from './helpers/createTestApi.js';

const schema = createSchema();
const rules = createLimitRules(DEFAULT_LIMITS);

function refusals(query: string): string[] {
  return validate(schema, parse(query), rules).map(
    ({ message, extensions }) => `${String(extensions['code'])}: ${message}`,
  );
}

function cost(query: string, variables: Record<string, unknown> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document) ?? undefined;
  if (!operation) throw new TypeError('no operation');
  return computeCost({ schema, document, operation, variables, page: 100, defaultPage: 20, pictureNodes: 10_000 });
}

const repeat = (times: number, part: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => part(index)).join(' ');

describe('the limits of an operation', () => {
  it.each([
    [
      'depth',
      `{ node(id: "s1") { ... on Statement { ${repeat(11, () => 'within {')} id ${'}'.repeat(11)} } } }`,
      'levels of fields',
    ],
    ['lists', '{ statements { nodes { about { said { nodes { about { name } } } } } } }', 'lists within lists'],
    ['aliases', `{ statements { totalCount ${repeat(31, (n) => `a${n}: totalCount`)} } }`, 'aliases'],
    ['fields at the top', `{ ${repeat(21, () => '__typename')} }`, 'fields at its top'],
    ['directives', `{ statements { ${repeat(21, () => 'totalCount @include(if: true)')} } }`, 'directives'],
  ])('refuses too many %s', (_, query, what) => {
    expect(refusals(query)).toEqual([expect.stringMatching(new RegExp(`^QUERY_TOO_COMPLEX: .* ${what}`))]);
  });

  it('counts a fragment wherever it is used', () => {
    const fragment = `fragment F on StatementConnection { ${repeat(8, (n) => `a${n}: totalCount`)} }`;
    expect(refusals(`{ ${repeat(3, (n) => `s${n}: statements { ...F }`)} } ${fragment}`)).toEqual([]);
    expect(refusals(`{ ${repeat(4, (n) => `s${n}: statements { ...F }`)} } ${fragment}`)).toHaveLength(1);
  });

  it('ends on a fragment that holds itself', () => {
    expect(
      refusals('{ statements { ...F } } fragment F on StatementConnection { nodes { said: about { name } } ...F }'),
    ).toEqual([]);
  });

  it('measures fragments that double 40 times without doubling its work', () => {
    const fragments = repeat(40, (n) => `fragment F${n} on Statement { ...F${n + 1} ...F${n + 1} }`);
    expect(
      refusals(`{ statements { nodes { ...F0 } } } ${fragments} fragment F40 on Statement { a: id }`),
    ).toHaveLength(1);
  });

  it('lets the standard introspection query through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    expect(refusals(getIntrospectionQuery())).toEqual([]);
  });
});

describe('the limit on validation', () => {
  // Within one selection set every two fields of one name are compared, and so are the fields below them.
  const slow = repeat(60, (n) => `query Q${n} { ${repeat(100, () => 'statements { nodes { id } }')} }`);
  const late = [
    expect.objectContaining({
      message: 'Checking an operation may take 100 ms; this one takes longer. Ask for less at once.',
      extensions: { code: 'QUERY_TOO_COMPLEX' },
    }),
  ];

  it('ends what takes longer', async () => {
    const api = await createTestApi(await openEngine());
    const options = { ...api.api, limits: { tokens: Infinity, validationMilliseconds: 100 } };
    const start = performance.now();
    const { errors, data } = await createOperationRunner(options)({ query: slow, operationName: 'Q1' });
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(data).toBeUndefined();
    expect(errors).toEqual(late);
    const { onSubscribe } = createSubscriptionOptions(createSchema(), options);
    const answer = await onSubscribe?.({ subscriptions: {} } as never, '1', { query: slow, operationName: 'Q1' });
    expect(answer).toEqual(late);
    await api.store.close();
  });
});

describe('computeCost()', () => {
  it('counts a page as one and its rows', () => {
    expect(cost('{ statements(first: 10) { nodes { id } } }')).toBe(11);
    expect(cost('{ statements { nodes { id } } }')).toBe(21);
  });

  it('counts what a card shows for nothing', () => {
    expect(
      cost(
        '{ statements(first: 10) { edges { node { about { name } article { title } within { speaker { name } } } } } }',
      ),
    ).toBe(11);
  });

  it('multiplies a page within a page', () => {
    expect(cost('{ articles(first: 10) { nodes { statements(first: 10) { nodes { id } } } } }')).toBe(
      1 + 10 * (1 + 11),
    );
  });

  it('counts totalCount alone as one', () => {
    expect(cost('{ statements(first: 100) { totalCount } }')).toBe(1);
  });

  it('counts with variables, their defaults, and fragments', () => {
    const query =
      'query ($n: Int = 7) { statements(first: $n) { ...F } } fragment F on StatementConnection { nodes { id } }';
    expect(cost(query, { n: 50 })).toBe(51);
    expect(cost(query)).toBe(8);
    expect(cost(query, { n: 'many' })).toBe(21);
  });

  it('leaves a page that is too long to be refused as such', () => {
    expect(cost('{ statements(first: 1000) { nodes { id } } }')).toBe(101);
  });

  const FOLDER = new URL('../fixtures/operations/', import.meta.url);

  it.each(readdirSync(FOLDER))('keeps %s within the limit at pages of 100', (name) => {
    const document = parse(readFileSync(new URL(name, FOLDER), 'utf8'));
    for (const operation of document.definitions)
      if (operation.kind === Kind.OPERATION_DEFINITION)
        expect(
          computeCost({
            schema,
            document,
            operation,
            variables: { first: 100 },
            page: 100,
            defaultPage: 20,
            pictureNodes: 10_000,
          }),
        ).toBeLessThanOrEqual(DEFAULT_LIMITS.cost);
  });
});
