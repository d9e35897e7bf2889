import { instance } from '@viz-js/viz';
import { DOMParser } from '@xmldom/xmldom';
import cytoscape from 'cytoscape';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';

import { createSample, toText } from './helpers/createSample.js';
import { HOSTILE_NAMES } from './helpers/hostile.js';

import type { Document as XmlDocument } from '@xmldom/xmldom';
import type { ExportFormat } from '../../src/export/formats.js';
import type { Sample } from './helpers/createSample.js';

/** What an independent reader finds in an export. */
interface Found {
  readonly labels: readonly string[];
  readonly linkCount: number;
  readonly kinds: readonly string[];
}

// eslint-disable-next-line no-control-regex
const toXmlForm = (name: string): string => name.replace(/[\u0007\u001b\uffff]/g, '\ufffd');

function readGraphology(graph: MultiGraph): Found {
  return {
    labels: graph.mapNodes((_node, { label }) => String(label)),
    linkCount: graph.size,
    kinds: graph.mapEdges((_edge, { kind }) => String(kind)),
  };
}

const READERS: Partial<Record<ExportFormat, (text: string) => Found | Promise<Found>>> = {
  gexf: (text) => readGraphology(parseGexf(MultiGraph, text)),
  graphml: (text) => readGraphology(parseGraphml(MultiGraph, text)),
  cytoscape: (text) => {
    const graph = cytoscape({ headless: true, elements: JSON.parse(text).elements });
    return {
      labels: graph.nodes().map((node) => node.data('label')),
      linkCount: graph.edges().length,
      kinds: graph.edges().map((edge) => edge.data('kind')),
    };
  },
  d3: (text) => {
    const { nodes, links } = JSON.parse(text) as Record<string, { id: string; label: string; [end: string]: string }[]>;
    const ids = new Set(nodes!.map(({ id }) => id));
    const whole = links!.filter(({ source, target }) => ids.has(source!) && ids.has(target!));
    return {
      labels: nodes!.map(({ label }) => label),
      linkCount: whole.length,
      kinds: whole.map(({ kind }) => kind!),
    };
  },
};

const parseXml = (xml: string, type: string): XmlDocument =>
  new DOMParser({ onError: failUnlessWarning }).parseFromString(xml, type);
const failUnlessWarning = (level: string, message: string): void => {
  if (level !== 'warning') throw new Error(message);
};

const sample: Sample = await createSample();
afterAll(() => sample.store.close());

describe.each(Object.keys(READERS) as ExportFormat[])('exportGraph() as %s', (format) => {
  const read = READERS[format]!;
  const isXml = format === 'gexf' || format === 'graphml';
  const toForm = (name: string): string => (isXml ? toXmlForm(name) : name);

  it('gives every entity once, by its name, and every link', async () => {
    const { labels, linkCount, kinds } = await read(await toText({ store: sample.store, format }));
    expect([...labels].sort()).toEqual(sample.names.map(toForm).sort());
    expect(linkCount).toBe(sample.linkCount);
    expect(new Set(kinds).has('TALKS_ABOUT')).toBe(true);
  });

  it('gives statements as nodes when asked', async () => {
    const { labels, linkCount } = await read(await toText({ store: sample.store, format, statements: true }));
    const texts = sample.statements.map(({ text }) => toForm(text));
    expect([...labels].sort()).toEqual([...sample.names.map(toForm), ...texts].sort());
    const ends = sample.statements.flatMap(({ speaker, about, addressees, via, within }) => [
      ...[speaker, via, within].filter((end) => end !== null),
      ...about,
      ...addressees,
    ]);
    expect(linkCount).toBe(ends.length + sample.relationCount);
  });

  it('gives only what passes the filter', async () => {
    const filter = { outlets: ['@outlet "&" <co>'] };
    const { labels, linkCount } = await read(await toText({ store: sample.store, format, filter }));
    expect(labels).toEqual(expect.arrayContaining(HOSTILE_NAMES.map(toForm)));
    expect(labels).toHaveLength(HOSTILE_NAMES.length + 2);
    // Each about the next, one to another, and a relation.
    expect(linkCount).toBe(HOSTILE_NAMES.length + 4);
    const none = await read(await toText({ store: sample.store, format, filter: { outlets: ['no such'] } }));
    expect(none).toMatchObject({ labels: [], linkCount: 0 });
  });
});

