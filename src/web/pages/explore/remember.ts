/** Given the address of what is shown now, keeps it; `replace` makes no step for "back" of it. Nothing is shown anew. */
export function remember(address: string, { replace }: { readonly replace: boolean }): void {
  if (address === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState']({ y: scrollY }, '', address);
}
