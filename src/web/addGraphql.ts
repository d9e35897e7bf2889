import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';

import { createApolloServer } from '../graphql/createApolloServer.js';
import { createContext } from '../graphql/createContext.js';
import { resolveQuery } from '../graphql/documents/resolveQuery.js';
import { getClient } from './access/addAccess.js';

import type { ApolloServer, BaseContext } from '@apollo/server';
import type { FastifyInstance, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Context, Services } from '../graphql/createContext.js';
import type { TrustedDocuments } from '../graphql/documents/TrustedDocuments.js';
import type { Limits } from '../graphql/limits.js';

/** The services, and what the server tells and runs. */
export interface GraphqlOptions extends Services {
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly documents: TrustedDocuments;
}

/**
 * Given the server, the services and the hook that lets clients through, adds `/graphql`: POST, and GET with a header
 * that makes browsers ask first.
 */
export async function addGraphql(
  app: FastifyInstance,
  options: GraphqlOptions,
  onRequest: onRequestAsyncHookHandler,
): Promise<void> {
  const apollo = createApolloServer({ ...options, logger: app.log, plugins: [fastifyApolloDrainPlugin(app)] });
  await apollo.start();
  const context = async (request: FastifyRequest): Promise<Context> => createContext(options, getClient(request));
  await mountApollo(app, apollo, { ...options, onRequest, context });
}

/** How a started server is mounted: without `documents` what requests say of theirs is left to it. */
export interface MountOptions<Shared extends BaseContext> {
  readonly limits: Limits;
  readonly documents: TrustedDocuments | null;
  readonly onRequest: onRequestAsyncHookHandler;
  readonly context: (request: FastifyRequest) => Promise<Shared>;
}

/** Given the web server and a started Apollo Server, mounts the one on the other at `/graphql`. */
export async function mountApollo<Shared extends BaseContext>(
  app: FastifyInstance,
  apollo: ApolloServer<Shared>,
  { limits, documents, onRequest, context }: MountOptions<Shared>,
): Promise<void> {
  await app.register(async (scope) => {
    readBodies(scope, limits, documents);
    scope.route({
      url: '/graphql',
      method: ['GET', 'POST'],
      bodyLimit: Math.min(limits.ingestBytes, Number.MAX_SAFE_INTEGER),
      onRequest,
      preHandler: async (request) => {
        if (request.method === 'GET' && documents) resolveSearch(request, documents);
      },
      handler: fastifyApolloHandler<Shared>(apollo, { context }),
    });
  });
}

// One path serves small questions and large articles, so the limit depends on what the document calls.
function readBodies(scope: FastifyInstance, limits: Limits, documents: TrustedDocuments | null): void {
  const parse = scope.getDefaultJsonParser('error', 'error');
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) =>
    parse(request, text, (error: Error | null, given: unknown) => {
      if (error) return done(Object.assign(error, { message: `Invalid JSON: ${error.message}` }));
      try {
        const body = documents ? resolveBody(given, documents) : given;
        checkSize(text, body, limits);
        done(null, body);
      } catch (refused) {
        done(refused as Error);
      }
    }),
  );
}

// What is no object is left for Apollo to refuse.
function resolveBody(body: unknown, documents: TrustedDocuments): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const { documentId, ...rest } = body as Record<string, unknown>;
  const query = resolveQuery({ ...rest, documentId }, documents);
  const { extensions } = rest;
  return {
    ...rest,
    ...(query !== undefined && { query }),
    ...(hasHash(extensions) && { extensions: { ...extensions, persistedQuery: undefined } }),
  };
}

// Apollo reads the address itself, so it is the address that gets the document.
function resolveSearch(request: FastifyRequest, documents: TrustedDocuments): void {
  const url = new URL(request.url, 'http://localhost');
  const { searchParams } = url;
  // What is given twice is left for Apollo to refuse.
  if (searchParams.getAll('query').length > 1 || searchParams.getAll('extensions').length > 1) return;
  const [documentId, given, query] = ['documentId', 'extensions', 'query'].map((name) => searchParams.get(name));
  const extensions = parseJson(given ?? null);
  const text = resolveQuery({ query: query ?? undefined, documentId: documentId ?? undefined, extensions }, documents);
  if (text === (query ?? undefined) && !hasHash(extensions)) return;
  searchParams.set('query', String(text));
  searchParams.delete('extensions');
  request.raw.url = `${url.pathname}${url.search}`;
}

// By its hash Apollo would look for the document itself.
function hasHash(extensions: unknown): extensions is object {
  return typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions;
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function checkSize(text: string, body: unknown, { bodyBytes }: Limits): void {
  const { query } = (body ?? {}) as { readonly query?: unknown };
  if (Buffer.byteLength(text) <= bodyBytes || String(query).includes('ingestArticles')) return;
  const message = `Request body is too large: expected at most ${bodyBytes} bytes`;
  throw Object.assign(new Error(message), { statusCode: 413 });
}
