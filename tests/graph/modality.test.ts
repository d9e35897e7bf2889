import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { buildArticleGraph } from '../../src/graph/buildArticleGraph.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

const model = createLanguageModel();
afterAll(() => model.close());

/** Each case: a text with one happening in it, and what it says of whether that has happened. */
const MODALITIES: readonly (readonly [string, string])[] = [
  ['France sanctioned Germany.', 'SANCTION'],
  ['France has sanctioned Germany.', 'SANCTION'],
  ['France may sanction Germany.', 'SANCTION POSSIBLE'],
  ['France could sanction Germany.', 'SANCTION POSSIBLE'],
  ['France is likely to sanction Germany.', 'SANCTION POSSIBLE'],
  ['France is ready to sanction Germany.', 'SANCTION POSSIBLE'],
  ['France will sanction Germany.', 'SANCTION INTENDED'],
  ['France plans to sanction Germany.', 'SANCTION INTENDED'],
  ['France threatened to sanction Germany.', 'SANCTION INTENDED'],
  ['France did not sanction Germany.', 'SANCTION NEGATED'],
  ['France never sanctioned Germany.', 'SANCTION NEGATED'],
  ['France will not sanction Germany.', 'SANCTION NEGATED'],
  ['France refused to sanction Germany.', 'SANCTION NEGATED'],
  ['France should sanction Germany.', 'SANCTION WANTED'],
  ['France wants to sanction Germany.', 'SANCTION WANTED'],
  ['France has to sanction Germany.', 'SANCTION WANTED'],
  ['If France sanctions Germany, the harbor will close.', 'SANCTION CONDITIONAL'],
  ['France lifted its sanctions on Germany.', 'SANCTION NEGATED'],
  ['France held talks with Germany.', 'CONSULT'],
  ['France wants talks with Germany.', 'CONSULT WANTED'],
  ['France will hold talks with Germany.', 'CONSULT INTENDED'],
  ['France rejected talks with Germany.', 'CONSULT NEGATED'],
  ['France did not rule out talks with Germany.', 'CONSULT POSSIBLE'],
  ['Anna Kolt denied that France had sanctioned Germany.', 'SANCTION NEGATED'],
  ['France reportedly sanctioned Germany.', 'SANCTION POSSIBLE'],
  ['France would call Germany and accused Poland of theft.', 'ACCUSE'],
];

describe('buildArticleGraph() on whether something has happened', () => {
  it.each(MODALITIES)('%s', async (text, expected) => {
    const document = await model.parse(text);
    const { relations } = buildArticleGraph({ id: 'case', text }, document, extractQuotes(document));
    const [kind] = expected.split(' ');
    const found = relations.filter((relation) => relation.kind === kind);
    expect(found.map((relation) => [relation.kind, relation.modality].filter(Boolean).join(' '))).toEqual([expected]);
  });
});
