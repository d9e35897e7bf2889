/** What the editors hold. */
export interface Operation {
  readonly query: string;
  readonly variables: string;
}

/** Given what stands behind `#` in the address, returns the operation there; null without one. What is behind `#` never leaves the browser. */
export function readHash(hash: string): Operation | null {
  const parameters = new URLSearchParams(hash.slice(1));
  const query = parameters.get('query');
  return query === null ? null : { query, variables: parameters.get('variables') ?? '' };
}

/** Given an operation, returns what stands for it behind `#`. */
export function toHash({ query, variables }: Operation): string {
  const given = variables.trim() === '' ? { query } : { query, variables };
  return `#${new URLSearchParams(given).toString()}`;
}
