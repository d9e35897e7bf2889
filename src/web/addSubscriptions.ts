import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

import { createSchema } from '../graphql/createSchema.js';
import { createSubscriptionOptions } from '../graphql/createSubscriptionOptions.js';
import { AccessError } from './access/AccessError.js';
import { isLocal } from './addSecurity.js';

import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Context } from 'graphql-ws';
import type { Extra } from 'graphql-ws/use/ws';
import type { Client } from '../graphql/access/Client.js';
import type { GraphqlOptions } from './addGraphql.js';
import type { Authenticate } from './access/createAuthenticate.js';
import type { ToAddress } from './toAddress.js';

/** Milliseconds that a timer can wait at most. */
const LONGEST_TIMER = 2 ** 31 - 1;

/** Codes by which a connection is closed (graphql-ws protocol). */
const FORBIDDEN = 4403;

interface Access {
  /** Whether the server answers to names of this machine alone. */
  readonly isLocal: boolean;
  readonly toAddress: ToAddress;
  readonly authenticate: Authenticate;
}

type ClientExtra = Extra & { client?: Client };

/**
 * Given the server, the services and what knows clients, adds subscriptions: WebSocket by the
 * graphql-ws protocol on `/graphql`. Browsers let any page open a WebSocket to anywhere, so a request that names another
 * origin is refused. Credentials stand in `connectionParams.authorization`, since browsers send no header of their own,
 * or in the header; when a token ends, so does its connection.
 */
export function addSubscriptions(app: FastifyInstance, options: GraphqlOptions, access: Access): void {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: Math.min(options.limits.bodyBytes, Number.MAX_SAFE_INTEGER),
  });
  const handlers = createSubscriptionOptions<ClientExtra>(createSchema(), { ...options, logger: app.log, toClient });
  const server = useServer<Record<string, unknown>, { client?: Client }>(
    { ...handlers, onConnect: (context) => connect(context, access) },
    sockets,
  );
  app.server.on('upgrade', (request, socket, head) => {
    if (isOwn(request, access))
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  app.addHook('preClose', async () => {
    await server.dispose();
  });
}

// What is thrown here ends the connection with 4500, what is false with 4403.
async function connect(
  { connectionParams, extra }: Context<Record<string, unknown>, ClientExtra>,
  { authenticate, toAddress }: Access,
): Promise<boolean> {
  const { socket, request } = extra;
  const given = connectionParams?.['authorization'] ?? connectionParams?.['Authorization'];
  const authorization = typeof given === 'string' ? given : request.headers.authorization;
  try {
    extra.client = await authenticate(authorization, toAddress(request));
  } catch (error) {
    if (error instanceof AccessError && error.statusCode === 401) return false;
    throw error;
  }
  const { expires } = extra.client;
  if (expires !== undefined) closeAt(expires, socket);
  return true;
}

function closeAt(moment: number, socket: Extra['socket']): void {
  const wait = Math.min(Math.max(0, moment - Date.now()), LONGEST_TIMER);
  const timer = setTimeout(() => socket.close(FORBIDDEN, 'The token has expired'), wait).unref();
  socket.once('close', () => clearTimeout(timer));
}

function toClient({ client }: ClientExtra): Client {
  if (!client) throw new TypeError('An operation came before its connection was let in.');
  return client;
}

function isOwn({ url, headers }: IncomingMessage, access: Access): boolean {
  const asked = `http://${headers.host ?? ''}`;
  if (!URL.canParse(url ?? '', asked) || new URL(url ?? '', asked).pathname !== '/graphql') return false;
  if (access.isLocal && !isLocal(new URL(asked).hostname)) return false;
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}
