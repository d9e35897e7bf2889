import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { Parser } from 'n3';

import { createSample, toText } from './helpers/createSample.js';
import { HOSTILE_NAMES } from './helpers/hostile.js';

import type { Quad } from 'n3';
import type { Sample } from './helpers/createSample.js';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

const sample: Sample = await createSample();
afterAll(() => sample.store.close());

const readQuads = (text: string): Quad[] => new Parser({ format: 'N-Quads' }).parse(text);
const ofType = (quads: readonly Quad[], type: string): string[] =>
  quads
    .filter(({ predicate, object }) => predicate.value === TYPE && object.value === type)
    .map((q) => q.subject.value);
const valuesOf = (quads: readonly Quad[], predicate: string): string[] =>
  quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
const sorted = (texts: readonly string[]): string[] => [...texts].sort();
const texts = sorted(sample.statements.map(({ text }) => text));

describe('exportGraph() as csv', () => {
  const restore = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r\n＝＋－＠])/, '');
  const read = async (filter = {}): Promise<Record<string, string>[]> =>
    parse(await toText({ store: sample.store, format: 'csv', filter }), { columns: true });

  it('gives every statement as a row, with names and texts intact once the apostrophe is taken away', async () => {
    const rows = await read();
    expect(sorted(rows.map(({ text }) => restore(text!)))).toEqual(texts);
    const names = new Set(rows.map(({ speaker }) => restore(speaker!)));
    for (const name of HOSTILE_NAMES) expect(names).toContain(name);
    expect(new Set(rows.map((row) => Object.keys(row).length))).toEqual(new Set([28]));
  });

  it('has no cell that a spreadsheet runs', async () => {
    const cells = (await read()).flatMap((row) => Object.values(row));
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(cells).toContain("'=cmd() one");
    expect(cells).toContain("''=five");
  });

  it('is in order of time, and within the filter', async () => {
    const rows = await read({ from: '2026-03-03', to: '2026-03-09' });
    const days = rows.map(({ saidAt, publishedAt }) => saidAt || publishedAt!);
    expect(days).toEqual(sorted(days));
    expect(days[0]! >= '2026-03-03' && days.at(-1)! < '2026-03-10').toBe(true);
  });
});

describe('exportGraph() as nquads', () => {
  it('gives every statement and entity, with their texts', async () => {
    const quads = readQuads(await toText({ store: sample.store, format: 'nquads' }));
    expect(ofType(quads, `${SCHEMA}Quotation`)).toHaveLength(sample.statements.length);
    expect(sorted(valuesOf(quads, `${SCHEMA}text`))).toEqual(texts);
    const kinds = quads.filter(
      ({ subject, predicate }) => /:e/.test(subject.value) && predicate.value.endsWith(':kind'),
    );
    expect(kinds).toHaveLength(sample.names.length);
    expect(valuesOf(quads, `${SCHEMA}name`)).toEqual(expect.arrayContaining([...sample.names]));
  });

  it('says by whose account: the statement around it, else the article, and who answers for these', async () => {
    const quads = readQuads(await toText({ store: sample.store, format: 'nquads' }));
    const nested = sample.statements.find(({ within }) => within !== null)!;
    const accounts = (id: string): string[] => [
      ...new Set(quads.filter(({ subject }) => subject.value === `urn:hearsay:${id}`).map(({ graph }) => graph.value)),
    ];
    expect(accounts(nested.id)).toEqual([`urn:hearsay:${nested.within!.id}`]);
    const outermost = sample.statements.find(({ within, speaker }) => within === null && speaker !== null)!;
    expect(accounts(outermost.id)).toEqual([`urn:hearsay:${outermost.article.id}`]);
    const attributed = quads.filter(({ predicate }) => predicate.value === `${PROV}wasAttributedTo`);
    expect(attributed.map(({ subject, object }) => `${subject.value} ${object.value}`)).toContain(
      `urn:hearsay:${outermost.id} urn:hearsay:${outermost.speaker!.id}`,
    );
    expect(attributed.some(({ subject }) => subject.value === `urn:hearsay:${outermost.article.id}`)).toBe(true);
  });
});

describe('exportGraph() as jsonld', () => {
  const read = async (filter = {}): Promise<Quad[]> => {
    const document: unknown = JSON.parse(await toText({ store: sample.store, format: 'jsonld', filter }));
    return readQuads(String(await jsonld.toRDF(document as jsonld.JsonLdDocument, { format: 'application/n-quads' })));
  };

  it('gives every statement and entity, with their texts', async () => {
    const quads = await read();
    expect(ofType(quads, `${SCHEMA}Quotation`)).toHaveLength(sample.statements.length);
    expect(ofType(quads, `${OA}Annotation`)).toHaveLength(sample.statements.length);
    expect(sorted(valuesOf(quads, `${SCHEMA}text`))).toEqual(texts);
    expect(valuesOf(quads, `${SCHEMA}name`)).toEqual(expect.arrayContaining([...sample.names]));
    const speakers = sample.statements.filter(({ speaker }) => speaker !== null);
    expect(valuesOf(quads, `${SCHEMA}spokenByCharacter`)).toHaveLength(speakers.length);
    expect(valuesOf(quads, `${SCHEMA}about`)).toHaveLength(sample.statements.flatMap(({ about }) => about).length);
  });

  it('selects the characters of a statement by place, in Unicode characters, and by wording', async () => {
    const json = JSON.parse(
      await toText({ store: sample.store, format: 'jsonld', filter: { outlets: ['@outlet "&" <co>'] } }),
    );
    const articles = await sample.store.findArticle('hostile "article" </script> ]]>');
    const characters = [...articles!.text];
    const annotations = json['@graph'].filter((node: Record<string, unknown>) => node['@type'] === 'Annotation');
    expect(annotations).toHaveLength(HOSTILE_NAMES.length + 2);
    for (const { target } of annotations) {
      const [place, wording] = target[0].selector;
      expect(characters.slice(place.start, place.end).join('')).toBe(wording.exact);
      const around = `${wording.prefix}${wording.exact}${wording.suffix}`;
      expect(articles!.text).toContain(around);
    }
  });

  it('cannot end the script element around it', async () => {
    expect(await toText({ store: sample.store, format: 'jsonld' })).not.toContain('</');
  });

  it('gives the same triples as before when filtered by what is there', async () => {
    const quads = await read({ outlets: ['Eskerhaven Gazette'] });
    const expected = sample.statements.filter(({ article }) => article.outlet === 'Eskerhaven Gazette');
    expect(sorted(valuesOf(quads, `${SCHEMA}text`))).toEqual(sorted(expected.map(({ text }) => text)));
  });
});
