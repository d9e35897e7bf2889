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
  /** Seconds after which trying again may help. */
  readonly retryAfter: number | undefined;

  constructor(code: keyof typeof STATUSES, message: string, retryAfter?: number) {
    const status = STATUSES[code];
    const headers = new Map(retryAfter === undefined ? [] : [['retry-after', String(retryAfter)]]);
    super(message, {
      extensions: { code, ...(retryAfter !== undefined && { retryAfter }), http: { status, headers } },
    });
    this.name = new.target.name;
    this.status = status;
    this.retryAfter = retryAfter;
  }
}
