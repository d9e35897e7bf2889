import type { Sentence, Token } from '../../language/Sentence.js';
import type { Span } from '../../text/Span.js';

/** A sentence's syntax as a proper tree: heads within the sentence and without cycles, children in text order. */
export interface Tree {
  readonly tokens: readonly Token[];
  readonly heads: readonly number[];
  readonly children: readonly (readonly number[])[];
}

/**
 * Given a sentence, returns its tree. Heads outside the sentence and heads that close a cycle count as the root's, so
 * that whatever a parser gives can be walked safely.
 */
export function toTree({ tokens }: Sentence): Tree {
  const heads = tokens.map(({ head }, index) =>
    Number.isInteger(head) && head >= 0 && head < tokens.length && head !== index ? head : -1,
  );
  cutCycles(heads);
  const children = tokens.map((): number[] => []);
  heads.forEach((head, index) => children[head]?.push(index));
  return { tokens, heads, children };
}

function cutCycles(heads: number[]): void {
  const seen = heads.map(() => -1);
  heads.forEach((_, start) => {
    let index = start;
    while (index >= 0 && seen[index] === -1) {
      seen[index] = start;
      const next = heads[index] ?? -1;
      if (next >= 0 && seen[next] === start) heads[index] = -1;
      index = heads[index] ?? -1;
    }
  });
}

/** Given a token of a tree, returns its children that hang on it by one of the relations; "nsubj" takes subtypes too. */
export function childrenBy(tree: Tree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => hasRelation(tree, child, ...relations));
}

/** Given a token of a tree, returns whether its relation is one of those named; "nsubj" takes "nsubj:pass" too. */
export function hasRelation(tree: Tree, index: number, ...relations: readonly string[]): boolean {
  const relation = tree.tokens[index]?.relation ?? '';
  return relations.some((name) => relation === name || relation.startsWith(`${name}:`));
}

/** Given a token of a tree, returns its ancestors from its head up to the root. */
export function ancestorsOf(tree: Tree, index: number): number[] {
  const path: number[] = [];
  for (let head = tree.heads[index] ?? -1; head >= 0; head = tree.heads[head] ?? -1) path.push(head);
  return path;
}

/** Given a token of a tree, returns all tokens that hang on it, itself included, in text order. */
export function subtreeOf(tree: Tree, index: number): number[] {
  const found = [index];
  for (let at = 0; at < found.length; at++) found.push(...(tree.children[found[at] ?? -1] ?? []));
  return found.sort((a, b) => a - b);
}

/** Given a range of a tree's tokens, returns the token in it whose head lies outside; the first when none does. */
export function headOf(tree: Tree, first: number, last: number): number {
  for (let index = first; index < last; index++) {
    const head = tree.heads[index] ?? -1;
    if (head < first || head >= last) return index;
  }
  return first;
}

/** Given a range of a tree's tokens, returns its span in the text. */
export function toSpan(tree: Tree, first: number, last: number): Span {
  return [tree.tokens[first]?.start ?? 0, tree.tokens[last - 1]?.end ?? 0];
}

/** Given a token of a tree, returns the prepositions before it, lower-cased and joined: "according to". */
export function caseOf(tree: Tree, index: number): string {
  return childrenBy(tree, index, 'case')
    .filter((child) => child < index)
    .map((child) => [child, ...childrenBy(tree, child, 'fixed')].map((at) => tree.tokens[at]?.text ?? '').join(' '))
    .join(' ')
    .toLowerCase();
}

/** Given a token of a tree, returns the ends of the hyphenated word that it is part of: all of "brother-in-law". */
export function wordAround({ tokens }: Tree, index: number): [first: number, last: number] {
  const touch = (left: number): boolean => {
    const [a, b] = [tokens[left], tokens[left + 1]];
    return a !== undefined && b !== undefined && a.end === b.start && (a.text === '-' || b.text === '-');
  };
  let [first, last] = [index, index + 1];
  while (first > 0 && touch(first - 1)) first--;
  while (last < tokens.length && touch(last - 1)) last++;
  return [first, last];
}
