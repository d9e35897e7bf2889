import { OURS, THEIRS, toCards, toIds } from './fields.js';

const PAGE = `{ totalCount nodes { ${OURS} } }`;
const TOTAL = '(first: 1) { aggregate { count { nodes } } }';
const LIST = `(limit: 20, sort: [{ sortKey: DESC }]) { ${THEIRS} }`;

/** An entity with the newest that it said and the newest that others said about it, and how much that is. */
export const entity = {
  product: {
    query: `query Page($x: ID!) { entity(by: { id: $x }) { id name kind said(first: 20) ${PAGE} saidAbout(first: 20) ${PAGE} } }`,
    read: ({ entity: found }) =>
      [found.said, found.saidAbout].map(({ totalCount, nodes }) => [totalCount, toIds(nodes)]),
  },
  generated: {
    query: `query Page($x: ID!) { entities(where: { id: { eq: $x } }) { id name kind saidConnection${TOTAL} saidAboutConnection${TOTAL} said${LIST} saidAbout${LIST} } }`,
    read: ({ entities: [{ saidConnection, saidAboutConnection, said, saidAbout }] }) => [
      [saidConnection.aggregate.count.nodes, toIds(said)],
      [saidAboutConnection.aggregate.count.nodes, toIds(saidAbout)],
    ],
  },
  featureless: {
    query: `query Page($at: Int!) { entity(at: $at) { id name kind said ${PAGE} saidAbout ${PAGE} } }`,
    answer: ([[found], [counts], said, saidAbout]) => ({
      ...found.entity,
      said: { totalCount: counts.said, nodes: toCards(said) },
      saidAbout: { totalCount: counts.about, nodes: toCards(saidAbout) },
    }),
    read: ({ entity: found }) =>
      [found.said, found.saidAbout].map(({ totalCount, nodes }) => [totalCount, toIds(nodes)]),
  },
};
