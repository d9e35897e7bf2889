import type { Environment } from '../config.js';

/** What a command sees of the outside. `cli/main.ts` makes the only one; commands never touch the process. */
export interface Terminal {
  readonly environment: Environment;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Whether a person watches, so that progress may be drawn on standard error. */
  readonly interactive: boolean;
  /** Aborted by Ctrl-C or a request to end. */
  readonly stop: AbortSignal;
  /** Writes a result and a line end to standard output; waits where the reader is slow. */
  print(result: string): Promise<void>;
  /** Writes a remark and a line end to standard error. */
  note(remark: string): void;
}
