import { StoreError } from '../../errors.js';
import type { Neo4jOptions } from './Neo4jOptions.js';

type StoreErrorCode = StoreError['code'] & `STORE_${string}`;

/**
 * Given what the driver threw and where it was connected to, returns a StoreError that says in one line what
 * was expected and what was found. `retriable` where the same call may work later: a server that does not
 * answer, a deadlock, another writer of the same node.
 */
export function toNeo4jError(error: unknown, options: Neo4jOptions): StoreError {
  if (error instanceof StoreError) return error;
  const status = getCode(error);
  const reason = error instanceof Error ? error.message : String(error);
  const { code, message, retriable } = describe(status, reason, { ...options, uri: dropPassword(options.uri) });
  return new StoreError(code, message, { cause: error, retriable });
}

function describe(
  status: string,
  reason: string,
  { uri, username, database }: Neo4jOptions,
): { code: StoreErrorCode; message: string; retriable: boolean } {
  if (status === 'ServiceUnavailable' || status === 'SessionExpired') {
    const message = `Cannot reach Neo4j at ${uri}: expected a server that answers, found none (${toFirstLine(reason)})`;
    return { code: 'STORE_UNAVAILABLE', message, retriable: true };
  }
  if (status.startsWith('Neo.ClientError.Security.')) {
    const message = `Neo4j at ${uri} refused user "${username ?? ''}": expected a valid user name and password (${toFirstLine(reason)})`;
    return { code: 'STORE_ACCESS', message, retriable: false };
  }
  if (status.startsWith('Neo.ClientError.Database.DatabaseNotFound')) {
    return { code: 'STORE_ACCESS', message: `Neo4j at ${uri} has no database "${database ?? ''}"`, retriable: false };
  }
  if (/TransactionTimedOut|Timeout/i.test(status)) {
    return { code: 'STORE_TIMEOUT', message: `Neo4j at ${uri} took too long: ${toFirstLine(reason)}`, retriable: true };
  }
  if (/^(ERR_INVALID_URL|)$/.test(status) && /URL|scheme|URI/i.test(reason)) {
    const expected = 'bolt://, neo4j://, bolt+s:// or neo4j+s:// and a host';
    return {
      code: 'STORE_UNAVAILABLE',
      message: `Cannot use "${uri}" as the address of Neo4j: expected ${expected}`,
      retriable: false,
    };
  }
  const retriable = status.startsWith('Neo.TransientError.') || status.includes('ConstraintValidationFailed');
  return { code: 'STORE_QUERY', message: `Neo4j at ${uri} could not run a query: ${toFirstLine(reason)}`, retriable };
}

function dropPassword(uri: string): string {
  return uri.replace(/\/\/[^/@]*@/, '//');
}

function getCode(error: unknown): string {
  const { code } = (typeof error === 'object' && error !== null ? error : {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
}

function toFirstLine(text: string): string {
  return text.split('\n')[0]!.trim();
}
