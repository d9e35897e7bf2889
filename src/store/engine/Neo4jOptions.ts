/** Where the server is and who asks; without a user, no authentication; without a database, the user's home database. */
export interface Neo4jOptions {
  readonly uri: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
  readonly database?: string | undefined;
  /** Of one transaction that reads; 10,000 without, Infinity for no limit. */
  readonly readMilliseconds?: number | undefined;
}
