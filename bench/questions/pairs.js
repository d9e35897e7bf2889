const PAIR = 'count speaker { id name } about { id name }';
const THEIR_PAIR = 'x xName y yName n';

const ofOurs = (pairs) => toComparable(pairs.map(({ count, speaker, about }) => [count, speaker.id, about.id]));
const ofTheirs = (pairs) => toComparable(pairs.map(({ n, x, y }) => [n, x, y]));
const toPairs = (rows, ends) =>
  rows.slice(0, 50).map(({ count, speaker, about }) => ({ count, speaker, about, ...ends }));

// Which of equally frequent pairs a full page ends with is not asked.
function toComparable(pairs) {
  const least = pairs.length === 50 ? Math.min(...pairs.map(([count]) => count)) : 0;
  return [pairs.length, least, ...pairs.filter(([count]) => count > least).map(String).sort()]; // prettier-ignore
}

/** The 50 whom an entity talks about most, and the 50 who talk about it most. */
export const around = {
  product: {
    query: `query Around($x: ID!) { from: pairs(filter: { speaker: { id: $x } }, first: 50) { nodes { ${PAIR} } } to: pairs(filter: { about: { id: $x } }, first: 50) { nodes { ${PAIR} } } }`,
    read: ({ from, to }) => [ofOurs(from.nodes), ofOurs(to.nodes)],
  },
  generated: {
    query: `query Around($x: ID!) { from(x: $x) { ${THEIR_PAIR} } to(x: $x) { ${THEIR_PAIR} } }`,
    read: ({ from, to }) => [ofTheirs(from), ofTheirs(to)],
  },
  featureless: {
    query: `query Around($at: Int!) { around(at: $at) { from { ${PAIR} } to { ${PAIR} } } }`,
    answer: ([from, [{ entity }], to]) => ({
      from: toPairs(from, { speaker: entity }),
      to: toPairs(to, { about: entity }),
    }),
    read: (data) => [ofOurs(data.around.from), ofOurs(data.around.to)],
  },
};

/** The 50 most frequent pairs of all. */
export const pairs = {
  product: {
    query: `{ pairs(first: 50) { nodes { ${PAIR} } } }`,
    read: (data) => ofOurs(data.pairs.nodes),
  },
  generated: { query: `{ pairs { ${THEIR_PAIR} } }`, read: (data) => ofTheirs(data.pairs) },
  featureless: {
    query: `query Pairs($at: Int!) { pairs(at: $at) { ${PAIR} } }`,
    answer: ([found]) => toPairs(found),
    read: (data) => ofOurs(data.pairs),
  },
};
