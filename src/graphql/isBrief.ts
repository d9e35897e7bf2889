import { visit } from 'graphql';

import type { DocumentNode } from 'graphql';

/** Fields of a statement that its card in the store lacks; `chain` is read only where a statement stands within another. */
const WHOLE: ReadonlySet<string> = new Set([
  ...['construction', 'extractor', 'spans', 'cueSpans', 'speakerSpans', 'stances', 'why'],
  ...['addressees', 'via', 'within', 'chain'],
]);

const known = new WeakMap<DocumentNode, boolean>();

/**
 * Given a document, returns whether it asks for nothing of statements that needs more than their cards, which the store reads
 * in half the time. Looked at once for as long as Apollo keeps the document.
 */
export function isBrief(document: DocumentNode): boolean {
  const found = known.get(document) ?? !hasWhole(document);
  known.set(document, found);
  return found;
}

function hasWhole(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field: ({ name }) => {
      found ||= WHOLE.has(name.value);
    },
  });
  return found;
}
