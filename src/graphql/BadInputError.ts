import { GraphQLError } from 'graphql';

/** Thrown when an argument breaks a rule that its type cannot express; clients see it as BAD_USER_INPUT. */
export class BadInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: 'BAD_USER_INPUT' } });
    this.name = new.target.name;
  }
}
