import { visit } from 'graphql';

import { STATEMENT_DETAILS } from '../store/find/toRows.js';

import type { DocumentNode } from 'graphql';
import type { StatementDetail } from '../store/Rows.js';

/** What an operation asks for; all, until its document is known. */
export interface Asked {
  details: readonly StatementDetail[];
}

/** The fields of a statement and its article that make each detail worth reading; a chain ends where nothing is around a statement. */
const FIELDS: Readonly<Record<StatementDetail, readonly string[]>> = {
  manner: ['cue', 'polarity', 'tense', 'certainty', 'role'],
  evidence: ['construction', 'extractor', 'spans', 'cueSpans', 'speakerSpans', 'why'],
  stances: ['stances'],
  addressees: ['addressees'],
  via: ['via'],
  within: ['within', 'chain'],
  source: ['externalId', 'byline', 'language', 'loadedAt'],
};

const known = new WeakMap<DocumentNode, readonly StatementDetail[]>();

/**
 * Given a document, returns the details of statements that it may ask for, by the names of its fields, wherever they stand. Looked at once for
 * as long as Apollo keeps the document.
 */
export function findDetails(document: DocumentNode): readonly StatementDetail[] {
  const found = known.get(document) ?? readDetails(document);
  known.set(document, found);
  return found;
}

function readDetails(document: DocumentNode): readonly StatementDetail[] {
  const names = new Set<string>();
  visit(document, { Field: ({ name }) => void names.add(name.value) });
  return STATEMENT_DETAILS.filter((detail) => FIELDS[detail].some((name) => names.has(name)));
}
