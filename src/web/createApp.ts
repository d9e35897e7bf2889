import fastifyCompress from '@fastify/compress';
import fastify, { LogController } from 'fastify';

import { addErrorHandlers } from './addErrorHandlers.js';
import { addSecurity } from './addSecurity.js';
import { createLogger } from './createLogger.js';
import { isPrivate } from './isPrivate.js';

import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.js';

/** What machines ask every few seconds is not worth a line in the log. */
const UNLOGGED: ReadonlySet<string> = new Set(['/livez', '/readyz', '/metrics']);

/** Given the configuration, returns the HTTP server with what holds for every path, and no path yet: log, errors, security, compression. */
export async function createApp(config: Omit<Config, 'store' | 'port'>): Promise<FastifyInstance> {
  const app: FastifyInstance = fastify({
    loggerInstance: createLogger(config.logLevel),
    logController: new LogController({ disableRequestLogging: ({ url }) => UNLOGGED.has(url) }),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    trustProxy: config.trustProxy.length > 0 && config.trustProxy.join(),
    routerOptions: { ignoreTrailingSlash: true },
    return503OnClosing: true,
  });
  addErrorHandlers(app);
  addSecurity(app, isPrivate(config));
  await app.register(fastifyCompress, { threshold: 1024 });
  return app;
}
