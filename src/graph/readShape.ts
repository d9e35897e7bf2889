import type { z } from 'zod';

import { InvalidArticleError } from '../errors.js';
import { describeValue } from './describeValue.js';

/**
 * Given a value and a zod schema, returns what the schema makes of it. Throws InvalidArticleError
 * with the path of the first thing that is wrong, what was expected there and what was found.
 */
export function readShape<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const path = toPath(issue.path);
  const found = describeValue(issue.path.reduce<unknown>(getMember, value));
  const where = path === '' ? 'article' : path;
  throw new InvalidArticleError(path, `${where}: expected ${toExpectation(issue)}, found ${found}`, {
    cause: result.error,
  });
}

/** Given the steps to a member, returns them as in "statements[3].content". */
export function toPath(steps: readonly PropertyKey[]): string {
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');
}

function getMember(value: unknown, step: PropertyKey): unknown {
  return value === null || value === undefined ? undefined : (value as Record<PropertyKey, unknown>)[step];
}

function toExpectation(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return toNoun(issue.expected);
  if (issue.code === 'invalid_value') return `one of ${issue.values.map(String).join(', ')}`;
  return issue.message;
}

function toNoun(type: string): string {
  const nouns: Record<string, string> = { array: 'a list', object: 'an object', int: 'a whole number' };
  return nouns[type] ?? `a ${type}`;
}
