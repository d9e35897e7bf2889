import { useEffect, useRef } from 'react';

import type { ComponentType, JSX } from 'react';

/** Given the explorer's panel, returns it with a name for each of its fields and lists, which it leaves without. */
export function ExplorerPanel({ Panel }: { readonly Panel: ComponentType }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const panel = place.current;
    nameControls(panel);
    const watching = new MutationObserver(() => nameControls(panel));
    watching.observe(panel, { childList: true, subtree: true });
    return () => watching.disconnect();
  }, []);
  return (
    <div ref={place} className="explorer">
      <Panel />
    </div>
  );
}

// An argument's value is called as the argument; the list at the foot and the operation's name stand alone.
function nameControls(panel: HTMLElement): void {
  for (const control of panel.querySelectorAll('select:not([aria-label]), input:not([aria-label])')) {
    const argument = control.closest<HTMLElement>('[data-arg-name]')?.dataset['argName'];
    const alone = control instanceof HTMLSelectElement ? 'Kind of operation to add' : 'Name of the operation';
    control.setAttribute('aria-label', argument ?? alone);
  }
}
