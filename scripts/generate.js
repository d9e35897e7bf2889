import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';
import ts from 'typescript';

const OPERATIONS = 'src/web/pages/explore/operations';
const GENERATED = 'src/web/pages/explore/generated';
/** An example of what a client of its own generates. */
const CLIENT = 'docs/typed-client';

/** Types of the schema's scalars in TypeScript. */
const scalars = { ID: 'string', Date: 'string', Moment: 'string', JSON: 'unknown' };

/**
 * Given the clone's folder, returns what is generated from `schema.graphql` and the operations, by path: it is kept in
 * the repository, so that nobody has to make it before reading or checking the code, and a test sees that it is up to date.
 */
export async function generate(root) {
  const schema = parse(readFileSync(join(root, 'schema.graphql'), 'utf8'));
  const operations = await generateOperations(schema, readDocuments(join(root, OPERATIONS)));
  return {
    'src/graphql/generated/schema.ts': await generateResolvers(schema),
    [`${CLIENT}/generated/operations.ts`]: await generateClient(schema, readDocuments(join(root, CLIENT))),
    [`${GENERATED}/operations.ts`]: operations,
    [`${GENERATED}/documents.json`]: await generateManifest(operations),
  };
}

/** What stands for an object of the schema while it is resolved; the rest have their fields as they are. */
const mappers = {
  Answer: '../ask/Answer.js#Answer as AnswerParent',
  Article: '../Parents.js#ArticleParent',
  Entity: '../Parents.js#EntityParent',
  EntityName: '../../store/Rows.js#NameOfRow',
  Statement: '../Parents.js#StatementParent',
  Relation: '../../store/Rows.js#RelationRow',
  Evidence: '../../store/Rows.js#EvidenceRow',
  Pair: '../../store/Rows.js#PairRow',
  Path: '../resolvers/findPathBetween.js#PathAnswer',
  SearchConnection: '../resolvers/createSearchConnection.js#SearchConnection as SearchConnectionParent',
  GraphNode: '../../store/Rows.js#GraphNode as GraphNodeRow',
  Position: '../resolvers/toPositions.js#Position as PositionParent',
  IngestResult: '../../ingest.js#IngestResult as IngestResultParent',
  ...Object.fromEntries(
    ['Statement', 'Entity', 'ArticleEntity', 'Article', 'Relation', 'Pair'].map((name) => [
      `${name}Connection`,
      '../createConnection.js#Connection',
    ]),
  ),
};

/** Types of the schema and of its resolvers. */
function generateResolvers(schema) {
  const config = {
    scalars,
    mappers,
    ...{ contextType: '../createContext.js#Context', immutableTypes: true, enumsAsTypes: true, useTypeImports: true },
    ...{ strictScalars: true, skipTypename: true, maybeValue: 'T | null', inputMaybeValue: 'T | null' },
  };
  return codegen({
    filename: 'schema.ts',
    schema,
    documents: [],
    config,
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
  });
}

/** The pages' operations as typed strings. */
function generateOperations(schema, documents) {
  const config = {
    scalars,
    ...{ documentMode: 'string', skipTypename: true, immutableTypes: true, enumsAsTypes: true, useTypeImports: true },
    ...{ strictScalars: true, onlyOperationTypes: true, dedupeFragments: true },
  };
  return codegen({
    filename: 'operations.ts',
    schema,
    documents,
    config,
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
}

function readDocuments(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ location: name, document: parse(readFileSync(join(folder, name), 'utf8')) }));
}

/** The example's operations as typed documents. */
function generateClient(schema, documents) {
  return codegen({
    filename: 'operations.ts',
    schema,
    documents,
    config: {
      scalars,
      ...{
        immutableTypes: true,
        enumsAsTypes: true,
        skipTypename: true,
        useTypeImports: true,
        optimizeDocumentNode: true,
      },
    },
    plugins: [{ typescriptOperations: {} }, { typedDocumentNode: {} }],
    pluginMap: { typescriptOperations, typedDocumentNode },
  });
}

/** The pages' documents by their SHA-256, so that a server that runs trusted documents only serves its own pages. */
async function generateManifest(operations) {
  const { outputText } = ts.transpileModule(operations, { compilerOptions: { module: 'ESNext', target: 'ES2022' } });
  const made = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  const texts = Object.entries(made).flatMap(([name, text]) => (name.endsWith('Document') ? [String(text)] : []));
  const manifest = Object.fromEntries(texts.map((text) => [createHash('sha256').update(text).digest('hex'), text]));
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Returns the paths of what is not as `schema.graphql` and the operations would have it, by what is in the clone's folder. */
export async function findOutdated(root) {
  const files = Object.entries(await generate(root));
  return files.flatMap(([path, text]) =>
    existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text ? [] : [path],
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (process.argv.includes('--check')) {
    const outdated = await findOutdated(root);
    if (outdated.length > 0) console.error(`Out of date, run "npm run generate": ${outdated.join(', ')}`);
    process.exitCode = outdated.length > 0 ? 1 : 0;
  } else for (const [path, text] of Object.entries(await generate(root))) writeFileSync(join(root, path), text);
}
