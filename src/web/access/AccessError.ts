/** Thrown when a request has no credentials that are known here (401), or nobody can tell at the moment (503). */
export class AccessError extends Error {
  readonly statusCode: 401 | 503;

  constructor(statusCode: 401 | 503, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.statusCode = statusCode;
  }
}
