import { completeLimits, readLimits } from '../graphql/limits.js';
import { createRateLimiter } from '../graphql/limits/RateLimiter.js';
import { addAccess } from './access/addAccess.js';
import { createAuthenticate } from './access/createAuthenticate.js';
import { readTrustedDocuments } from './access/readTrustedDocuments.js';
import { addAllowed } from './addAllowed.js';
import { addCost } from './addCost.js';
import { addExport } from './addExport.js';
import { addGraphql } from './addGraphql.js';
import { addHealth, addSchema } from './addHealth.js';
import { addMetrics, addRequestTimes, createMetrics } from './addMetrics.js';
import { addPages } from './addPages.js';
import { addSubscriptions } from './addSubscriptions.js';
import { createApp } from './createApp.js';
import { isPrivate } from './isPrivate.js';
import { createToAddress } from './toAddress.js';

import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';
import type { RateLimiter } from '../graphql/limits/RateLimiter.js';
import type { IngestAll } from '../ingest.js';
import type { Store } from '../store/Store.js';
import type { GraphqlOptions } from './addGraphql.js';

/** How long requests under way may take to finish once the server closes, in milliseconds. */
const CLOSING_MS = 5000;

/** What the server stands on. The store stays the caller's to close. */
export interface WebServices {
  readonly store: Store;
  readonly ingestAll: IngestAll;
  readonly config: Omit<Config, 'store' | 'port'>;
}

/** A server that is ready to listen. `listen` gives its address; `close` lets requests under way finish. */
export interface WebServer {
  listen(address: { readonly host: string; readonly port: number }): Promise<string>;
  close(): Promise<void>;
}

/**
 * Given the services, returns the HTTP server: `/graphql` (also over WebSocket), `/export/FORMAT`, `/cost`, `/allowed` and `/metrics` for
 * clients that are known; `/playground`, `/`, `/schema.graphql`, `/livez` and `/readyz`, which hold nothing of the store,
 * for all. Logs go to standard error. Throws ConfigError where others than this machine could reach it without a key;
 * `listen` throws what Node's does when the address is taken.
 */
export async function createWebServer({ store, ingestAll, config }: WebServices): Promise<WebServer> {
  const toAddress = createToAddress(config.trustProxy);
  const authenticate = await createAuthenticate(config.access, config.host);
  const app = await createApp(config);
  const metrics = createMetrics(store);
  const services = { ...createServices(config), store: metrics.store, ingestAll };
  addRequestTimes(app, metrics);
  const guard = addAccess(app, authenticate, services.limiter);
  addHealth(app, store);
  if (services.introspection) addSchema(app);
  await addGraphql(app, services, guard);
  addSubscriptions(app, services, { isLocal: isPrivate(config), toAddress, authenticate });
  addExport(app, services, guard);
  addMetrics(app, metrics, guard);
  const playground = !services.documents.only;
  if (playground) addCost(app, services, guard);
  const { introspection: schema, limits } = services;
  addAllowed(app, { playground, schema, limits, readOnly: config.access.readOnly }, guard);
  await addPages(app, { playground });
  return {
    listen: async ({ host, port }) => (await app.listen({ host, port })).replace(/\/$/, ''),
    close: () => closeWithin(app, CLOSING_MS),
  };
}

function createServices(
  config: WebServices['config'],
): Omit<GraphqlOptions, 'store' | 'ingestAll'> & { readonly limiter: RateLimiter } {
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
