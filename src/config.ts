import { existsSync, readFileSync } from 'node:fs';

import { z } from 'zod';

import { ConfigError } from './errors.js';

/** What the command line gives; every value is as the user typed it. */
export interface Flags {
  readonly store?: string | undefined;
  readonly neo4j?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: string | undefined;
  readonly keys?: string | undefined;
  readonly insecure?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  readonly trustedDocuments?: string | undefined;
  readonly onlyTrusted?: boolean | undefined;
  readonly hideSchema?: boolean | undefined;
  readonly limits?: readonly string[] | undefined;
  readonly trustProxy?: string | undefined;
  readonly config?: string | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export interface EmbeddedStoreConfig {
  readonly kind: 'embedded';
  /** A folder, or null for a store in memory. */
  readonly path: string | null;
}

export interface Neo4jStoreConfig {
  readonly kind: 'neo4j';
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

export type StoreConfig = EmbeddedStoreConfig | Neo4jStoreConfig;

/** Whose tokens (JSON Web Tokens) are taken. */
export interface JwtConfig {
  readonly issuer: string;
  readonly audience: string;
  /** A URL of a JSON Web Key Set, or a file: such a set, a public key as PEM, or a secret. */
  readonly keys: string;
  /** The claim that has the role. */
  readonly roleClaim: string;
}

/** Who may use the server. */
export interface AccessConfig {
  /** The keys file, or null without one. */
  readonly keys: string | null;
  readonly jwt: JwtConfig | null;
  /** Whether it may be open to others without keys and tokens. */
  readonly insecure: boolean;
  /** Whether it takes no mutations. */
  readonly readOnly: boolean;
  /** A file of documents that may be run by their ids, or null without one. */
  readonly trustedDocuments: string | null;
  /** Whether nothing but these, and those of the pages, is run. */
  readonly onlyTrusted: boolean;
  /** Whether the schema is not told: no introspection, no proposals of names, no `/schema.graphql`. */
  readonly hideSchema: boolean;
}

/** All that can be set from outside, checked and frozen. `port` 0 means any free port. */
export interface Config {
  readonly store: StoreConfig;
  readonly host: string;
  readonly port: number;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  readonly access: AccessConfig;
  /** Limits of the API that are not the usual ones, by name; Infinity for none. */
  readonly limits: Readonly<Record<string, number>>;
  /** Addresses of proxies whose word is taken for where a request comes from. */
  readonly trustProxy: readonly string[];
}

const DEFAULT_STORE = './hearsay-data';
const DEFAULT_FILE = 'hearsay.config.json';

/** True or false, also in words, as an environment has them. */
const yesOrNo = z.union([z.boolean(), z.stringbool()], { error: 'expected true or false' });

/** Words with commas or spaces between them, or a list. */
const words = z.preprocess(
  (value) => (typeof value === 'string' ? value.split(/[\s,]+/).filter((word) => word !== '') : value),
  z.array(z.string()),
);

/** A number, or `off` for none; by name, or as words like `depth=20`. */
const limit = z.preprocess(
  (value) => (typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value),
  z.union([z.int().min(1), z.literal('off').transform(() => Infinity)], { error: 'expected a number from 1, or off' }),
);
const limits = z.preprocess(
  (value) => (typeof value === 'string' || Array.isArray(value) ? toPairs(words.parse(value)) : value),
  z.record(z.string(), limit, { error: 'expected limits as depth=20' }),
);

const settings = z.strictObject({
  store: z.string().min(1).optional(),
  neo4j: z
    .string()
    .regex(/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/\S+$/, { error: 'expected bolt://, neo4j:// or neo4j+s://' })
    .optional(),
  username: z.string().min(1).optional(),
  password: z.string().optional(),
  database: z.string().min(1).optional(),
  host: z.string().min(1).optional(),
  port: z.coerce.number({ error: 'expected a number' }).int().min(0).max(65535).optional(),
  logLevel: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  keys: z.string().min(1).optional(),
  jwtIssuer: z.string().min(1).optional(),
  jwtAudience: z.string().min(1).optional(),
  jwtKeys: z.string().min(1).optional(),
  jwtRoleClaim: z.string().min(1).optional(),
  insecure: yesOrNo.optional(),
  readOnly: yesOrNo.optional(),
  trustedDocuments: z.string().min(1).optional(),
  onlyTrusted: yesOrNo.optional(),
  hideSchema: yesOrNo.optional(),
  limits: limits.optional(),
  trustProxy: words.optional(),
});
type Settings = z.infer<typeof settings>;

/**
 * Given the flags and the environment, returns the frozen configuration. Flags go before the environment, that
 * before the file (`--config FILE`, else hearsay.config.json where there is one), that before the defaults.
 * Throws ConfigError where a value is wrong or two contradict each other.
 */
export function readConfig(flags: Flags, environment: Environment): Config {
  const { config, ...given } = flags;
  if (given.store !== undefined && given.neo4j !== undefined)
    throw new ConfigError('Cannot choose a store: --store and --neo4j were both given, expected one of them');
  const layers = [
    check(readFile(config), config ?? DEFAULT_FILE),
    check(fromEnvironment(environment), 'the environment'),
    check(given, 'the command line'),
  ];
  const merged = layers.reduce(overlay, {});
  return Object.freeze({
    store: Object.freeze(toStore(merged)),
    host: merged.host ?? '127.0.0.1',
    port: merged.port ?? 4000,
    logLevel: merged.logLevel ?? 'info',
    access: Object.freeze(toAccess(merged)),
    limits: Object.freeze(merged.limits ?? {}),
    trustProxy: Object.freeze(merged.trustProxy ?? []),
  });
}

/** Given a store's configuration, returns how a message names it; never with a password. */
export function describeStore(store: StoreConfig): string {
  if (store.kind === 'neo4j') return `Neo4j at ${store.uri}, database "${store.database}"`;
  return store.path === null ? 'embedded store in memory' : `embedded store in ${store.path}`;
}

function readFile(path: string | undefined): unknown {
  if (path === undefined && !existsSync(DEFAULT_FILE)) return {};
  const file = path ?? DEFAULT_FILE;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError(`Cannot read the configuration file ${file}: ${(cause as Error).message}`, { cause });
  }
}

function fromEnvironment(environment: Environment): Record<string, string | undefined> {
  const value = (name: string): string | undefined => environment[name] || undefined;
  return {
    store: value('HEARSAY_STORE'),
    neo4j: value('NEO4J_URI'),
    username: value('NEO4J_USERNAME'),
    password: value('NEO4J_PASSWORD'),
    database: value('NEO4J_DATABASE'),
    host: value('HEARSAY_HOST'),
    port: value('HEARSAY_PORT'),
    logLevel: value('HEARSAY_LOG_LEVEL'),
    keys: value('HEARSAY_KEYS'),
    jwtIssuer: value('HEARSAY_JWT_ISSUER'),
    jwtAudience: value('HEARSAY_JWT_AUDIENCE'),
    jwtKeys: value('HEARSAY_JWT_KEYS'),
    jwtRoleClaim: value('HEARSAY_JWT_ROLE_CLAIM'),
    insecure: value('HEARSAY_INSECURE'),
    readOnly: value('HEARSAY_READ_ONLY'),
    trustedDocuments: value('HEARSAY_TRUSTED_DOCUMENTS'),
    onlyTrusted: value('HEARSAY_ONLY_TRUSTED'),
    hideSchema: value('HEARSAY_HIDE_SCHEMA'),
    limits: value('HEARSAY_LIMITS'),
    trustProxy: value('HEARSAY_TRUST_PROXY'),
  };
}

function check(values: unknown, origin: string): Settings {
  const result = settings.safeParse(values);
  if (result.success) return withoutUndefined(result.data);
  const issue = result.error.issues[0];
  const name = issue?.path.join('.') || 'configuration';
  throw new ConfigError(`Cannot use "${name}" of ${origin}: ${issue?.message ?? 'not valid'}`, { cause: result.error });
}

function toPairs(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(texts.map((text) => text.split(/=(.*)/, 2) as [string, string]));
}

function withoutUndefined(values: Settings): Settings {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// A layer that names one kind of store takes the place of the other kind in the layers below it.
function overlay(below: Settings, above: Settings): Settings {
  const { store, neo4j, ...rest } = below;
  const namesStore = above.store !== undefined || above.neo4j !== undefined;
  return { ...rest, ...(namesStore ? {} : withoutUndefined({ store, neo4j })), ...above };
}

function toStore(values: Settings): StoreConfig {
  if (values.store !== undefined || values.neo4j === undefined)
    return { kind: 'embedded', path: values.store ?? DEFAULT_STORE };
  if (values.password === undefined)
    throw new ConfigError(`Cannot open Neo4j at ${values.neo4j}: NEO4J_PASSWORD is not set`);
  return {
    kind: 'neo4j',
    uri: values.neo4j,
    username: values.username ?? 'neo4j',
    password: values.password,
    database: values.database ?? 'neo4j',
  };
}

function toAccess(values: Settings): AccessConfig {
  const { keys, trustedDocuments, insecure = false, readOnly = false, onlyTrusted = false } = values;
  return {
    keys: keys ?? null,
    jwt: toJwt(values),
    insecure,
    readOnly,
    trustedDocuments: trustedDocuments ?? null,
    onlyTrusted,
    // What may not be asked freely need not be told.
    hideSchema: values.hideSchema ?? onlyTrusted,
  };
}

function toJwt({ jwtIssuer, jwtAudience, jwtKeys, jwtRoleClaim = 'role' }: Settings): JwtConfig | null {
  const given = { HEARSAY_JWT_ISSUER: jwtIssuer, HEARSAY_JWT_AUDIENCE: jwtAudience, HEARSAY_JWT_KEYS: jwtKeys };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === Object.keys(given).length) return null;
  if (jwtIssuer === undefined || jwtAudience === undefined || jwtKeys === undefined)
    throw new ConfigError(`Cannot take tokens: ${missing.join(' and ')} must be set too`);
  return { issuer: jwtIssuer, audience: jwtAudience, keys: jwtKeys, roleClaim: jwtRoleClaim };
}
