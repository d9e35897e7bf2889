import type { EntityRow } from '../store/Rows.js';

/** What the answer's `extensions` say of how an operation was read, so that nothing is guessed in silence. */
export interface Notes {
  readonly warnings: Map<string, { readonly code: string; readonly message: string }>;
  readonly ambiguousNames: Map<string, readonly EntityRow[]>;
}

/** Returns notes with nothing in them; one of them an operation. */
export function createNotes(): Notes {
  return { warnings: new Map(), ambiguousNames: new Map() };
}

/** Given notes, returns them as the fields of `extensions`; none where there is nothing to say. */
export function toExtensions({ warnings, ambiguousNames }: Notes): Record<string, unknown> {
  return {
    ...(warnings.size > 0 && { warnings: [...warnings.values()] }),
    ...(ambiguousNames.size > 0 && { ambiguousNames: [...ambiguousNames].map(toAmbiguousName) }),
  };
}

function toAmbiguousName([name, candidates]: [string, readonly EntityRow[]]): unknown {
  const [used, ...others] = candidates.map(({ id, name, kind }) => ({ id, name, kind }));
  return { name, used, others };
}
