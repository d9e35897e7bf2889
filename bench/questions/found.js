import { OURS, THEIRS, toCard, toIds } from './fields.js';

const FOUND = `__typename ... on Statement { ${OURS} } ... on Entity { id name } ... on Article { id title }`;
const STEP = '... on Entity { id name } ... on Statement { id text }';

// Whatever was read, by its id.
function toNodes(reads) {
  const rows = reads.flat();
  const nodes = rows.flatMap((row) => {
    if (row.statement) return [toCard(row)];
    if (row.entity) return [{ __typename: 'Entity', ...row.entity }];
    return row.article ? [{ __typename: 'Article', ...row.article }] : [];
  });
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The best twenty of a full-text search over entities, statements and articles. */
export const search = {
  product: {
    query: `query Search($text: String!) { search(text: $text, first: 20) { nodes { __typename id ... on Statement { ${OURS} } ... on Entity { name } ... on Article { title } } } }`,
    read: (data) => toIds(data.search.nodes).sort(),
  },
  generated: {
    query: `query Search($query: String!, $candidates: Int!) { search(query: $query, candidates: $candidates) { ${FOUND.replace(OURS, THEIRS)} } }`,
    read: (data) => toIds(data.search).sort(),
  },
  featureless: {
    query: `query Search($at: Int!) { search(at: $at) { ${FOUND} } }`,
    answer: ([rows]) => [...toNodes(rows.slice(0, 20)).values()],
    read: (data) => toIds(data.search).sort(),
  },
};

/** A shortest way between two entities: which of several is not asked. */
export const path = {
  product: {
    query: `query Way($from: ID!, $to: ID!) { path(from: { id: $from }, to: { id: $to }) { nodes { ${STEP} } } }`,
    read: (data) => data.path?.nodes.length ?? 0,
  },
  generated: {
    query: 'query Way($from: ID!, $to: ID!) { path(from: $from, to: $to) { id name text } }',
    read: (data) => data.path.length,
  },
  featureless: {
    query: `query Way($at: Int!) { path(at: $at) { ${STEP} } }`,
    answer: (reads) => [...toNodes(reads).values()],
    read: (data) => data.path.length,
  },
};
