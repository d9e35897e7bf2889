import { askForKey, toAuthorization } from './key.js';

import type { TypedDocumentString } from './generated/operations.js';

/** Thrown when the server does not answer or answers with errors; the message is for people. */
export class AnswerError extends Error {}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

/** Given an operation of `operations/` and its variables, returns the data of its answer. Throws AnswerError. */
export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const answer = await send(JSON.stringify({ query: operation.toString(), variables }));
  if (!answer.data) throw new AnswerError(answer.errors?.[0]?.message ?? 'The server gave no answer.');
  return answer.data as Data;
}

/** Given an address of this server, returns the JSON there. Throws AnswerError. */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const { status, answer } = await request(address, { headers: toAuthorization() });
  if (status === 200) return answer as Data;
  const { errors } = answer as Answer;
  if (status !== 401) throw new AnswerError(errors?.[0]?.message ?? 'The server gave no answer.');
  await askForKey(errors?.[0]?.message ?? '');
  return fetchJson(address);
}

async function send(body: string): Promise<Answer> {
  const headers = {
    ...toAuthorization(),
    ...{ 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
  };
  const { status, answer } = await request('/graphql', { method: 'POST', headers, body });
  if (status !== 401) return answer as Answer;
  await askForKey((answer as Answer).errors?.[0]?.message ?? '');
  return send(body);
}

async function request(address: string, options: RequestInit): Promise<{ status: number; answer: unknown }> {
  try {
    const response = await fetch(address, options);
    return { status: response.status, answer: await response.json() };
  } catch (cause) {
    throw new AnswerError('The server does not answer. Is it still running?', { cause });
  }
}
