import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';

const CODE = ['**/*.js', '**/*.ts', '**/*.tsx'];
/** Operations, by the client that has them: names are unique within one. */
const CLIENTS = ['src/web/pages/explore/operations', 'docs/typed-client', 'tests/fixtures/operations'];

/** What lints GraphQL files against the schema. */
const projects = Object.fromEntries(
  CLIENTS.map((folder, at) => [`client-${at}`, { schema: './schema.graphql', documents: `${folder}/*.graphql` }]),
);
const withSchema = {
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { projects } } },
  plugins: { '@graphql-eslint': graphql },
};

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', 'training/', 'hearsay-data/', '**/generated/'] },
  {
    files: CODE,
    extends: [js.configs.recommended, ...tseslint.configs.strict],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  {
    files: ['scripts/**', '*.config.js', 'bin/**', 'bench/**'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['schema.graphql'],
    ...withSchema,
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // One line stands in line, several as a block.
      '@graphql-eslint/description-style': 'off',
      // Values (spans, edges, payloads) have no identity of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
      // `search` is read forward alone, short lists are lists, and a pair has no id.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
    },
  },
  {
    files: CLIENTS.map((folder) => `${folder}/*.graphql`),
    ...withSchema,
    rules: {
      ...graphql.configs['flat/operations-recommended'].rules,
      // For caches that know objects by their ids; no client here has one.
      '@graphql-eslint/require-selections': 'off',
    },
  },
);
