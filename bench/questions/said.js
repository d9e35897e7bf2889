import { NEWEST, OURS, THEIRS, toCards, toIds, toNodes } from './fields.js';

const OUR_FILTER = `speaker: { id: $x }, about: { id: $y }`;
const OUR_REST =
  'kind: [INDIRECT, DIRECT], polarity: [AFFIRMED], cue: "said", text: "it was", from: "2020-01-10", to: "2025-01-10", minConfidence: 0.2, nested: false';
const THEIR_FILTER = 'about: { some: { id: { eq: $y } } }';
const THEIR_REST =
  'kind: { in: ["INDIRECT", "DIRECT"] }, polarity: { in: ["AFFIRMED"] }, cue: { eq: "said" }, text: { contains: "it was" }, publishedAt: { gte: "2020-01-10", lte: "2025-01-10" }, confidence: { gte: 0.2 }, withinId: { eq: null }';

/** A page of what one said about another, and how much that is. */
export const said = createQuestion('said', [OUR_FILTER, THEIR_FILTER]);

/** The same with every other condition that both know. */
export const filtered = createQuestion('filtered', [`${OUR_FILTER}, ${OUR_REST}`, `${THEIR_FILTER}, ${THEIR_REST}`]);

function createQuestion(name, [ours, theirs]) {
  return {
    product: {
      query: `query Said($x: ID!, $y: ID!) { statements(filter: { ${ours} }, first: 20) { totalCount nodes { ${OURS} } } }`,
      read: ({ statements }) => [statements.totalCount, toIds(statements.nodes)],
    },
    generated: {
      query: `query Said($x: ID!, $y: ID!) { entities(where: { id: { eq: $x } }) { saidConnection(${NEWEST}, where: { node: { ${theirs} } }) { totalCount edges { node { ${THEIRS} } } } } }`,
      read: ({ entities: [{ saidConnection }] }) => [saidConnection.totalCount, toIds(toNodes(saidConnection))],
    },
    featureless: {
      query: `query Said($at: Int!) { ${name}(at: $at) { totalCount nodes { ${OURS} } } }`,
      answer: ([[counted], page]) => ({ totalCount: counted?.total ?? 0, nodes: toCards(page) }),
      read: (data) => [data[name].totalCount, toIds(data[name].nodes)],
    },
  };
}
