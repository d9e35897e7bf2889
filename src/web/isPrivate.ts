import { isLocal } from './addSecurity.js';

import type { Config } from '../config.js';

/** Given the configuration, returns whether whoever can reach the server is on this machine, and nothing else is asked of them. */
export function isPrivate({ host, access }: Pick<Config, 'host' | 'access'>): boolean {
  return isLocal(host) && access.keys === null && access.jwt === null;
}
