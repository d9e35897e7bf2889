import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { buildArticleGraph } from '../../src/graph/buildArticleGraph.js';
import { toTenure } from '../../src/graph/Tenure.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

import type { Tenure } from '../../src/graph/Tenure.js';

const model = createLanguageModel();
afterAll(() => model.close());

/** Each case: a text with one position in it, and what it says of when that is held. */
const TENURES: readonly (readonly [string, Tenure])[] = [
  ['Anna Kolt, the chair of the Harbour Board, resigned.', {}],
  ['Anna Kolt, the former chair of the Harbour Board, resigned.', { former: true }],
  ['Anna Kolt, the acting chair of the Harbour Board, resigned.', { acting: true }],
  ['Anna Kolt, the outgoing chair of the Harbour Board, spoke.', {}],
  ['Former Kremlin spokesman Dmitri Malk spoke.', { former: true }],
  ['Anna Kolt has been chair of the Harbour Board since 2019.', { since: '2019' }],
  ['Anna Kolt was chair of the Harbour Board until June.', { until: 'June' }],
  ['Anna Kolt was chair of the Harbour Board from 2010 to 2014.', { since: '2010', until: '2014' }],
  ['Anna Kolt has served as chair of the Harbour Board since May.', { since: 'May' }],
  ['Anna Kolt has chaired the Harbour Board since last year.', { since: 'last year' }],
  ['Anna Kolt has been chair of the Harbour Board since her brother resigned.', {}],
];

describe('buildArticleGraph() on when a position is held', () => {
  it.each(TENURES)('%s', async (text, tenure) => {
    const document = await model.parse(text);
    const graph = buildArticleGraph({ id: 'case', text }, document, extractQuotes(document));
    const positions = graph.relations.filter(({ kind }) => kind === 'HOLDS_POSITION');
    expect(positions.map(toTenure)).toEqual([tenure]);
  });
});
