/** What an iterator needs: the next value (undefined at its end), and what to do when its reader leaves. */
export interface IteratorSource<Value extends object> {
  next(): Promise<Value | undefined>;
  close(): void;
}

/**
 * Given a source, returns it as an async iterator whose `return` takes effect at once, also while a `next` waits.
 * An async generator's own would wait for that value, and a subscriber who left would stay in memory until then.
 */
export function createIterator<Value extends object>({
  next,
  close,
}: IteratorSource<Value>): AsyncGenerator<Value, void> {
  const end = (): Promise<IteratorResult<Value, void>> => {
    close();
    return Promise.resolve({ done: true, value: undefined });
  };
  return {
    next: async (): Promise<IteratorResult<Value, void>> => {
      const value = await next();
      return value ? { done: false, value } : { done: true, value: undefined };
    },
    return: end,
    throw: end,
    [Symbol.asyncIterator]() {
      return this;
    },
    [Symbol.asyncDispose]: async () => void (await end()),
  };
}
