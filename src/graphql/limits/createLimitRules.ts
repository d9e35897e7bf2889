import { GraphQLError } from 'graphql';

import { createDeadlineRule } from './createDeadlineRule.js';
import { measureOperation } from './measureOperation.js';

import type { ValidationRule } from 'graphql';
import type { Limits } from '../limits.js';
import type { Measure } from './measureOperation.js';

type Size = Measure & { readonly rootFields: number };

/** What is counted, in the words of the message. */
const COUNTED: readonly { readonly key: keyof Limits & keyof Size; readonly what: string }[] = [
  { key: 'depth', what: 'levels of fields' },
  { key: 'listDepth', what: 'lists within lists' },
  { key: 'aliases', what: 'aliases' },
  { key: 'rootFields', what: 'fields at its top' },
  { key: 'directives', what: 'directives' },
];

/** Given limits, returns validation rules that refuse larger operations, and those that take long to check, with QUERY_TOO_COMPLEX. */
export function createLimitRules(limits: Limits): ValidationRule[] {
  return [
    createDeadlineRule(limits.validationMilliseconds),
    (context) => ({
      OperationDefinition(operation) {
        const size = measureOperation(context.getSchema(), context.getDocument(), operation);
        for (const { key, what } of COUNTED) {
          if (size[key] <= limits[key]) continue;
          const message = `An operation may have ${limits[key]} ${what}; this one has ${size[key]}.`;
          context.reportError(
            new GraphQLError(message, { nodes: operation, extensions: { code: 'QUERY_TOO_COMPLEX' } }),
          );
        }
      },
    }),
  ];
}
