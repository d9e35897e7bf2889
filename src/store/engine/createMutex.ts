/** Runs a piece of work once all that was given before it has ended, well or badly. */
export type Mutex = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Given nothing, returns a function that runs works one after another, in the order in which they come. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = last.then(work, work);
    last = result.catch(() => undefined);
    return result;
  };
}

/** Given nothing, returns a function that runs works that have a key in common one after another, those of others at once. */
export function createKeyedMutex(): <Result>(keys: readonly string[], work: () => Promise<Result>) => Promise<Result> {
  const last = new Map<string, Promise<unknown>>();
  return async (keys, work) => {
    // All keys are taken at once, so that no two works ever wait for each other.
    const result = Promise.allSettled(keys.map((key) => last.get(key))).then(work);
    for (const key of keys) last.set(key, result);
    try {
      return await result;
    } finally {
      for (const key of keys) if (last.get(key) === result) last.delete(key);
    }
  };
}
