import { InvalidArticleError } from '../errors.js';
import { toPublicError } from './formatError.js';

import type { HearsayError } from '../errors.js';

/** An error of a mutation's payload; `path` leads to the place in the arguments. */
export interface MutationError {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
}

/** Given an error and where in the arguments its object stands, returns it as a payload has it. */
export function toMutationError(error: HearsayError, path: readonly string[]): MutationError {
  const within = error instanceof InvalidArticleError ? toSteps(error.path) : [];
  return { ...toPublicError(error), path: [...path, ...within] };
}

// "statements[3].content" → statements, 3, content
function toSteps(path: string): string[] {
  return path.split(/[.[\]]+/).filter((step) => step !== '');
}
