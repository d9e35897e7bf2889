import { Kind } from 'graphql';

import type { FieldNode, ValueNode } from 'graphql';

type Variables = Readonly<Record<string, unknown>>;

/** Given a call of `ingestArticles` and the variables, returns how many articles it brings; 0 where that is nowhere said. */
export function countArticles(node: FieldNode, variables: Variables): number {
  const input = node.arguments?.find(({ name }) => name.value === 'input')?.value;
  if (input?.kind === Kind.VARIABLE)
    return countItems((variables[input.name.value] as { readonly articles?: unknown } | null | undefined)?.articles);
  const articles =
    input?.kind === Kind.OBJECT ? input.fields.find(({ name }) => name.value === 'articles')?.value : undefined;
  return articles ? countNodes(articles, variables) : 0;
}

function countNodes(articles: ValueNode, variables: Variables): number {
  if (articles.kind === Kind.VARIABLE) return countItems(variables[articles.name.value]);
  return articles.kind === Kind.LIST ? articles.values.length : 1;
}

// One in place of a list is a list of one.
function countItems(articles: unknown): number {
  if (Array.isArray(articles)) return articles.length;
  return articles == null ? 0 : 1;
}
