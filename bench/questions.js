const CARD = 'id text kind saidAt confidence speaker { id name kind } about { id name kind }';
const ARTICLE = '{ id title outlet publishedAt url }';
const OURS = `${CARD} article ${ARTICLE}`;
const THEIRS = `${CARD} articles ${ARTICLE}`;
const NEWEST = 'first: 20, sort: [{ node: { sortKey: DESC } }]';
const PAIR = 'nodes { count speaker { id name } about { id name } }';

const toIds = (nodes) => nodes.map(({ id }) => id);
const ofOurPairs = ({ nodes }) => toPairs(nodes.map(({ count, speaker, about }) => [count, speaker.id, about.id]));
const ofTheirPairs = (pairs) => toPairs(pairs.map(({ n, x, y }) => [n, x, y]));
// Which of equally frequent pairs a full page ends with is not asked.
const toPairs = (pairs) => {
  const least = pairs.length === 50 ? Math.min(...pairs.map(([count]) => count)) : 0;
  return [
    pairs.length,
    least,
    pairs
      .filter(([count]) => count > least)
      .map(String)
      .sort(),
  ];
};
const toNodes = ({ edges }) => edges.map(({ node }) => node);

/** What is asked, in the words of the product and of the generated API; `read` takes out of an answer what must be the same in both. */
export const QUESTIONS = {
  said: {
    product: {
      query: `query Said($x: ID!, $y: ID!) { statements(filter: { speaker: { id: $x }, about: { id: $y } }, first: 20) { totalCount nodes { ${OURS} } } }`,
      read: ({ statements }) => [statements.totalCount, toIds(statements.nodes)],
    },
    generated: {
      query: `query Said($x: ID!, $y: ID!) { entities(where: { id: { eq: $x } }) { saidConnection(${NEWEST}, where: { node: { about: { some: { id: { eq: $y } } } } }) { totalCount edges { node { ${THEIRS} } } } } }`,
      read: ({ entities: [{ saidConnection }] }) => [saidConnection.totalCount, toIds(toNodes(saidConnection))],
    },
  },
  entity: {
    product: {
      query: `query Page($x: ID!) { entity(by: { id: $x }) { id name kind said(first: 20) { totalCount nodes { ${OURS} } } saidAbout(first: 20) { totalCount nodes { ${OURS} } } } }`,
      read: ({ entity }) => [entity.said, entity.saidAbout].map(({ totalCount, nodes }) => [totalCount, toIds(nodes)]),
    },
    generated: {
      query: `query Page($x: ID!) { entities(where: { id: { eq: $x } }) { id name kind saidConnection(${NEWEST}) { totalCount edges { node { ${THEIRS} } } } saidAboutConnection(${NEWEST}) { totalCount edges { node { ${THEIRS} } } } } }`,
      read: ({ entities: [entity] }) =>
        [entity.saidConnection, entity.saidAboutConnection].map((page) => [page.totalCount, toIds(toNodes(page))]),
    },
  },
  around: {
    product: {
      query: `query Around($x: ID!) { from: pairs(filter: { speaker: { id: $x } }, first: 50) { ${PAIR} } to: pairs(filter: { about: { id: $x } }, first: 50) { ${PAIR} } }`,
      read: ({ from, to }) => [ofOurPairs(from), ofOurPairs(to)],
    },
    generated: {
      query: 'query Around($x: ID!) { from(x: $x) { x xName y yName n } to(x: $x) { x xName y yName n } }',
      read: ({ from, to }) => [ofTheirPairs(from), ofTheirPairs(to)],
    },
  },
  pairs: {
    product: { query: `{ pairs(first: 50) { ${PAIR} } }`, read: ({ pairs }) => ofOurPairs(pairs) },
    generated: { query: '{ pairs { x xName y yName n } }', read: ({ pairs }) => ofTheirPairs(pairs) },
  },
  search: {
    product: {
      query: `query Search($text: String!) { search(text: $text, first: 20) { nodes { __typename id ... on Statement { ${OURS} } ... on Entity { name } ... on Article { title } } } }`,
      read: ({ search }) => toIds(search.nodes).sort(),
    },
    generated: {
      query: `query Search($query: String!, $candidates: Int!) { search(query: $query, candidates: $candidates) { __typename ... on Statement { ${THEIRS} } ... on Entity { id name } ... on Article { id title } } }`,
      read: ({ search }) => toIds(search).sort(),
    },
  },
  path: {
    product: {
      query:
        'query Way($from: ID!, $to: ID!) { path(from: { id: $from }, to: { id: $to }) { nodes { id ... on Entity { name } ... on Statement { text } } } }',
      read: ({ path }) => path?.nodes.length ?? 0,
    },
    generated: {
      query: 'query Way($from: ID!, $to: ID!) { path(from: $from, to: $to) { id name text } }',
      read: ({ path }) => path.length,
    },
  },
};
