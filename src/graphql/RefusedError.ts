import { GraphQLError } from 'graphql';

/** Why an operation is not run, with the HTTP status of that. */
const STATUSES = {
  FORBIDDEN: 403,
  PERSISTED_QUERY_NOT_FOUND: 400,
  QUERY_TOO_COMPLEX: 400,
  RATE_LIMITED: 429,
} as const;

/** Thrown when an operation is well formed and yet not run, over HTTP or WebSocket. */
export class RefusedError extends GraphQLError {
  readonly status: number;

  constructor(code: keyof typeof STATUSES, message: string) {
    const status = STATUSES[code];
    super(message, { extensions: { code, http: { status } } });
    this.name = new.target.name;
    this.status = status;
  }
}
