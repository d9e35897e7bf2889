import { randomUUID } from 'node:crypto';

import { RefusedError } from '../graphql/RefusedError.js';

import type { FastifyError, FastifyInstance, FastifyReply } from 'fastify';

/** Codes of errors that come before GraphQL does, by HTTP status. */
const CODES: Readonly<Record<number, string>> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  404: 'NOT_FOUND',
  413: 'PAYLOAD_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  421: 'MISDIRECTED_REQUEST',
  503: 'SERVICE_UNAVAILABLE',
};

/** The body of every error, in the form that GraphQL clients read. */
export interface ErrorBody {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: Readonly<Record<string, string | number>> },
  ];
}

/** Given a code and a message, returns the body of an error. */
export function toErrorBody(
  code: string,
  message: string,
  more: Readonly<Record<string, string | number>> = {},
): ErrorBody {
  return { errors: [{ message, extensions: { code, ...more } }] };
}

/**
 * Given the server, makes every error JSON with a code. What is not the caller's mistake is hidden behind an
 * `errorId` that stands in the log.
 */
export function addErrorHandlers(app: FastifyInstance): void {
  app.setNotFoundHandler((request, reply) =>
    reply
      .code(404)
      .send(toErrorBody('NOT_FOUND', `There is nothing at ${request.method} ${request.url.slice(0, 200)}`)),
  );
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof RefusedError) return sendRefusal(error, reply);
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(toErrorBody(CODES[status] ?? 'BAD_REQUEST', error.message));
    const errorId = randomUUID();
    request.log.error({ errorId, err: error }, 'a request failed');
    const code = CODES[status] ?? 'INTERNAL_SERVER_ERROR';
    return reply.code(status).send(toErrorBody(code, 'Something went wrong here.', { errorId }));
  });
}

function sendRefusal({ message, extensions, status, retryAfter }: RefusedError, reply: FastifyReply): FastifyReply {
  const code = String(extensions['code']);
  if (retryAfter === undefined) return reply.code(status).send(toErrorBody(code, message));
  return reply
    .code(status)
    .header('retry-after', retryAfter)
    .send(toErrorBody(code, message, { retryAfter }));
}