describe('exportGraph() as gexf', () => {
  it('dates links and leaves statements out of entities', async () => {
    const xml = await toText({ store: sample.store, format: 'gexf', filter: { outlets: ['Eskerhaven Gazette'] } });
    const document = parseXml(xml, 'text/xml');
    expect(document.documentElement?.getAttribute('version')).toBe('1.3');
    const edges = [...document.getElementsByTagName('edge')];
    expect(edges.length).toBeGreaterThan(20);
    for (const edge of edges) {
      expect(edge.getAttribute('start')).toMatch(/^2026-0\d-\d\d$/);
      expect(edge.getAttribute('end')! >= edge.getAttribute('start')!).toBe(true);
    }
  });
});

describe('exportGraph() as dot', () => {
  it('is read by Graphviz with every name', async () => {
    const filter = { outlets: ['@outlet "&" <co>'] };
    const viz = await instance();
    const svg = viz.renderString(await toText({ store: sample.store, format: 'dot', filter }), { format: 'svg' });
    const groups = [...parseXml(svg, 'image/svg+xml').getElementsByTagName('g')];
    const nodes = groups.filter((group) => group.getAttribute('class') === 'node');
    const toLines = (group: (typeof groups)[number]): string =>
      [...group.getElementsByTagName('text')].map(({ textContent }) => textContent).join('\n');
    expect(nodes.map(toLines)).toEqual(
      expect.arrayContaining(HOSTILE_NAMES.map((name) => name.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'))),
    );
    expect(nodes).toHaveLength(HOSTILE_NAMES.length + 2);
    expect(groups.filter((group) => group.getAttribute('class') === 'edge')).toHaveLength(HOSTILE_NAMES.length + 4);
  });

  it('gives every entity and link', async () => {
    const viz = await instance();
    const { objects, edges } = viz.renderJSON(await toText({ store: sample.store, format: 'dot' }), {
      engine: 'nop',
    }) as { objects: unknown[]; edges: unknown[] };
    expect(objects).toHaveLength(sample.names.length);
    expect(edges).toHaveLength(sample.linkCount);
  });
});

describe('exportGraph() as svg', () => {
  const read = (xml: string): XmlDocument => parseXml(xml, 'image/svg+xml');
  const count = (document: XmlDocument, name: string): number => document.getElementsByTagName(name).length;

  it('draws the strongest and says how many there are', async () => {
    const document = read(await toText({ store: sample.store, format: 'svg' }));
    const summary = document.getElementsByTagName('desc')[0]?.textContent;
    expect(summary).toMatch(
      new RegExp(`^The 40 strongest of ${sample.names.length} entities, and \\d+ of ${sample.linkCount} links\\.$`),
    );
    expect(count(document, 'script')).toBe(0);
    expect(document.documentElement?.textContent).toContain(summary);
  });

  it('draws everything where it fits, with names that are hostile', async () => {
    const filter = { outlets: ['@outlet "&" <co>'] };
    const document = read(await toText({ store: sample.store, format: 'svg', filter }));
    const words = [...document.getElementsByTagName('title')].map(({ textContent }) => textContent);
    for (const name of HOSTILE_NAMES) expect(words).toContain(`${name} (PERSON): statements made 1, about 1`);
    expect(count(document, 'script')).toBe(0);
  });

  it('is the same each time', async () => {
    const options = { store: sample.store, format: 'svg' } as const;
    expect(await toText(options)).toBe(await toText(options));
  });
});
