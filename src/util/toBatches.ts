/** When a batch is full: at this size, or this many milliseconds after its first item came. */
export interface BatchLimits {
  readonly size: number;
  readonly wait: number;
}

/**
 * Given items as they come, yields them in batches, in their order. When the source fails, what came before is still
 * yielded, and then the error thrown.
 */
export async function* toBatches<Item>(
  items: AsyncIterable<Item>,
  limits: BatchLimits,
  toSize: (item: Item) => number,
): AsyncGenerator<Item[]> {
  const source = items[Symbol.asyncIterator]();
  let arrival = take(source);
  try {
    for (let isDone = false; !isDone;) {
      const first = await arrival;
      const batch: Item[] = [];
      let size = 0;
      const deadline = Date.now() + limits.wait;
      let last: Arrival<Item> | null = first;
      while (last !== null && 'value' in last) {
        batch.push(last.value);
        size += toSize(last.value);
        arrival = take(source);
        last = size < limits.size ? await within(arrival, deadline - Date.now()) : null;
      }
      if (batch.length > 0) yield batch;
      if (last !== null && 'error' in last) throw last.error;
      isDone = last !== null;
    }
  } finally {
    await source.return?.();
  }
}

type Arrival<Item> = { readonly value: Item } | { readonly error: unknown } | { readonly done: true };

// Never rejects: an error has its place behind the items before it.
async function take<Item>(source: AsyncIterator<Item>): Promise<Arrival<Item>> {
  try {
    const { done, value } = await source.next();
    return done === true ? { done } : { value };
  } catch (error) {
    return { error };
  }
}

async function within<Result>(promise: Promise<Result>, milliseconds: number): Promise<Result | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, Math.max(0, milliseconds), null);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
