import { exportGraph } from '../../src/export/exportGraph.js';
import { createTestApi, loadStories } from './helpers/createTestApi.js';
import { engines } from '../helpers/engines.js';

import type { StatementFilter } from '../../src/store/Store.js';
import type { TestApi } from './helpers/createTestApi.js';

const PICTURE = `query ($filter: StatementFilter, $around: EntityRef, $maxNodes: Int, $addressed: Boolean) {
  graph(filter: $filter, around: $around, maxNodes: $maxNodes, addressed: $addressed) {
    truncated
    nodes { id label kind said about weight }
    links { id source target kind weight }
  }
}`;

interface Link {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
}
interface Graph {
  readonly nodes: readonly { readonly id: string; readonly said: number; readonly about: number }[];
  readonly links: readonly Link[];
}

/** What is to be seen, as the filter of the API and as that of the store. */
const FILTERS: readonly (readonly [title: string, input: object, filter: StatementFilter])[] = [
  ['everything', {}, {}],
  ['some days', { from: '2026-03-03', to: '2026-03-06' }, { from: '2026-03-03', to: '2026-03-06' }],
  ['one outlet', { outlet: 'Eskerhaven Gazette' }, { outlets: ['Eskerhaven Gazette'] }],
  ['direct speech', { kind: ['DIRECT'] }, { kinds: ['DIRECT'] }],
];

describe.each(engines)('graph on $name', ({ open }) => {
  let api: TestApi;
  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store);
  }, 120_000);
  afterAll(() => api.store.close());

  const draw = async (variables: object): Promise<Graph & { readonly truncated: boolean }> =>
    (await api.ask(PICTURE, { ...variables })).graph;

  async function readExport(filter: StatementFilter): Promise<Graph> {
    let text = '';
    for await (const piece of exportGraph({ store: api.store, format: 'd3', filter })) text += piece;
    return JSON.parse(text) as Graph;
  }

  // The export reads every statement and counts for itself; it has entities without links too.
  it.each(FILTERS)('has the links and counts that the export of %s has', async (_title, filter, whole) => {
    const exported = await readExport(whole);
    expect(exported.links.length).toBeGreaterThan(10);
    for (const maxNodes of [200, 10_000]) {
      const { nodes, links } = await draw({ filter, maxNodes, addressed: true });
      const drawn = new Map(nodes.map((node) => [node.id, node]));
      const isDrawn = ({ source, target }: Link): boolean => drawn.has(source) && drawn.has(target);
      expect(toLines(links)).toEqual(toLines(exported.links.filter(isDrawn)));
      for (const { id, said, about } of exported.nodes)
        expect(drawn.get(id) ?? { id, said, about }).toMatchObject({ said, about });
      const talk = exported.links.filter(({ kind }) => kind.startsWith('TALKS'));
      expect(talk.filter((link) => !isDrawn(link))).toEqual([]);
    }
  });

  it('tells who talks to whom only where it is asked to', async () => {
    const kinds = async (addressed: boolean): Promise<Set<string>> =>
      new Set((await draw({ maxNodes: 200, addressed })).links.map(({ kind }) => kind));
    expect(await kinds(false)).not.toContain('TALKS_TO');
    expect(await kinds(true)).toContain('TALKS_TO');
  });

  it('keeps to its filter around one, and its links their ids', async () => {
    const around = { name: 'Ada Brandt' };
    const [all, direct] = [
      await draw({ around, maxNodes: 100 }),
      await draw({ around, maxNodes: 100, filter: { kind: ['DIRECT'] } }),
    ];
    expect(direct.links.length).toBeLessThan(all.links.length);
    expect(direct.links.length).toBeGreaterThan(3);
    const known = new Set(all.links.map(({ source, target }) => `${source} ${target}`));
    expect(direct.links.every(({ source, target }) => known.has(`${source} ${target}`))).toBe(true);
  });

  it('is empty where nobody has a name of its filter', async () => {
    expect(await draw({ filter: { speaker: { name: 'Nobody At All' } } })).toEqual({
      truncated: false,
      nodes: [],
      links: [],
    });
  });

  it('leaves out the weakest and says so', async () => {
    const few = await draw({ maxNodes: 5, addressed: true });
    expect([few.nodes.length <= 5, few.truncated]).toEqual([true, true]);
    const ids = new Set(few.nodes.map(({ id }) => id));
    expect(few.links.every(({ source, target }) => ids.has(source) && ids.has(target))).toBe(true);
  });
});

function toLines(links: readonly Link[]): string[] {
  return links.map(({ source, target, kind, weight }) => `${source} ${kind} ${target} ${weight}`).sort();
}
