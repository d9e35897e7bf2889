import { element } from './element.js';
import { createView, isRoute } from './routes.js';

import type { View } from './view.js';

/** How long an answer may take before the page says that it waits for one, in milliseconds. */
const PATIENCE = 150;

const content = document.getElementById('content')!;
let turns = 0;
let shown: View | null = null;

/** Given an address of these pages, goes there; `replace` leaves no way back to where the reader is now. */
export async function navigate(address: string, { replace = false } = {}): Promise<void> {
  history.replaceState({ y: scrollY }, '');
  history[replace ? 'replaceState' : 'pushState']({ y: 0 }, '', address);
  await show(0);
}

/** Given how far down the reader was, shows the view of the present address. An answer that comes after the reader went on is not shown. */
export async function show(y: number): Promise<void> {
  const turn = ++turns;
  const slow = setTimeout(() => setBusy(true), PATIENCE);
  const view = await createView(new URL(location.href));
  clearTimeout(slow);
  if (turn !== turns) return view.stop?.();
  setBusy(false);
  shown?.stop?.();
  shown = view;
  content.replaceChildren(view.content);
  document.title = view.title === '' ? 'Hearsay' : `${view.title} · Hearsay`;
  view.start?.();
  place(y, turn);
}

/** Makes links among these pages lead there without a load, and "back" lead to where the reader was. */
export function listenToLinks(): void {
  history.scrollRestoration = 'manual';
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const { origin, pathname, search, hash } = new URL(link.href, location.href);
    if (origin !== location.origin || !isRoute(pathname) || hash !== '' || link.target !== '' || link.download) return;
    event.preventDefault();
    void navigate(pathname + search);
  });
  addEventListener('popstate', ({ state }) => void show((state as { y?: number } | null)?.y ?? 0));
}

function setBusy(isBusy: boolean): void {
  // At first there is nothing that could step back.
  if (isBusy && !content.hasChildNodes()) content.append(element('p', { class: 'empty', role: 'status' }, 'Reading …'));
  content.classList.toggle('loading', isBusy);
  content.setAttribute('aria-busy', String(isBusy));
}

// A screen reader goes on from the new page; someone who types is left where they are.
function place(y: number, turn: number): void {
  const isTyping = document.activeElement instanceof HTMLInputElement;
  if (turn > 1 && !isTyping) content.focus({ preventScroll: true });
  const here = content.querySelector('[data-here]');
  if (here) here.scrollIntoView({ block: 'center', behavior: 'instant' });
  else if (!isTyping) scrollTo({ top: y, behavior: 'instant' });
}
