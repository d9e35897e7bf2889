import { askForKey, toAuthorization } from '../explore/key.js';

/** Given a request as `fetch` takes it, sends it with the reader's key, for which it asks where the server does. */
export async function fetchWithKey(address: RequestInfo | URL, options: RequestInit = {}): Promise<Response> {
  const headers = new Headers(options.headers);
  for (const [name, value] of Object.entries(toAuthorization())) headers.set(name, value);
  const response = await fetch(address, { ...options, headers });
  if (response.status !== 401) return response;
  const { errors } = (await response.json()) as { readonly errors?: readonly { readonly message: string }[] };
  await askForKey(errors?.[0]?.message ?? '');
  return fetchWithKey(address, options);
}
