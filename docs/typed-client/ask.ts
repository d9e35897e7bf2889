import { print } from 'graphql';

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Where a Hearsay is, and the key it asks for, if it does. */
export interface Server {
  readonly url: string;
  readonly key?: string;
}

/** Given a server, an operation and its variables, returns the data of the answer. Throws the first error of one that has any. */
export async function ask<Data, Variables>(
  { url, key }: Server,
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ query: print(operation), variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data | null; errors?: readonly { message: string }[] };
  if (errors?.[0] || !data) throw new Error(errors?.[0]?.message ?? 'There is no answer.');
  return data;
}
