import { GraphQLError } from 'graphql';

import {
  ConfigError,
  HearsayError,
  InvalidArticleError,
  ModelError,
  NotFoundError,
  StoreError,
} from '../../src/errors.js';
import { createFormatError } from '../../src/graphql/formatError.js';

import type { GraphQLFormattedError } from 'graphql';

const SECRET = 'bolt://10.0.0.7 refused neo4j/hunter2';

function format(
  error: unknown,
  code = 'INTERNAL_SERVER_ERROR',
  suggestions = false,
): { shown: GraphQLFormattedError; logged: unknown[] } {
  const logged: unknown[] = [];
  const formatError = createFormatError({ error: (details) => logged.push(details) }, suggestions);
  const wrapped =
    error instanceof GraphQLError
      ? error
      : new GraphQLError('wrapped', { originalError: error as Error, path: ['a', 0] });
  const shown = formatError({ ...wrapped.toJSON(), extensions: { code, ...wrapped.extensions } }, wrapped);
  return { shown, logged };
}

describe('formatError()', () => {
  it.each([
    [new InvalidArticleError('text', 'Article "a" has no text.'), 'BAD_USER_INPUT'],
    [new HearsayError('INVALID_INPUT', 'Cannot read "b".'), 'BAD_USER_INPUT'],
    [new NotFoundError('Statement "s1" is gone.'), 'NOT_FOUND'],
    [new HearsayError('AMBIGUOUS_NAME', 'Two are called "Feldt".'), 'CONFLICT'],
  ])('shows the caller what the caller did: %s', (error, code) => {
    const { shown, logged } = format(error);
    expect(shown).toEqual({ message: error.message, path: ['a', 0], extensions: { code } });
    expect(logged).toEqual([]);
  });

  it.each([
    [new StoreError('STORE_UNAVAILABLE', SECRET), 'SERVICE_UNAVAILABLE'],
    [new StoreError('STORE_ACCESS', SECRET), 'SERVICE_UNAVAILABLE'],
    [new StoreError('STORE_TIMEOUT', SECRET), 'TIMEOUT'],
    [new StoreError('STORE_QUERY', SECRET), 'INTERNAL_SERVER_ERROR'],
    [new ConfigError(SECRET), 'INTERNAL_SERVER_ERROR'],
    [new ModelError(SECRET), 'INTERNAL_SERVER_ERROR'],
    [new TypeError(SECRET), 'INTERNAL_SERVER_ERROR'],
    [new GraphQLError(SECRET), 'INTERNAL_SERVER_ERROR'],
  ])('hides %s behind an errorId that stands in the log', (error, code) => {
    const { shown, logged } = format(error);
    expect(JSON.stringify(shown)).not.toContain('hunter2');
    expect(shown.extensions).toEqual({ code, errorId: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(logged).toEqual([{ errorId: shown.extensions?.['errorId'], err: error }]);
  });

  it('keeps the code of an error that names its own', () => {
    const error = new GraphQLError('Too much.', { extensions: { code: 'QUERY_TOO_COMPLEX' } });
    expect(format(error).shown.extensions).toEqual({ code: 'QUERY_TOO_COMPLEX' });
  });

  it('tells the names that graphql-js proposes only where the schema is told', () => {
    const error = new GraphQLError('Cannot query field "nam" on type "Entity". Did you mean "name"?');
    expect(format(error, 'GRAPHQL_VALIDATION_FAILED').shown.message).toBe('Cannot query field "nam" on type "Entity".');
    expect(format(error, 'GRAPHQL_VALIDATION_FAILED', true).shown.message).toBe(error.message);
  });
});
