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

async function send(body: string): Promise<Answer> {
  const headers = {
    ...toAuthorization(),
    ...{ 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
  };
  const { status, answer } = await post(headers, body);
  if (status !== 401) return answer;
  await askForKey(answer.errors?.[0]?.message ?? '');
  return send(body);
}

async function post(headers: Record<string, string>, body: string): Promise<{ status: number; answer: Answer }> {
  try {
    const response = await fetch('/graphql', { method: 'POST', headers, body });
    return { status: response.status, answer: (await response.json()) as Answer };
  } catch (cause) {
    throw new AnswerError('The server does not answer. Is it still running?', { cause });
  }
}
