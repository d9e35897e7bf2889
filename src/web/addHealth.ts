import { HearsayError } from '../errors.js';
import { sdl } from '../graphql/createSchema.js';
import { toErrorBody } from './addErrorHandlers.js';

import type { FastifyInstance } from 'fastify';
import type { Store } from '../store/Store.js';

/** How long the store may take to answer, in milliseconds, before the server counts as not ready. */
const PATIENCE_MS = 2000;

/** Given the server and the store, adds `/livez` (the process answers) and `/readyz` (the store does too). */
export function addHealth(app: FastifyInstance, store: Store): void {
  app.get('/livez', () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      await withinPatience(store.ping());
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'the store is not ready');
      const code = error instanceof HearsayError ? error.code : 'STORE_UNAVAILABLE';
      return reply.code(503).send(toErrorBody(code, 'The store does not answer.'));
    }
  });
}

/** Given the server, adds `/schema.graphql`. */
export function addSchema(app: FastifyInstance): void {
  app.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(sdl));
}

async function withinPatience(answer: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
