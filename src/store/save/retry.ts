import { StoreError } from '../../errors.js';

const ATTEMPTS = 3;

/** Given a piece of work, does it again, three times in all, while it fails in a way that may pass: a deadlock, another writer of the same node. */
export async function retry<Result>(work: () => Promise<Result>, attempts = ATTEMPTS): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (attempts <= 1 || !(error instanceof StoreError) || !error.retriable) throw error;
    return retry(work, attempts - 1);
  }
}
