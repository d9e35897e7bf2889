import { Readable } from 'node:stream';

import { HearsayError, InputError, NotFoundError } from '../errors.js';
import { exportGraph } from '../export/exportGraph.js';
import { FORMATS } from '../export/formats.js';
import { readFormat, readSelection } from '../export/readSelection.js';
import { getClient } from './access/addAccess.js';
import { toErrorBody } from './addErrorHandlers.js';

import type { FastifyInstance, FastifyReply, onRequestAsyncHookHandler } from 'fastify';
import type { Conditions } from '../export/readSelection.js';
import type { Limits } from '../graphql/limits.js';
import type { RateLimiter } from '../graphql/limits/RateLimiter.js';
import type { Store } from '../store/Store.js';

interface ExportServices {
  readonly store: Store;
  readonly limiter: RateLimiter;
  readonly limits: Limits;
}

/**
 * Given the server, the services and the hook that lets clients through, adds `/export/FORMAT`: the statements that the
 * address's query selects, streamed as a file to keep. It costs what an operation may cost at most. What is wrong with format or query is answered with 400, a name that nothing has with 404.
 */
export function addExport(app: FastifyInstance, services: ExportServices, onRequest: onRequestAsyncHookHandler): void {
  const { store, limiter, limits } = services;
  type Route = { Params: { format: string }; Querystring: Conditions };
  app.get<Route>('/export/:format', { onRequest }, async (request, reply) => {
    await limiter.spend(getClient(request).name, limits.cost);
    try {
      const format = readFormat(request.params.format);
      const { filter, statements } = await readSelection(store, request.query);
      const pieces = await startReading(exportGraph({ store, format, filter, statements }));
      const { type, ending } = FORMATS[format];
      reply.type(type).header('content-disposition', `attachment; filename="hearsay.${ending}"`);
      return await reply.send(Readable.from(pieces));
    } catch (error) {
      return sendError(error, reply);
    }
  });
}

// The first piece is awaited, so that a store which does not answer is an error of its own and no torn file.
async function startReading(pieces: AsyncGenerator<string>): Promise<AsyncIterable<string>> {
  const first = await pieces.next();
  return (async function* () {
    if (first.done) return;
    yield first.value;
    yield* pieces;
  })();
}

function sendError(error: unknown, reply: FastifyReply): FastifyReply {
  if (!(error instanceof HearsayError)) throw error;
  const status = error instanceof NotFoundError ? 404 : error instanceof InputError ? 400 : null;
  if (status === null) throw Object.assign(error, { statusCode: error.code === 'STORE_QUERY' ? 500 : 503 });
  return reply.code(status).send(toErrorBody(error.code, error.message));
}
