/** Codes of every error this program raises on purpose; listed in docs/errors.md and never reused. */
export type ErrorCode =
  | 'INVALID_ARTICLE'
  | 'INVALID_INPUT'
  | 'CONFIG'
  | 'MODEL'
  | 'STORE_UNAVAILABLE'
  | 'STORE_ACCESS'
  | 'STORE_QUERY'
  | 'STORE_TIMEOUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_NAME';

/** Base of every error we own. The message says what failed, what was expected and what was found. */
export class HearsayError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.name = new.target.name;
  }
}

/** Thrown when an article or article graph breaks the format; `path` is where, as in "statements[3].content". */
export class InvalidArticleError extends HearsayError {
  readonly path: string;

  constructor(path: string, message: string, options?: ErrorOptions) {
    super('INVALID_ARTICLE', message, options);
    this.path = path;
  }
}

/** Thrown when a file, URL or feed cannot be read as articles. */
export class InputError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super('INVALID_INPUT', message, options);
  }
}

/** Thrown when flags, environment or a configuration file are wrong. */
export class ConfigError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super('CONFIG', message, options);
  }
}

/** Thrown when the language model's files are missing or damaged. */
export class ModelError extends HearsayError {
  constructor(message: string, options?: ErrorOptions) {
    super('MODEL', message, options);
  }
}

/** Thrown when a store does not answer, refuses access or fails a query; `retriable` when trying again may help. */
export class StoreError extends HearsayError {
  readonly retriable: boolean;

  constructor(
    code: Extract<ErrorCode, `STORE_${string}`>,
    message: string,
    options?: ErrorOptions & { retriable?: boolean },
  ) {
    super(code, message, options);
    this.retriable = options?.retriable ?? false;
  }
}

/** Thrown when something named by its id or name is not in the store. */
export class NotFoundError extends HearsayError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}
