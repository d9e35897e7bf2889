import { FORMATS } from '../../src/export/formats.js';
import { createSample, toText } from './helpers/createSample.js';

import type { ExportFormat } from '../../src/export/formats.js';
import type { EntitySummary } from '../../src/store/Rows.js';
import type { Store } from '../../src/store/Store.js';
import type { Sample } from './helpers/createSample.js';

interface D3 {
  readonly nodes: readonly { id: string; label: string; said: number; about: number; weight: number }[];
  readonly links: readonly { kind: string; weight: number; source: string; target: string; from: string; to: string }[];
}

const sample: Sample = await createSample();
afterAll(() => sample.store.close());

const readD3 = async (filter = {}): Promise<D3> =>
  JSON.parse(await toText({ store: sample.store, format: 'd3', filter })) as D3;
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('exportGraph()', () => {
  it('weighs nodes and links by the statements that pass', async () => {
    for (const filter of [{}, { kinds: ['DIRECT' as const] }]) {
      const { nodes, links } = await readD3(filter);
      const { rows } = await sample.store.findStatements(filter, 'TEXT_ORDER', { limit: 10_000 });
      const statements = rows.map(({ row }) => row);
      const spoken = statements.filter(({ speaker }) => speaker !== null);
      expect(sum(nodes.map(({ said }) => said))).toBe(spoken.length);
      expect(sum(nodes.map(({ about }) => about))).toBe(sum(statements.map(({ about }) => about.length)));
      const talk = links.filter(({ kind }) => kind === 'TALKS_ABOUT').map(({ weight }) => weight);
      expect(sum(talk)).toBe(sum(spoken.map(({ about }) => about.length)));
      expect(Math.max(...talk)).toBeGreaterThan(1);
    }
  });

  it('dates a link from the first statement behind it to the last', async () => {
    const { links } = await readD3();
    const link = links.find(({ kind, from, to }) => kind === 'TALKS_ABOUT' && from < to)!;
    const { rows } = await sample.store.findStatements(
      { speakerIds: [link.source], aboutIds: [link.target] },
      'SAID_AT_ASC',
      { limit: 100 },
    );
    const days = rows.map(({ row }) => (row.saidAt ?? row.article.publishedAt)!.slice(0, 10)).sort();
    expect([link.weight, link.from, link.to]).toEqual([days.length, days[0], days.at(-1)]);
  });

  it('leaves out relations that only other outlets tell', async () => {
    const outlets = ['Eskerhaven Gazette'];
    const { links } = await readD3({ outlets });
    const relations = links.filter(({ kind }) => !kind.startsWith('TALKS_'));
    expect(relations.length).toBeGreaterThan(0);
    for (const { source, target, kind } of relations) {
      const page = await sample.store.findRelations({ subjectIds: [source], objectIds: [target] }, { limit: 100 });
      const same = page.rows.filter(({ row }) => row.kind === kind);
      const told = same.flatMap(({ row }) => row.evidence.map(({ article }) => article.outlet));
      expect(told).toContain(outlets[0]);
    }
  });
});

describe.each(Object.keys(FORMATS) as ExportFormat[])('exportGraph() as %s', (format) => {
  const filter = { outlets: ['@outlet "&" <co>'] };

  it('is well-formed Unicode, whatever the names', async () => {
    const text = await toText({ store: withLoneSurrogates(sample.store), format, filter });
    expect(Buffer.from(text, 'utf8').toString('utf8')).toBe(text);
    if (format === 'd3' || format === 'cytoscape' || format === 'jsonld')
      expect(JSON.stringify(JSON.parse(text))).toContain('half \\ud83d');
    else if (format !== 'jsonl') expect(text).toContain('half \ufffd');
  });

  it('gives nothing but its frame where nothing passes', async () => {
    const text = await toText({ store: sample.store, format, filter: { outlets: ['no such'] } });
    expect(text).not.toContain('Feldt');
    expect(text === '').toBe(format === 'nquads' || format === 'jsonl');
  });
});

// The store itself takes none in; another program's store might.
function withLoneSurrogates(store: Store): Store {
  const spoil = <Entity extends EntitySummary>(entity: Entity): Entity => ({
    ...entity,
    name: `half \ud83d ${entity.name}`,
  });
  return {
    ...store,
    findStatements: async (...args) => {
      const page = await store.findStatements(...args);
      const rows = page.rows.map(({ key, row }) => ({
        key,
        row: { ...row, speaker: row.speaker && spoil(row.speaker) },
      }));
      return { ...page, rows };
    },
  };
}
