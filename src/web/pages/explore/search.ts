import { toAskAddress } from './addresses.js';
import { navigate } from './navigate.js';

/** How long after the last key a search starts, in milliseconds. */
const PAUSE = 200;

/** Rows that the arrows go through, below the box. */
const ROWS = '#content a.entity, #content .source a, #content a.talked';

/**
 * Makes the box at the top search while the reader types, and the keys work: "/" goes to the box, the arrows go through
 * what was found and back, Enter opens it, Escape leaves the box.
 */
export function listenToSearch(): void {
  const box = document.getElementById('search') as HTMLInputElement;
  let pause: ReturnType<typeof setTimeout>;
  const search = (): void => {
    clearTimeout(pause);
    searchFor(box.value.trim());
  };
  fill(box);
  addEventListener('popstate', () => fill(box));
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(search, PAUSE);
  });
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    search();
  });
  document.addEventListener('keydown', (event) => press(event, box));
}

function fill(box: HTMLInputElement): void {
  box.value = location.pathname === '/ask' ? (new URLSearchParams(location.search).get('q') ?? '') : '';
}

// While the reader types, the address of the search is replaced, so that "back" leads to where they came from.
function searchFor(text: string): void {
  const address = text === '' ? '/' : toAskAddress(text);
  if (address !== location.pathname + location.search)
    void navigate(address, { replace: location.pathname === '/ask' && text !== '' });
}

function press(event: KeyboardEvent, box: HTMLInputElement): void {
  const { key, target } = event;
  const isTyping = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  if (event.metaKey || event.ctrlKey || event.altKey) return;
  if (key === '/' && !isTyping) {
    event.preventDefault();
    box.focus();
    box.select();
  } else if (key === 'Escape' && target === box) box.blur();
  else if ((key === 'ArrowDown' || key === 'ArrowUp') && (target === box || isRow(target))) {
    event.preventDefault();
    step(target as HTMLElement, key === 'ArrowDown' ? 1 : -1, box);
  }
}

function isRow(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(ROWS);
}

function step(from: HTMLElement, by: 1 | -1, box: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>(ROWS)];
  const next = rows.indexOf(from) + by;
  (next < 0 ? box : rows[Math.min(next, rows.length - 1)])?.focus();
}
