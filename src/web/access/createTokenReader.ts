import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify } from 'jose';

import { ConfigError } from '../../errors.js';
import { ROLES } from '../../graphql/access/Client.js';
import { isLocal } from '../addSecurity.js';
import { AccessError } from './AccessError.js';

import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import type { JwtConfig } from '../../config.js';
import type { Client, Role } from '../../graphql/access/Client.js';

/** Given a token as a client sent it, returns whose it is. Throws AccessError. */
export type ReadToken = (token: string) => Promise<Client>;

/** Algorithms are fixed by the kind of key and never chosen by the token (RFC 8725, 3.1). */
const PUBLIC_KEY_ALGORITHMS = [
  'EdDSA',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];
const SECRET_ALGORITHMS = ['HS256'];

/** Bytes that a secret for HS256 must have at least (RFC 7518, 3.2). */
const MIN_SECRET_BYTES = 32;

/** Seconds by which clocks may differ. */
const CLOCK_TOLERANCE = 30;

interface Keys {
  readonly get: JWTVerifyGetKey;
  readonly algorithms: readonly string[];
}

/**
 * Given whose tokens to take and where the keys are, returns the function that reads one: signature, issuer, audience
 * and time are checked, and a role must stand in its claim. Throws ConfigError where the keys cannot be read; keys at a URL
 * are fetched with the first token, kept for ten minutes, and fetched anew when a token names an unknown one.
 */
export function createTokenReader({ issuer, audience, keys, roleClaim }: JwtConfig): ReadToken {
  const { get, algorithms } = readKeys(keys);
  const options = {
    ...{ issuer, audience, algorithms: [...algorithms], clockTolerance: CLOCK_TOLERANCE },
    requiredClaims: ['sub', 'exp'],
  };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, get, options);
      return toClient(payload, roleClaim);
    } catch (error) {
      throw toAccessError(error);
    }
  };
}

function readKeys(source: string): Keys {
  if (/^https?:\/\//i.test(source))
    return { get: createRemoteJWKSet(toUrl(source)), algorithms: PUBLIC_KEY_ALGORITHMS };
  const content = readText(source);
  if (content.startsWith('{')) return { get: toKeySet(content, source), algorithms: PUBLIC_KEY_ALGORITHMS };
  if (content.startsWith('-----BEGIN')) return { get: toPublicKey(content, source), algorithms: PUBLIC_KEY_ALGORITHMS };
  const secret = Buffer.from(content, 'utf8');
  if (secret.length < MIN_SECRET_BYTES)
    throw new ConfigError(
      `Cannot use the secret in ${source}: expected ${MIN_SECRET_BYTES} bytes or more, found ${secret.length}`,
    );
  return { get: () => secret, algorithms: SECRET_ALGORITHMS };
}

// Whoever stands between could put keys of their own in place of those that come over plain HTTP.
function toUrl(source: string): URL {
  const url = URL.canParse(source) ? new URL(source) : null;
  if (url && (url.protocol === 'https:' || isLocal(url.hostname))) return url;
  throw new ConfigError(`Cannot take keys of tokens from ${source}: expected https://, or an address of this machine`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ConfigError(
      `Cannot read the keys of tokens in ${path}: ${code === 'ENOENT' ? 'no such file' : message}`,
      { cause },
    );
  }
}

function toKeySet(json: string, source: string): JWTVerifyGetKey {
  try {
    return createLocalJWKSet(JSON.parse(json) as JSONWebKeySet);
  } catch {
    throw new ConfigError(`Cannot use ${source}: expected a JSON Web Key Set`);
  }
}

// A private key has no business on a server that only checks.
function toPublicKey(pem: string, source: string): JWTVerifyGetKey {
  const problem = `Cannot use ${source}: expected a public key or certificate as PEM`;
  if (pem.includes('PRIVATE KEY')) throw new ConfigError(`${problem}, found a private key`);
  try {
    const key = createPublicKey(pem);
    return () => key;
  } catch {
    throw new ConfigError(problem);
  }
}

function toClient(payload: JWTPayload, roleClaim: string): Client {
  const { sub = '', exp = 0 } = payload;
  const given = [payload[roleClaim]].flat();
  const role = ROLES.findLast((each) => given.includes(each));
  if (role === undefined)
    throw new AccessError(401, `The token has no role for this server: expected ${listRoles()} in "${roleClaim}".`);
  return { name: `token:${sub}`, role, expires: exp * 1000 };
}

function listRoles(roles: readonly Role[] = ROLES): string {
  return `${roles.slice(0, -1).join(', ')} or ${roles.at(-1)}`;
}

/** Mistakes of whoever gives out the keys; every other error of jose is about the token. */
const NOT_OF_THE_TOKEN = [errors.JWKSTimeout.code, errors.JWKSInvalid.code, errors.JOSEError.code];

function toAccessError(error: unknown): AccessError {
  if (error instanceof AccessError) return error;
  if (!(error instanceof errors.JOSEError) || NOT_OF_THE_TOKEN.includes(error.code))
    return new AccessError(503, 'The keys by which tokens are checked cannot be read.', { cause: error });
  return new AccessError(
    401,
    error instanceof errors.JWTExpired ? 'The token has expired.' : 'The token is not valid here.',
  );
}
