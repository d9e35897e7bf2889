import { InvalidArticleError } from '../errors.js';
import { toPublicError } from './formatError.js';

import type { HearsayError } from '../errors.js';
import type { ErrorCode, MutationError } from './generated/schema.js';

/** Given an error and where in the arguments its object stands, returns it as a payload has it. */
export function toMutationError(error: HearsayError, path: readonly string[]): MutationError {
  const within = error instanceof InvalidArticleError ? toSteps(error.path) : [];
  const { code, message } = toPublicError(error);
  // Only a caller's mistakes come here; graphql-js refuses any other code.
  return { code: code as ErrorCode, message, path: [...path, ...within] };
}

// "statements[3].content" → statements, 3, content
function toSteps(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}
