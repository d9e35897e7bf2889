import { findMentions } from '../../../src/extract/mentions/findMentions.js';
import { createLanguageModel } from '../../../src/language/createLanguageModel.js';

const model = createLanguageModel();
afterAll(() => model.close());

async function find(text: string): Promise<string[]> {
  const { mentions } = findMentions(await model.parse(text), []);
  return mentions.map(({ form, kind, span }) => `${form} ${kind ?? '?'} ${text.slice(...span)}`);
}

/** Each case: what it shows, a text, and the mentions in it with form and kind. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a title stays out', 'Judge Rafael Imsen ruled.', ['NAME PERSON Rafael Imsen']],
  ['a form of address stays out', 'Mrs. Anna Kolt left.', ['NAME PERSON Anna Kolt']],
  [
    'a body in a title is a name of its own',
    'Kremlin spokesman Dmitri Malk spoke.',
    ['NAME ORGANIZATION Kremlin', 'NAME PERSON Dmitri Malk'],
  ],
  [
    'an article is in, a possessive out',
    'The United Nations’s envoy left.',
    ['NAME ORGANIZATION The United Nations', 'DESCRIPTION PERSON The United Nations’s envoy'],
  ],
  ['a demonym as an adjective is none', 'Norwegian ships sailed.', ['DESCRIPTION WORK Norwegian ships']],
  ['a demonym as a noun is a group', 'Many Norwegians voted.', ['NAME GROUP Norwegians']],
  ['a state by any name', 'She flew to the U.S. in May.', ['PRONOUN PERSON She', 'NAME PLACE the U.S.']],
  ['a body by a telling word', 'Castellan Lines Ltd. sank.', ['NAME ORGANIZATION Castellan Lines Ltd.']],
  [
    'an apposition is a mention of its own',
    'Yuri Malk, his adviser, left.',
    ['NAME PERSON Yuri Malk', 'DESCRIPTION PERSON his adviser', 'PRONOUN PERSON his'],
  ],
  [
    'a phrase takes in what follows of',
    'The governments of the region met.',
    ['DESCRIPTION GROUP The governments of the region', 'DESCRIPTION PLACE the region'],
  ],
  ['an empty it is none', 'It is clear that it rained.', []],
  ['the noun before a name says what it is', 'The newspaper Daymark closed.', ['NAME ORGANIZATION Daymark']],
  [
    'a hyphenated noun is one',
    'His brother-in-law left.',
    ['DESCRIPTION PERSON His brother-in-law', 'PRONOUN PERSON His'],
  ],
  ['days and months are none', 'On Monday the talks failed.', ['DESCRIPTION EVENT the talks']],
];

describe('findMentions()', () => {
  it.each(CASES)('knows that %s', async (_, text, mentions) => {
    const found = await find(text);
    expect(found.sort()).toEqual([...mentions].sort());
  });

  it('takes who speaks for a mention, whatever the noun', async () => {
    const text = 'Another was less sure.';
    const { mentions } = findMentions(await model.parse(text), [[0, 7]]);
    expect(mentions.map(({ span }) => text.slice(...span))).toContain('Another');
  });
});
