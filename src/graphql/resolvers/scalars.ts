import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { GraphQLJSON, GraphQLLocalDate } from 'graphql-scalars';

const MOMENT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** A day or a moment, as exact as its source: a string that is never rounded or moved to another time zone. */
const Moment = new GraphQLScalarType<string, string>({
  name: 'Moment',
  serialize: String,
  parseValue: toMoment,
  parseLiteral: (node) => toMoment(node.kind === Kind.STRING ? node.value : null),
});

/** The schema's own scalars: days stay strings, as they are in the store. */
export const scalars: Readonly<Record<string, GraphQLScalarType>> = {
  Date: GraphQLLocalDate,
  Moment,
  JSON: GraphQLJSON,
};

function toMoment(value: unknown): string {
  if (typeof value === 'string' && MOMENT.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new GraphQLError('Expected a day as in "2026-03-03" or a moment as in "2026-03-03T10:15:00Z".');
}
