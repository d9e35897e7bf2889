import { toCard, toCards, toIds, toNodes } from './fields.js';

const LINK = 'id kind cue text speaker { name }';
const LINE = 'id text kind speaker { id name } about { id name } within { id }';
const ARTICLE = 'id title outlet publishedAt url';
const OUR_LINES = `{ totalCount nodes { ${LINE} } }`;

// The generated API has no list of the statements around one: as many levels as there are in the data.
const nest = (levels) => (levels === 0 ? 'id' : `${LINK} within { ${nest(levels - 1)} }`);
const unnest = ({ id, within }) => (within?.[0] ? [...unnest(within[0]), id] : [id]);

/** A statement with all those that it stands in. */
export const chain = {
  product: {
    query: `query Chain($id: ID!) { node(id: $id) { ... on Statement { text chain { ${LINK} } } } }`,
    read: ({ node }) => toIds(node.chain),
  },
  generated: {
    query: `query Chain($id: ID!) { statements(where: { id: { eq: $id } }) { ${nest(6)} } }`,
    read: ({ statements: [statement] }) => unnest(statement),
  },
  featureless: {
    query: `query Chain($at: Int!) { chain(at: $at) { ${LINK} } }`,
    answer: (reads) => reads.at(-1).sort((a, b) => b.key - a.key).map(toCard), // prettier-ignore
    read: (data) => toIds(data.chain),
  },
};

/** An article with all its statements in the order of the text. */
export const article = {
  product: {
    query: `query Article($id: ID!) { article(id: $id) { ${ARTICLE} statements(first: 100, orderBy: TEXT_ORDER) ${OUR_LINES} } }`,
    read: (data) => [data.article.statements.totalCount, toIds(data.article.statements.nodes)],
  },
  generated: {
    query: `query Article($id: ID!) { articles(where: { id: { eq: $id } }) { ${ARTICLE} statementsConnection(first: 100, sort: [{ node: { textKey: ASC } }]) { totalCount edges { node { ${LINE} } } } } }`,
    read: ({ articles: [{ statementsConnection }] }) => [
      statementsConnection.totalCount,
      toIds(toNodes(statementsConnection)),
    ],
  },
  featureless: {
    query: `query Article($at: Int!) { article(at: $at) { ${ARTICLE} statements ${OUR_LINES} } }`,
    answer: ([[found], [counted], lines]) => ({
      ...found.article,
      statements: { totalCount: counted.total, nodes: toCards(lines, 100) },
    }),
    read: (data) => [data.article.statements.totalCount, toIds(data.article.statements.nodes)],
  },
};
