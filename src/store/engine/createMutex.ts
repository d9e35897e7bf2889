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

/** Given nothing, returns a function that runs works of the same key one after another, those of others at once. */
export function createKeyedMutex(): <Result>(key: string, work: () => Promise<Result>) => Promise<Result> {
  const waiting = new Map<string, { mutex: Mutex; count: number }>();
  return async (key, work) => {
    const entry = waiting.get(key) ?? { mutex: createMutex(), count: 0 };
    waiting.set(key, entry);
    entry.count += 1;
    try {
      return await entry.mutex(work);
    } finally {
      entry.count -= 1;
      if (entry.count === 0) waiting.delete(key);
    }
  };
}
