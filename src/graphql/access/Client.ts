/** What a client may do; each role may also do what those before it may. */
export const ROLES = ['read', 'ingest', 'admin'] as const;

export type Role = (typeof ROLES)[number];

/** Who asks: `name` is `key:` and the name of a key, `token:` and the subject of a token, or an address. */
export interface Client {
  readonly name: string;
  readonly role: Role;
  /** When the client's token ends, in milliseconds since 1970; a key has no end. */
  readonly expires?: number;
}

/** Whoever runs the program on this machine, without a server between. */
export const LOCAL: Client = Object.freeze({ name: 'local', role: 'admin' });

/** Given a role, returns whether it may do what needs another. */
export function permits(role: Role, needed: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(needed);
}
