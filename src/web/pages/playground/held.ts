import { readHash, toHash } from './hash.js';
import { WELCOME } from './welcome.js';

import type { Operation } from './hash.js';

/** What the address held when the page came; null without an operation. */
export const begin = readHash(location.hash);

let held: Operation = begin ?? { query: WELCOME, variables: '' };
const listeners = new Set<() => void>();

/** Returns what the editors hold. */
export const getHeld = (): Operation => held;

/** Given a part of what the editors hold, keeps it in the address. */
export function hold(part: Partial<Operation>): void {
  held = { ...held, ...part };
  history.replaceState(null, '', toHash(held));
  tell();
}

/** Tells those who listen that the cost of what is held may have changed: an operation was run, or another is held. */
export function tell(): void {
  for (const listener of listeners) listener();
}

/** Given what to do at each change, returns what ends it. */
export function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
