import fastifyCompress from '@fastify/compress';
import fastify, { LogController } from 'fastify';

import { completeLimits, readLimits } from '../graphql/limits.js';
import { createRateLimiter } from '../graphql/limits/RateLimiter.js';
import { addAccess } from './access/addAccess.js';
import { createAuthenticate } from './access/createAuthenticate.js';
import { readTrustedDocuments } from './access/readTrustedDocuments.js';
import { addErrorHandlers } from './addErrorHandlers.js';
import { addExport } from './addExport.js';
import { addGraphql } from './addGraphql.js';
import { addHealth, addSchema } from './addHealth.js';
import { addMetrics, addRequestTimes, createMetrics } from './addMetrics.js';
import { addPages } from './addPages.js';
import { addSecurity, isLocal } from './addSecurity.js';
import { addSubscriptions } from './addSubscriptions.js';
import { createLogger } from './createLogger.js';
import { createToAddress } from './toAddress.js';

import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { RateLimiter } from '../graphql/limits/RateLimiter.js';
import type { Ingest } from '../ingest.js';
import type { Store } from '../store/Store.js';
import type { GraphqlOptions } from './addGraphql.js';

/** How long requests under way may take to finish once the server closes, in milliseconds. */
const CLOSING_MS = 5000;

/** What machines ask every few seconds is not worth a line in the log. */
const UNLOGGED: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);

/** What the server stands on. The store stays the caller's to close. */
export interface WebServices {
  readonly store: Store;
  readonly ingest: Ingest;
  readonly config: Omit<Config, 'store' | 'port'>;
}

/** A server that is ready to listen. `listen` gives its address; `close` lets requests under way finish. */
export interface WebServer {
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

/**
 * Given the services, returns the HTTP server: `/graphql` (also over WebSocket), `/export/FORMAT` and `/metrics` for
 * clients that are known; `/playground`, `/`, `/schema.graphql`, `/livez` and `/readyz`, which hold nothing of the store,
 * for all. Logs go to standard error. Throws ConfigError where others than this machine could reach it without a key;
 * `listen` throws what Node's does when the address is taken.
 */
export async function createWebServer({ store, ingest, config }: WebServices): Promise<WebServer> {
  const toAddress = createToAddress(config.trustProxy);
  const app: FastifyInstance = fastify({
    loggerInstance: createLogger(config.logLevel),
    logController: new LogController({ disableRequestLogging: ({ url }) => UNLOGGED.has(url) }),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    trustProxy: config.trustProxy.length > 0 && config.trustProxy.join(),
    routerOptions: { ignoreTrailingSlash: true },
    return503OnClosing: true,
  });
  const { host, access } = config;
  const authenticate = createAuthenticate(access, host);
  const metrics = createMetrics(store);
  const services = { ...createServices(config), store: metrics.store, ingest };
  addErrorHandlers(app);
  addRequestTimes(app, metrics);
  await addSecurity(app, isPrivate(config));
  const guard = addAccess(app, authenticate, services.limiter);
  await app.register(fastifyCompress, { threshold: 1024 });
  addHealth(app, store);
  if (services.introspection) addSchema(app);
  await addGraphql(app, services, guard);
  addSubscriptions(app, services, { isLocal: isPrivate(config), toAddress, authenticate });
  addExport(app, services, guard);
  addMetrics(app, metrics, guard);
  await addPages(app, { playground: !services.documents.only });
  return {
    listen: async ({ host, port }) => (await app.listen({ host, port })).replace(/\/$/, ''),
    close: () => closeWithin(app, CLOSING_MS),
  };
}

// Whoever can reach it is on this machine, and nothing else is asked of them.
function isPrivate({ host, access }: WebServices['config']): boolean {
  return isLocal(host) && access.keys === null && access.jwt === null;
}

function createServices(
  config: WebServices['config'],
): Omit<GraphqlOptions, 'store' | 'ingest'> & { readonly limiter: RateLimiter } {
  const { access } = config;
  const given = readLimits(config.limits);
  const limits = completeLimits({ ...(isPrivate(config) && { pointsPerMinute: Infinity }), ...given });
  return {
    limits,
    limiter: createRateLimiter(limits.pointsPerMinute),
    documents: readTrustedDocuments(access),
    introspection: !access.hideSchema,
    readOnly: access.readOnly,
  };
}

async function closeWithin(app: FastifyInstance, patience: number): Promise<void> {
  const timer = setTimeout(() => app.server.closeAllConnections(), patience);
  await app.close();
  clearTimeout(timer);
}
