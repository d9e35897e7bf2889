import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { buildArticleGraph } from '../../src/graph/buildArticleGraph.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

const model = createLanguageModel();
afterAll(() => model.close());

/** Each case: a text, and all stances in it as "speaker > target STANCE by words". */
const STANCES: readonly (readonly [string, readonly string[]])[] = [
  // By the cue.
  ['Anna Kolt praised Peter Holm’s courage.', ['Anna Kolt > Peter Holm FAVOURS praised courage']],
  ['Anna Kolt accused Peter Holm of fraud.', ['Anna Kolt > Peter Holm OPPOSES accused']],
  ['Anna Kolt blamed Castellan Lines for the delay.', ['Anna Kolt > Castellan Lines OPPOSES blamed']],
  ['Anna Kolt called Peter Holm a liar.', ['Anna Kolt > Peter Holm OPPOSES liar']],
  ['Anna Kolt described Peter Holm as “a coward”.', ['Anna Kolt > Peter Holm OPPOSES coward']],
  ['Anna Kolt called on Peter Holm to resign.', ['Anna Kolt > Peter Holm OPPOSES resign']],
  ['Anna Kolt urged Peter Holm to apologize.', ['Anna Kolt > Peter Holm OPPOSES apologize']],
  ['Anna Kolt told Peter Holm to wait.', []],
  ['Anna Kolt denied that Peter Holm was a liar.', []],
  // By who does it.
  ['“Peter Holm lied,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES lied']],
  ['“Peter Holm did not lie,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS not lie']],
  ['Anna Kolt said Peter Holm had betrayed the town.', ['Anna Kolt > Peter Holm OPPOSES betrayed']],
  ['Anna Kolt said Peter Holm had failed.', ['Anna Kolt > Peter Holm OPPOSES failed']],
  ['Anna Kolt said the engine had failed.', []],
  ['Anna Kolt said Peter Holm might fail.', []],
  ['“Peter Holm kept his promise,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS kept promise']],
  ['“Peter Holm deserves praise,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS deserves praise']],
  ['Anna Kolt said Peter Holm deserved blame.', ['Anna Kolt > Peter Holm OPPOSES deserved blame']],
  ['Anna Kolt said Peter Holm left the room.', []],
  // By what is said of somebody.
  ['“Peter Holm is a liar,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES liar']],
  ['“Peter Holm is not a liar,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS not liar']],
  ['“Peter Holm is no hero,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES no hero']],
  ['Anna Kolt said that Peter Holm was brave.', ['Anna Kolt > Peter Holm FAVOURS brave']],
  ['Anna Kolt said that Peter Holm was brave and honest.', ['Anna Kolt > Peter Holm FAVOURS brave honest']],
  ['Anna Kolt said that Peter Holm was brave but corrupt.', []],
  ['Anna Kolt said that Peter Holm was “an honest man”.', ['Anna Kolt > Peter Holm FAVOURS honest']],
  ['“Peter Holm is my friend,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS friend']],
  ['“Peter Holm is tall,” Anna Kolt said.', []],
  ['“Is Peter Holm a liar?” Anna Kolt asked.', []],
  ['Anna Kolt wondered whether Peter Holm was a liar.', []],
  ['“If Peter Holm is a liar, we will know it soon,” Anna Kolt said.', []],
  ['“Peter Holm may be a liar,” Anna Kolt said.', []],
  ['“I do not think Peter Holm is a liar,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS liar']],
  ['“I think Peter Holm is a liar,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES liar']],
  ['“I doubt that Peter Holm is honest,” Anna Kolt said.', []],
  ['“My neighbours think Peter Holm is a liar,” Anna Kolt said.', ['My neighbours > Peter Holm OPPOSES liar']],
  // By what the speaker feels.
  ['“I support Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS support']],
  ['“I do not support Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES not support']],
  ['“I will never trust Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES never trust']],
  ['Anna Kolt said she supported Peter Holm.', ['Anna Kolt > Peter Holm FAVOURS supported']],
  ['Anna Kolt said Karl Winter supported Peter Holm.', []],
  ['“I did not praise Peter Holm,” Anna Kolt said.', []],
  ['“I am proud of Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS proud']],
  ['“We are disappointed with Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES disappointed']],
  ['“I have full confidence in Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS confidence']],
  ['“I have no confidence in Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES no confidence']],
  ['“I have no opinion on Peter Holm,” Anna Kolt said.', ['Anna Kolt > Peter Holm NEUTRAL opinion']],
  ['“My opinion on Peter Holm is my own,” Anna Kolt said.', []],
  // By what should be done.
  ['“Peter Holm must resign,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES must resign']],
  ['“Peter Holm should not resign,” Anna Kolt said.', ['Anna Kolt > Peter Holm FAVOURS should not resign']],
  ['“Peter Holm will resign,” Anna Kolt said.', []],
  ['Anna Kolt said Peter Holm wanted to resign.', []],
  ['Anna Kolt said Peter Holm should be jailed.', ['Anna Kolt > Peter Holm OPPOSES should jailed']],
  ['“Peter Holm must go,” Anna Kolt said.', ['Anna Kolt > Peter Holm OPPOSES must go']],
  ['“Peter Holm must go to Lindmoor,” Anna Kolt said.', []],
  ['Anna Kolt demanded the release of Peter Holm.', ['Anna Kolt > Peter Holm FAVOURS release']],
  // In the words of another.
  ['Anna Kolt said Karl Winter had called Peter Holm a liar.', ['Karl Winter > Peter Holm OPPOSES liar']],
  ['“Karl Winter told me, ‘Peter Holm is a crook,’” Anna Kolt said.', ['Karl Winter > Peter Holm OPPOSES crook']],
  [
    'Anna Kolt said that Karl Winter, who had accused Peter Holm of fraud, was a liar.',
    ['Anna Kolt > Karl Winter OPPOSES liar', 'Karl Winter > Peter Holm OPPOSES accused'],
  ],
];

describe('buildArticleGraph() on stances', () => {
  it.each(STANCES)('%s', async (text, expected) => {
    const document = await model.parse(text);
    const { entities, statements } = buildArticleGraph({ id: 'case', text }, document, extractQuotes(document));
    const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '-';
    const found = statements.flatMap(({ speaker, stances = [] }) =>
      stances.map(({ entity, stance, evidence }) => {
        const words = evidence.map(([start, end]) => text.slice(start, end)).join(' ');
        return `${nameOf(speaker)} > ${nameOf(entity)} ${stance} ${words}`;
      }),
    );
    expect(found.sort()).toEqual(expected);
  });
});
