import { randomUUID } from 'node:crypto';

import { GraphQLError } from 'graphql';

import { HearsayError } from '../errors.js';
import { RefusedError } from './RefusedError.js';

import type { GraphQLFormattedError } from 'graphql';
import type { ErrorCode } from '../errors.js';

/** Where errors go that clients must not see; pino fits. */
export interface ErrorLogger {
  error(details: { readonly errorId: string; readonly err: unknown }, message: string): void;
}

/** What a client sees of an error: a code that stays, and a sentence. */
export interface PublicError {
  readonly code: string;
  readonly message: string;
}

const MASKED: PublicError = { code: 'INTERNAL_SERVER_ERROR', message: 'Something went wrong here.' };

/** By our own codes: what clients see. Without a message, the error's own, which then holds nothing internal. */
const PUBLIC: Readonly<Record<ErrorCode, { readonly code: string; readonly message?: string }>> = {
  INVALID_ARTICLE: { code: 'BAD_USER_INPUT' },
  INVALID_INPUT: { code: 'BAD_USER_INPUT' },
  NOT_FOUND: { code: 'NOT_FOUND' },
  AMBIGUOUS_NAME: { code: 'CONFLICT' },
  STORE_UNAVAILABLE: { code: 'SERVICE_UNAVAILABLE', message: 'The store does not answer; try again later.' },
  STORE_ACCESS: { code: 'SERVICE_UNAVAILABLE', message: 'The store refuses access; its operator must act.' },
  STORE_TIMEOUT: { code: 'TIMEOUT', message: 'The store took too long; ask for less.' },
  STORE_QUERY: MASKED,
  CONFIG: MASKED,
  MODEL: MASKED,
};

/** Codes of errors that are the caller's, so that nothing of them goes to the log. */
const CALLERS: readonly string[] = ['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT'];

/** Given an error of our own, returns what clients see of it. */
export function toPublicError(error: HearsayError): PublicError {
  const { code, message } = PUBLIC[error.code];
  return { code, message: message ?? error.message };
}

/**
 * Given where hidden errors go, and whether names of the schema may be proposed, returns Apollo's `formatError`. Errors of graphql-js and of Apollo keep message and
 * code, ours are translated by a table, and everything else becomes INTERNAL_SERVER_ERROR with an `errorId` that
 * stands in the log beside the whole error.
 */
export function createFormatError(logger: ErrorLogger, suggestions: boolean) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = findCause(error);
    const visible = toVisible(formatted, cause);
    const { code } = visible;
    const message = suggestions ? visible.message : hideSuggestions(visible.message);
    const where = { ...toLocations(formatted), ...(formatted.path && { path: formatted.path }) };
    const isOurs = cause instanceof HearsayError || code === MASKED.code;
    if (!isOurs || CALLERS.includes(code)) return { message, ...where, extensions: { code, ...toRetryAfter(cause) } };
    const errorId = randomUUID();
    logger.error({ errorId, err: cause }, message);
    return { message, ...where, extensions: { code, errorId } };
  };
}

// The error first thrown, below those that graphql-js and Apollo wrap around it.
function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? findCause(error.originalError) : error;
}

function toVisible(formatted: GraphQLFormattedError, cause: unknown): PublicError {
  if (cause instanceof HearsayError) return toPublicError(cause);
  if (!(cause instanceof GraphQLError)) return MASKED;
  const code = String(cause.extensions['code'] ?? formatted.extensions?.['code'] ?? MASKED.code);
  if (code !== MASKED.code) return { code, message: formatted.message };
  return isInputError(cause) ? { code: 'BAD_USER_INPUT', message: cause.message } : MASKED;
}

// Mistakes of a caller that graphql-js finds while executing, and gives no code.
function isInputError({ message }: GraphQLError): boolean {
  return /^(?:Argument|Variable) "|^Too many errors processing variables/.test(message);
}

// graphql-js proposes names of the schema to whoever guesses them.
function hideSuggestions(message: string): string {
  return message.replace(/ ?Did you mean (.+?)\?/g, '');
}

function toRetryAfter(cause: unknown): { retryAfter?: number } {
  return cause instanceof RefusedError && cause.retryAfter !== undefined ? { retryAfter: cause.retryAfter } : {};
}

function toLocations({ locations }: GraphQLFormattedError): Pick<GraphQLFormattedError, 'locations'> {
  return locations ? { locations } : {};
}
