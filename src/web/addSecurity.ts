import helmet from 'helmet';

import { toErrorBody } from './addErrorHandlers.js';

import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';

const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i;

/** Given a host name or address, returns whether it is this machine's own. */
export function isLocal(host: string): boolean {
  return LOCAL.test(host);
}

/** Everything comes from this server and no script stands in a page. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

// The playground's editor sets styles on its lines, runs its languages in workers, and its style sheet holds its fonts.
const PLAYGROUND_POLICY = { ...POLICY, styleSrc: ["'self'", "'unsafe-inline'"], fontSrc: ["'self'", 'data:'] };

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether the route serves the playground, whose policy allows more. */
    readonly isPlayground?: boolean;
  }
}

/**
 * Given the server and whether it is open to this machine alone, adds the security headers. One that is also refuses requests under a foreign name: a web page whose name was pointed at 127.0.0.1 could otherwise
 * read the store (DNS rebinding, https://owasp.org/www-community/attacks/DNS_Rebinding).
 */
export function addSecurity(app: FastifyInstance, isPrivate: boolean): void {
  const [headers, ofPlayground] = [POLICY, PLAYGROUND_POLICY].map(toHeaders);
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers((request.routeOptions.config.isPlayground ? ofPlayground : headers)!);
    done();
  });
  if (!isPrivate) return;
  app.addHook('onRequest', async (request, reply) => {
    // The header itself: what a proxy says in its place, a page could say too.
    if (isLocal(toHostname(request.headers.host))) return;
    await reply.code(421).send(toErrorBody('MISDIRECTED_REQUEST', 'This server answers to localhost only.'));
  });
}

// They are the same for every answer, so helmet, which makes them from its options each time, is asked once.
function toHeaders(directives: typeof POLICY): Record<string, string> {
  const headers: Record<string, string> = {};
  const response = {
    setHeader: (name: string, value: string) => void (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  };
  const set = helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  set({} as IncomingMessage, response as unknown as ServerResponse, (problem) => {
    if (problem) throw problem as Error;
  });
  return headers;
}

function toHostname(host: string | undefined): string {
  const address = `http://${host ?? ''}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
