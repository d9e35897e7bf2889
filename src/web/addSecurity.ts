import fastifyHelmet from '@fastify/helmet';

import { toErrorBody } from './addErrorHandlers.js';

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

/** The playground's editor sets styles on its lines, runs its languages in workers, and its style sheet holds its fonts. */
export const PLAYGROUND_SECURITY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...POLICY,
      styleSrc: ["'self'", "'unsafe-inline'"],
      fontSrc: ["'self'", 'data:'],
    },
  },
};

/**
 * Given the server and whether it is open to this machine alone, adds the security headers. One that is also refuses requests under a foreign name: a web page whose name was pointed at 127.0.0.1 could otherwise
 * read the store (DNS rebinding, https://owasp.org/www-community/attacks/DNS_Rebinding).
 */
export async function addSecurity(app: FastifyInstance, isPrivate: boolean): Promise<void> {
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
  });
  if (!isPrivate) return;
  app.addHook('onRequest', async (request, reply) => {
    // The header itself: what a proxy says in its place, a page could say too.
    if (isLocal(toHostname(request.headers.host))) return;
    await reply.code(421).send(toErrorBody('MISDIRECTED_REQUEST', 'This server answers to localhost only.'));
  });
}

function toHostname(host: string | undefined): string {
  const address = `http://${host ?? ''}`;
  return URL.canParse(address) ? new URL(address).hostname : '';
}
