import { RefusedError } from '../RefusedError.js';

import type { TrustedDocuments } from './TrustedDocuments.js';

/** What a request says of its document; nothing is known of it yet. */
export interface DocumentRequest {
  readonly query?: unknown;
  /** As the persisted documents of GraphQL over HTTP have it. */
  readonly documentId?: unknown;
  /** `persistedQuery.sha256Hash`, as Apollo's persisted queries have it. */
  readonly extensions?: unknown;
}

/**
 * Given a request and the trusted documents, returns the text to run: the document of its id, or its own `query`.
 * Throws RefusedError: PERSISTED_QUERY_NOT_FOUND where nothing has the id, FORBIDDEN where only trusted documents are run and its text is none.
 */
export function resolveQuery(request: DocumentRequest, documents: TrustedDocuments): unknown {
  const id = request.documentId ?? findHash(request.extensions);
  const { query } = request;
  if (query !== undefined && query !== '') {
    if (!documents.only || (typeof query === 'string' && documents.has(query))) return query;
    throw new RefusedError('FORBIDDEN', 'This server runs trusted documents only.');
  }
  if (id === undefined) return query;
  const text = typeof id === 'string' ? documents.find(id) : null;
  if (text === null) throw new RefusedError('PERSISTED_QUERY_NOT_FOUND', 'No trusted document has this id.');
  return text;
}

function findHash(extensions: unknown): unknown {
  const { persistedQuery } = (extensions ?? {}) as { readonly persistedQuery?: { readonly sha256Hash?: unknown } };
  return persistedQuery?.sha256Hash;
}
