import { GraphQLError } from 'graphql';

import type { ValidationRule } from 'graphql';

/** By these words the error is known among those of a validation. */
const LATE = 'Checking an operation may take ';

/**
 * Given how long validation may take, in milliseconds, returns the rule that ends it then. The clock is looked at before
 * every node of the document; what one node may cost is bounded by the limit on tokens alone. Time in which the
 * machine did other programs' work does not count.
 */
export function createDeadlineRule(milliseconds: number): ValidationRule {
  return (context) => {
    const start = { now: performance.now(), cpu: process.cpuUsage() };
    const isLate = (): boolean =>
      performance.now() - start.now > milliseconds && toMilliseconds(process.cpuUsage(start.cpu)) > milliseconds;
    const end = (): never => {
      const message = `${LATE}${milliseconds} ms; this one takes longer. Ask for less at once.`;
      // graphql-js gives up, by throwing, once there are too many errors; nothing else ends a validation with an answer.
      for (;;) context.reportError(new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX' } }));
    };
    return { enter: () => (isLate() ? end() : undefined) };
  };
}

// Of processor time, which Node gives in microseconds.
function toMilliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}

/** Given the errors of a validation, returns the one that ended it where one did, and all of them otherwise. */
export function keepLate<Failure extends { readonly message: string }>(errors: readonly Failure[]): readonly Failure[] {
  const late = errors.find(({ message }) => message.startsWith(LATE));
  return late ? [late] : errors;
}
