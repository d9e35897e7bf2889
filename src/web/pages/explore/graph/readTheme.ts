/** The colors of the page that a canvas cannot take from the style sheet by itself. */
export interface Theme {
  readonly ink: string;
  readonly sheet: string;
  readonly faded: string;
  readonly font: string;
}

/** Given an element, returns the colors around it as they are in the present scheme, light or dark. */
export function readTheme(place: HTMLElement): Theme {
  const { color, backgroundColor, borderTopColor, fontFamily } = getComputedStyle(place);
  return { ink: color, sheet: backgroundColor, faded: toHex(borderTopColor), font: fontFamily };
}

/** The scheme changes with the system's, or for paper. */
export function onThemeChange(react: () => void): () => void {
  const scheme = matchMedia('(prefers-color-scheme: dark)');
  scheme.addEventListener('change', react);
  return () => scheme.removeEventListener('change', react);
}

function toHex(color: string): string {
  const parts = color.match(/\d+/g)?.slice(0, 3) ?? ['204', '204', '204'];
  return `#${parts.map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
