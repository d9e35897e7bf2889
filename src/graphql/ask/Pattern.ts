/** What a line of the grammar is made of; an option without items stands for nothing at all. */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'slot'; readonly slot: string }
  | { readonly kind: 'sequence'; readonly items: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] };

/** Words of a grammar by the names under which its lines use them, as in `@statements`. */
export type Macros = Readonly<Record<string, string>>;

const SYMBOL = /\{\w+\}|[()[\]|]|[^\s()[\]{}|]+/g;

/**
 * Given a line of the grammar, returns its pattern. Words stand for themselves, `{slot}` for something found in the
 * question, `(a|b c)` for one of several, `[a]` for `a` or nothing, `@name` for a macro. Throws SyntaxError for a
 * line that is none.
 */
export function readPattern(line: string, macros: Macros = {}): Pattern {
  const symbols = expand(line, macros).match(SYMBOL) ?? [];
  const { pattern, next } = readChoice(symbols, 0);
  if (next === symbols.length) return pattern;
  throw new SyntaxError(`Expected the pattern "${line}" to end before "${symbols[next] ?? ''}".`);
}

/** Given a pattern, returns the words that it can begin with, or null when it can begin with a slot or be empty. */
export function listFirstWords(pattern: Pattern): ReadonlySet<string> | null {
  if (pattern.kind === 'slot') return null;
  if (pattern.kind === 'word') return new Set([pattern.word]);
  if (pattern.kind === 'choice') return joinAll(pattern.options.map(listFirstWords));
  const needed = pattern.items.findIndex((item) => !canBeEmpty(item));
  return needed < 0 ? null : joinAll(pattern.items.slice(0, needed + 1).map(listOwnFirstWords));
}

// Of an item that may be empty, the words that it begins with when it is not.
function listOwnFirstWords(pattern: Pattern): ReadonlySet<string> | null {
  if (!canBeEmpty(pattern)) return listFirstWords(pattern);
  const parts = pattern.kind === 'choice' ? pattern.options : pattern.kind === 'sequence' ? pattern.items : [pattern];
  return joinAll(parts.map(listOwnFirstWords));
}

function canBeEmpty(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.items.every(canBeEmpty);
  return pattern.kind === 'choice' && pattern.options.some(canBeEmpty);
}

function joinAll(sets: readonly (ReadonlySet<string> | null)[]): ReadonlySet<string> | null {
  return sets.some((set) => set === null) ? null : new Set(sets.flatMap((set) => [...(set ?? [])]));
}

interface Read {
  readonly pattern: Pattern;
  readonly next: number;
}

function expand(line: string, macros: Macros): string {
  return line.replace(/@(\w+)/g, (_, name: string) => {
    const macro = macros[name];
    if (macro === undefined) throw new SyntaxError(`The pattern "${line}" uses "@${name}", which no macro has.`);
    return `(${expand(macro, macros)})`;
  });
}

function readChoice(symbols: readonly string[], start: number): Read {
  const options: Pattern[] = [];
  let next = start - 1;
  do {
    const read = readSequence(symbols, next + 1);
    options.push(read.pattern);
    next = read.next;
  } while (symbols[next] === '|');
  return { pattern: options.length === 1 ? options[0]! : { kind: 'choice', options }, next };
}

function readSequence(symbols: readonly string[], start: number): Read {
  const items: Pattern[] = [];
  let next = start;
  while (next < symbols.length && !['|', ')', ']'].includes(symbols[next]!)) {
    const read = readItem(symbols, next);
    items.push(read.pattern);
    next = read.next;
  }
  return { pattern: { kind: 'sequence', items }, next };
}

function readItem(symbols: readonly string[], at: number): Read {
  const symbol = symbols[at]!;
  if (symbol.startsWith('{')) return { pattern: { kind: 'slot', slot: symbol.slice(1, -1) }, next: at + 1 };
  if (symbol !== '(' && symbol !== '[') return { pattern: { kind: 'word', word: symbol }, next: at + 1 };
  const { pattern, next } = readChoice(symbols, at + 1);
  if (symbols[next] !== (symbol === '(' ? ')' : ']'))
    throw new SyntaxError(`A "${symbol}" of a pattern is not closed.`);
  if (symbol === '(') return { pattern, next: next + 1 };
  return { pattern: { kind: 'choice', options: [pattern, { kind: 'sequence', items: [] }] }, next: next + 1 };
}
