import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';

import { createSchema } from '../graphql/createSchema.js';
import { createSubscriptionOptions } from '../graphql/createSubscriptionOptions.js';
import { isLocal } from './addSecurity.js';

import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Services } from '../graphql/createContext.js';

/** Bytes of a message: an operation with its variables. */
const MAX_MESSAGE_BYTES = 100 * 1024;

/**
 * Given the server, the services and the host it listens on, adds subscriptions: WebSocket by the graphql-ws protocol
 * on `/graphql`. Browsers let any page open a WebSocket to anywhere, so a request that names another origin is refused.
 */
export function addSubscriptions(app: FastifyInstance, services: Services, host: string): void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  const server = useServer(createSubscriptionOptions(createSchema(), { ...services, logger: app.log }), sockets);
  app.server.on('upgrade', (request, socket, head) => {
    if (isOwn(request, host))
      sockets.handleUpgrade(request, socket, head, (client) => sockets.emit('connection', client, request));
    else socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  app.addHook('preClose', async () => {
    await server.dispose();
  });
}

function isOwn({ url, headers }: IncomingMessage, host: string): boolean {
  const asked = `http://${headers.host ?? ''}`;
  if (!URL.canParse(url ?? '', asked) || new URL(url ?? '', asked).pathname !== '/graphql') return false;
  if (isLocal(host) && !isLocal(new URL(asked).hostname)) return false;
  const { origin } = headers;
  return origin === undefined || (URL.canParse(origin) && new URL(origin).host === headers.host);
}
