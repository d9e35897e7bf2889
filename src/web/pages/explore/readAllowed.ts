import { fetchJson } from './ask.js';

/** What the reader may use on this server. */
export interface Allowed {
  readonly playground: boolean;
  readonly schema: boolean;
  readonly review: boolean;
  /** How many entities a picture may have. */
  readonly pictureNodes: number;
}

let known: Promise<Allowed> | null = null;

/** Returns what the reader may use, asked for once; nothing where the server does not tell, until it does. */
export function readAllowed(): Promise<Allowed> {
  return (known ??= fetchJson<Allowed>('/allowed').catch(() => {
    known = null;
    return { playground: false, schema: false, review: false, pictureNodes: 200 };
  }));
}

/** Shows the links to what the reader may use; the page comes with them hidden. */
export async function showAllowedLinks(): Promise<void> {
  const allowed = await readAllowed();
  for (const link of document.querySelectorAll<HTMLElement>('[data-needs]'))
    link.hidden = !allowed[link.dataset['needs'] as keyof Allowed];
}
