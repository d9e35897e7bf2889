import proxyAddr from '@fastify/proxy-addr';

import { ConfigError } from '../errors.js';

import type { IncomingMessage } from 'node:http';

/** Given a request, returns the address it comes from. */
export type ToAddress = (request: IncomingMessage) => string;

/**
 * Given the addresses of proxies, returns the function that tells where a request comes from: what `X-Forwarded-For` says
 * counts as far as trusted proxies wrote it, since everybody else may write there what they like. Throws ConfigError.
 */
export function createToAddress(proxies: readonly string[]): ToAddress {
  if (proxies.length === 0) return ({ socket }) => socket.remoteAddress ?? '';
  try {
    const trust = proxyAddr.compile([...proxies]);
    return (request) => proxyAddr(request, trust);
  } catch (cause) {
    throw new ConfigError(
      `Cannot trust the proxies ${proxies.join(', ')}: expected addresses, as 10.0.0.7, 10.0.0.0/8 or loopback`,
      { cause },
    );
  }
}
