import type { ExportNode } from './LinkedGraph.js';

/** Colors that people with color blindness tell apart too, https://jfly.uni-koeln.de/color/. */
const COLORS: Readonly<Record<string, string>> = {
  PERSON: '#0072b2',
  ORGANIZATION: '#d55e00',
  PLACE: '#009e73',
  GROUP: '#cc79a7',
  EVENT: '#e69f00',
  WORK: '#56b4e9',
};
const STATEMENT = '#999999';

/** Given a node's attributes, returns its color as `#rrggbb`: by the kind of entity, gray for a statement. */
export function toColor({ kind }: Pick<ExportNode['attributes'], 'kind'>): string {
  return COLORS[kind] ?? STATEMENT;
}
