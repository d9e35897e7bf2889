/** What the statements of a page show, in the words of the product, of the generated API and of the featureless server. */
const CARD = 'id text kind saidAt confidence speaker { id name kind } about { id name kind }';
const ARTICLE = '{ id title outlet publishedAt url }';
export const OURS = `${CARD} article ${ARTICLE}`;
export const THEIRS = `${CARD} articles ${ARTICLE}`;

/** The newest twenty in the words of the generated API. */
export const NEWEST = 'first: 20, sort: [{ node: { sortKey: DESC } }]';

/** Given nodes, returns their ids. */
export const toIds = (nodes) => nodes.map(({ id }) => id);

/** Given a connection of the generated API, returns its nodes. */
export const toNodes = ({ edges }) => edges.map(({ node }) => node);

/** Given a row of the product's Cypher for a statement, returns the statement as the featureless server has it. */
export const toCard = ({ statement, speakers, about, outers, articles }) => ({
  __typename: 'Statement',
  ...statement,
  speaker: speakers[0],
  about: [...about].sort((a, b) => a.rank - b.rank),
  within: outers?.[0],
  article: articles[0],
});

/** Given the rows of a page, which are one more where there are more, and how many it may have, returns its statements. */
export const toCards = (rows, most = 20) => rows.slice(0, most).map(toCard);
