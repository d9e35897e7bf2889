import { toCursor } from '../dist/graphql/Cursor.js';
import { measureTargets, warmUp } from './measureTargets.js';
import { ask } from './post.js';
import { OURS } from './questions/fields.js';

const PAGE = 20;
const FAR = 1_000;
const KEYS = {
  'newest statements':
    'MATCH (s:Statement) WHERE s.sortKey IS NOT NULL RETURN s.sortKey AS key ORDER BY key DESC SKIP $skip LIMIT 1',
  'statements of a hub': `MATCH (e:Entity) WHERE e.weightKey IS NOT NULL WITH e ORDER BY e.weightKey DESC LIMIT 1 MATCH (s:Statement {speakerId: e.id})
    RETURN e.id AS id, s.sortKey AS key ORDER BY key DESC SKIP $skip LIMIT 1`,
};

/** Given a bench and how to measure, prints what the first page of two lists takes, and what the thousandth does, or the last where there are fewer. */
export async function measurePaging(bench, { clients, ...options }) {
  const { url, process: child } = await bench.start('serveProduct.js');
  console.log('\n| list | clients | page 1 | page | far page | far to first |\n|---|---|---|---|---|---|');
  try {
    for (const [name, query] of Object.entries(KEYS)) {
      const { id, key, page } = await findKey(bench.engine, query);
      const targets = [
        { name: 'first', call: () => ask(url, toBody(id, null)) },
        { name: 'far', call: () => ask(url, toBody(id, toCursor('statements/SAID_AT_DESC', key))) },
      ];
      await warmUp(targets, options);
      for (const count of clients) {
        const found = await measureTargets(targets, { clients: count, ...options });
        const [first, far] = ['first', 'far'].map((target) => found.get(target).p50);
        console.log(
          `| ${[name, count, first.toFixed(1), page, far.toFixed(1), (far / first).toFixed(2)].join(' | ')} |`,
        );
      }
    }
  } finally {
    child.kill();
  }
}

// The key of the last row before the page.
async function findKey(engine, query) {
  for (let page = FAR; ; page = Math.floor(page / 2)) {
    const [row] = await engine.read(query, { skip: (page - 1) * PAGE - 1 });
    if (row !== undefined) return { ...row, page };
  }
}

function toBody(id, after) {
  const query = `query Page($filter: StatementFilter, $after: String) { statements(filter: $filter, first: ${PAGE}, after: $after) { nodes { ${OURS} } } }`;
  return JSON.stringify({ query, variables: { filter: id === undefined ? {} : { speaker: { id } }, after } });
}
