import { ConfigError } from '../errors.js';

/**
 * What one operation may cost; every limit of the API stands here, and each can be set (`--limit`). docs/api.md has the
 * table for readers.
 */
export interface Limits {
  /** Lexical tokens of a document; graphql-js stops parsing there. */
  readonly tokens: number;
  /** How deep fields may nest. */
  readonly depth: number;
  /** How deep lists may nest in lists. */
  readonly listDepth: number;
  /** Fields with an alias, fragments counted where they are used. */
  readonly aliases: number;
  /** Fields at the top of the operation, `__typename` counted. */
  readonly rootFields: number;
  /** Directives in the operation, fragments counted where they are used. */
  readonly directives: number;
  /** Points of the operation with its variables: about one a row read. */
  readonly cost: number;
  /** Longest page. */
  readonly page: number;
  /** Page when neither `first` nor `last` is given. */
  readonly defaultPage: number;
  /** Articles in one mutation. */
  readonly articles: number;
  /** Ids in `nodes`. */
  readonly ids: number;
  /** Nodes in a picture. */
  readonly pictureNodes: number;
  /** Links from the middle of a picture. */
  readonly pictureDepth: number;
  /** Links of a path. */
  readonly pathLength: number;
  /** Filters within one filter, by `and`, `or` and `not`. */
  readonly filters: number;
  /** UTF-16 units of a text to search for or of a name. */
  readonly searchText: number;
  /** Milliseconds that checking an operation against the schema may take. */
  readonly validationMilliseconds: number;
  /** Mistakes in variables that are told, before the rest is not looked at. */
  readonly coercionErrors: number;
  /** Milliseconds that the reads of one query or mutation may take together; a subscription has no end. */
  readonly milliseconds: number;
  /** Milliseconds of one transaction that reads from Neo4j, which ends it then. */
  readonly databaseMilliseconds: number;
  /** Subscriptions of one connection. */
  readonly subscriptions: number;
  /** Bytes of a request that asks, and of a message over WebSocket. */
  readonly bodyBytes: number;
  /** Bytes of a request that brings articles. */
  readonly ingestBytes: number;
  /** Points that one client may spend a minute. */
  readonly pointsPerMinute: number;
}

/** The limits unless others are given. */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  tokens: 2_000,
  depth: 12,
  listDepth: 3,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  cost: 1_000,
  page: 100,
  defaultPage: 20,
  articles: 100,
  ids: 100,
  pictureNodes: 10_000,
  pictureDepth: 3,
  pathLength: 12,
  filters: 50,
  searchText: 500,
  validationMilliseconds: 250,
  coercionErrors: 5,
  milliseconds: 15_000,
  databaseMilliseconds: 10_000,
  subscriptions: 10,
  bodyBytes: 102_400,
  ingestBytes: 5_242_880,
  pointsPerMinute: 60_000,
});

const completed = new WeakMap<Partial<Limits>, Limits>();

/** Given the limits that are not the usual ones, returns all of them; a page by default is no longer than one may be. */
export function completeLimits(given: Partial<Limits> = DEFAULT_LIMITS): Limits {
  const limits = completed.get(given) ?? complete(given);
  completed.set(given, limits);
  return limits;
}

function complete(given: Partial<Limits>): Limits {
  const limits = { ...DEFAULT_LIMITS, ...given };
  return { ...limits, defaultPage: Math.min(limits.defaultPage, limits.page) };
}

/** Given limits by name, returns them checked. Throws ConfigError where there is no such limit. */
export function readLimits(given: Readonly<Record<string, number>>): Partial<Limits> {
  const unknown = Object.keys(given).find((name) => !(name in DEFAULT_LIMITS));
  if (unknown === undefined) return given;
  const names = Object.keys(DEFAULT_LIMITS).join(', ');
  throw new ConfigError(`Cannot set the limit "${unknown}": expected one of ${names}`);
}
