import { ConfigError } from '../../errors.js';
import { isLocal } from '../addSecurity.js';
import { AccessError } from './AccessError.js';
import { KEY_PREFIX } from './createKey.js';
import { readKeys } from './readKeys.js';

import type { AccessConfig } from '../../config.js';
import type { Client } from '../../graphql/access/Client.js';

/** Given the Authorization of a request and where it came from, returns who asks. Throws AccessError. */
export type Authenticate = (authorization: string | undefined, address: string) => Promise<Client>;

/**
 * Given how access is given and the host to listen on, returns the function that knows clients. Without keys and
 * tokens whoever can reach the server may do everything; throws ConfigError where that is more than this machine and
 * was not asked for by `insecure`.
 */
export async function createAuthenticate({ keys, jwt, insecure }: AccessConfig, host: string): Promise<Authenticate> {
  const findClient = keys === null ? () => null : readKeys(keys);
  const readToken = jwt === null ? refuseToken : (await import('./createTokenReader.js')).createTokenReader(jwt);
  if (keys === null && jwt === null) return createOpenAuthenticate(host, insecure);
  return async (authorization) => {
    const secret = /^Bearer +(\S+)$/i.exec(authorization?.trim() ?? '')?.[1];
    if (secret === undefined)
      throw new AccessError(401, 'Who asks? Expected a header as in "Authorization: Bearer KEY".');
    if (!secret.startsWith(KEY_PREFIX)) return readToken(secret);
    const client = findClient(secret);
    if (!client) throw new AccessError(401, 'The key is not known here.');
    return client;
  };
}

function createOpenAuthenticate(host: string, insecure: boolean): Authenticate {
  if (!isLocal(host) && !insecure)
    throw new ConfigError(
      `Cannot listen on ${host}: others could reach it without a key; expected --keys FILE (hearsay key makes one), HEARSAY_JWT_KEYS, or --insecure`,
    );
  return async (_authorization, address) => ({ name: address, role: 'admin' });
}

async function refuseToken(): Promise<Client> {
  throw new AccessError(401, 'The key is not known here.');
}
