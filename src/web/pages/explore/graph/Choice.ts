/** What the reader chose to see. All of it stands in the address, so that an address shows the same again. */
export interface Choice {
  /** Days between which statements count, and the outlet; null for all. */
  readonly from: string | null;
  readonly to: string | null;
  readonly outlet: string | null;
  /** Kinds of entities and groups of links that are left out. */
  readonly hidden: readonly string[];
  /** The least number of statements behind a link. */
  readonly least: number;
  /** How many entities are shown, the strongest first. */
  readonly show: number;
  /** Entities whose neighbors are shown too, once for each time it stands here. */
  readonly open: readonly string[];
  /** The entity or link that was clicked on. */
  readonly chosen: string | null;
  /** The entities whose connection is asked for. */
  readonly way: readonly [string, string] | null;
  readonly isMatrix: boolean;
  /** Where one looks at: x, y and ratio of the camera. */
  readonly at: readonly [number, number, number] | null;
}

/** How many entities are shown at first. */
export const SHOWN = 150;

/** Given an address's query, returns the choice that it holds. */
export function readChoice(query: URLSearchParams): Choice {
  const [from, to] = toList(query.get('way'));
  const at = toList(query.get('at')).map(Number);
  return {
    from: toDay(query.get('from')),
    to: toDay(query.get('to')),
    outlet: query.get('outlet') || null,
    hidden: toList(query.get('hide')),
    least: toNumber(query.get('least'), 1),
    show: toNumber(query.get('show'), SHOWN),
    open: toList(query.get('open')),
    chosen: query.get('chosen'),
    way: from && to ? [from, to] : null,
    isMatrix: query.get('view') === 'matrix',
    at: at.length === 3 && at.every(Number.isFinite) ? [at[0]!, at[1]!, at[2]!] : null,
  };
}

/** Given a choice, returns the query that holds it, without what is so anyway. */
export function toQuery(choice: Choice): Record<string, string> {
  const { from, to, outlet, hidden, least, show, open, chosen, way, isMatrix, at } = choice;
  return Object.fromEntries(
    Object.entries({
      ...toConditions({ from, to, outlet }),
      hide: hidden.join(),
      least: least > 1 ? String(least) : '',
      show: show === SHOWN ? '' : String(show),
      open: open.join(),
      chosen: chosen ?? '',
      way: way?.join() ?? '',
      view: isMatrix ? 'matrix' : '',
      at: at?.map((number) => number.toFixed(3)).join() ?? '',
    }).filter(([, value]) => value !== ''),
  );
}

/** Given a choice, returns the part of it that the server is asked for, as `/export` takes it and statements are filtered. */
export function toConditions({ from, to, outlet }: Pick<Choice, 'from' | 'to' | 'outlet'>): Record<string, string> {
  return { ...(from ? { from } : {}), ...(to ? { to } : {}), ...(outlet ? { outlet } : {}) };
}

/** Given what was clicked on, returns the entity that it is or, of a link, begins at; null where nothing was. */
export function toEntity(chosen: string | null): string | null {
  return chosen?.split('.')[0] ?? null;
}

function toList(value: string | null): string[] {
  return value?.split(',').filter((item) => item !== '') ?? [];
}

function toNumber(value: string | null, other: number): number {
  const number = Math.floor(Number(value ?? ''));
  return number >= 1 ? number : other;
}

function toDay(value: string | null): string | null {
  return value !== null && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null;
}
