import { readPath } from './readFiles.js';
import { readJsonLines } from './readJsonLines.js';

import type { InputItem } from './InputItem.js';

/**
 * Given inputs as the command line takes them (a file, a folder, an address of a page or a feed, `-` for JSON
 * lines on standard input), returns their articles one by one, in order. What cannot be read is an item with
 * an error, never thrown. Nothing is read ahead of what the caller takes.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: { readonly standardInput: AsyncIterable<Uint8Array> },
): AsyncGenerator<InputItem> {
  for (const input of inputs) {
    if (input === '-') yield* readJsonLines('standard input', options.standardInput);
    else if (/^https?:\/\//i.test(input)) yield* (await import('./readUrl.js')).readUrl(input);
    else yield* readPath(input);
  }
}
