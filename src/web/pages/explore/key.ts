import { element } from './element.js';

/** In the page's memory alone: nothing is kept where a later visitor or another page could find it. */
let key: string | null = null;
let asking: Promise<void> | null = null;

/** Returns the header that says who asks; none before a key was given. */
export function toAuthorization(): Record<string, string> {
  return key === null ? {} : { authorization: `Bearer ${key}` };
}

/** Given why, asks the reader for a key, once however many ask at a time; what was given before is forgotten. */
export function askForKey(reason: string): Promise<void> {
  key = null;
  return (asking ??= showDialog(reason).finally(() => (asking = null)));
}

function showDialog(reason: string): Promise<void> {
  const input = element('input', { type: 'password', autocomplete: 'off', required: true, 'aria-label': 'Key' });
  const dialog = element(
    'dialog',
    { class: 'key', 'aria-labelledby': 'key-title' },
    element('h2', { id: 'key-title' }, 'This server asks for a key'),
    element('p', {}, reason),
    element('form', { method: 'dialog' }, input, element('button', {}, 'Use it')),
    element('p', { class: 'facts' }, 'It is kept until this page is closed or loaded again.'),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) =>
    dialog.addEventListener('close', () => {
      key = input.value.trim() || null;
      dialog.remove();
      resolve();
    }),
  );
}
