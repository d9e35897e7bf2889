import { InputError } from '../errors.js';
import { version } from '../util/version.js';
import { MAX_ARTICLE_BYTES } from './readJsonLines.js';

import type { Dispatcher } from 'undici';

/** What an address answered: the bytes, their media type and encoding, and the address after redirects. */
export interface FetchedPage {
  readonly url: string;
  readonly mediaType: string;
  readonly encoding: string | undefined;
  readonly bytes: Uint8Array;
}

const TIMEOUT_MS = 20_000;

/**
 * Given an http or https address, returns what it answers, following up to five redirects. Throws InputError when
 * the host does not answer within 20 s, answers with an error, or with more than 5 MB.
 */
export async function fetchPage(address: string): Promise<FetchedPage> {
  if (!/^https?:\/\//i.test(address)) throw new InputError('expected an http or https address');
  try {
    return await request(address);
  } catch (cause) {
    if (cause instanceof InputError) throw cause;
    throw new InputError(`cannot be fetched: ${explain(cause)}`, { cause });
  }
}

async function request(address: string): Promise<FetchedPage> {
  const { Agent, interceptors, request: send } = await import('undici');
  const dispatcher = new Agent({ connectTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS, headersTimeout: TIMEOUT_MS });
  try {
    const answer = await send(address, {
      dispatcher: dispatcher.compose(interceptors.redirect({ maxRedirections: 5 }), interceptors.decompress()),
      headers: {
        'user-agent': `hearsay/${version}`,
        accept: 'text/html, application/xhtml+xml, application/xml, application/json, */*;q=0.5',
      },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (answer.statusCode !== 200)
      throw new InputError(`cannot be fetched: expected status 200, found ${answer.statusCode}`);
    return { url: finalAddress(answer, address), ...toMediaType(answer), bytes: await readBody(answer.body) };
  } finally {
    await dispatcher.destroy();
  }
}

function finalAddress(answer: Dispatcher.ResponseData, address: string): string {
  const history = (answer.context as { history?: URL[] } | undefined)?.history;
  return history?.at(-1)?.href ?? address;
}

function toMediaType(answer: Dispatcher.ResponseData): { mediaType: string; encoding: string | undefined } {
  const header = String(answer.headers['content-type'] ?? '');
  return {
    mediaType: (header.split(';')[0] ?? '').trim().toLowerCase(),
    encoding: /charset="?([\w-]+)/i.exec(header)?.[1],
  };
}

async function readBody(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_ARTICLE_BYTES) throw new InputError(`is too large: expected at most ${MAX_ARTICLE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function explain(cause: unknown): string {
  const { code, message, name } = cause as NodeJS.ErrnoException;
  if (name === 'TimeoutError' || code?.includes('TIMEOUT')) return `no answer within ${TIMEOUT_MS / 1000} s`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'no such host';
  if (code === 'ECONNREFUSED') return 'the host refused the connection';
  return message || String(code);
}
