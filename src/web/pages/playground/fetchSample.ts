/** Names and ids that are in the store. */
export interface Sample {
  readonly names: readonly string[];
  readonly article: string | null;
  readonly statement: string | null;
}

interface Answer {
  readonly data?: {
    readonly entities: { readonly nodes: readonly { readonly name: string }[] };
    readonly articles: { readonly nodes: readonly { readonly id: string }[] };
    readonly nested: { readonly nodes: readonly { readonly id: string }[] };
    readonly statements: { readonly nodes: readonly { readonly id: string }[] };
  };
}

type Fetch = (query: string) => Promise<unknown>;

const SAMPLE = `query Sample {
  entities(filter: { kind: PERSON }, first: 2) { nodes { name } }
  articles(first: 1) { nodes { id } }
  nested: statements(filter: { nested: true }, first: 1) { nodes { id } }
  statements(first: 1) { nodes { id } }
}`;

/** Given what runs operations, returns some of what is in the store: the best known people, the newest article, a statement within another. */
export async function fetchSample(run: Fetch): Promise<Sample> {
  const { data } = (await run(SAMPLE)) as Answer;
  return {
    names: data?.entities.nodes.map(({ name }) => name) ?? [],
    article: data?.articles.nodes[0]?.id ?? null,
    statement: (data?.nested.nodes[0] ?? data?.statements.nodes[0])?.id ?? null,
  };
}
