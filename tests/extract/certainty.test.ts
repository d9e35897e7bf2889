import { readFileSync } from 'node:fs';

import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { readConllu } from '../../src/language/readConllu.js';

const TREES = readConllu(readFileSync(new URL('sentences.conllu', import.meta.url), 'utf8'));

// "tense certainty" of each quote
function extract(text: string): string[] {
  const found = TREES.find(({ document }) => document.text === text);
  if (found === undefined) throw new RangeError(`sentences.conllu has no tree of "${text}"`);
  return extractQuotes(found.document).map(({ tense, certainty }) => `${tense ?? '-'} ${certainty ?? '-'}`);
}

describe('extractQuotes() tells the tense of the cue and how sure the source is', () => {
  it.each<[string, string[]]>([
    ['Brandt says the pier is rotten.', ['PRESENT CERTAIN']],
    ['Brandt will say that the pier is rotten.', ['FUTURE CERTAIN']],
    ['Brandt has said that the pier may be rotten.', ['PAST POSSIBLE']],
    ['Brandt is telling everyone that the pier is probably rotten.', ['PRESENT PROBABLE']],
    ['Brandt would say that it is likely that the pier is rotten.', ['- PROBABLE']],
    ['The fishermen were told that the harbor was closed.', ['PAST CERTAIN']],
    ['Brandt said the pier was safe, adding that it had been repaired.', ['PAST CERTAIN', 'PAST CERTAIN']],
    ['Brandt went on to say that the pier was old.', ['PAST CERTAIN']],
  ])('by helpers and adverbs: %s', (text, found) => {
    expect(extract(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['The fishermen believe that the pier is rotten.', ['PRESENT PROBABLE']],
    ['The fishermen suspect that the pier is rotten.', ['PRESENT POSSIBLE']],
    ['The fishermen believe that the pier might be rotten.', ['PRESENT POSSIBLE']],
    ['“I think the pier is safe,” Brandt said.', ['PAST PROBABLE']],
    ['Brandt said it was not clear that the pier was safe.', ['PAST POSSIBLE']],
    ['Brandt said the divers could not find the anchor.', ['PAST CERTAIN']],
  ])('by the weakest word: %s', (text, found) => {
    expect(extract(text)).toEqual(found);
  });

  it.each<[string, string[]]>([
    ['Brandt said the pier must close.', ['PAST -']],
    ['Brandt said the quay would flood if it rained.', ['PAST -']],
    ['Brandt demanded that the inspector leave.', ['PAST -']],
    ['“The pier is safe. It will stay open,” Brandt said.', ['PAST -']],
    ['“Is the pier safe?” Brandt asked.', ['PAST -']],
  ])('only where it is clear: %s', (text, found) => {
    expect(extract(text)).toEqual(found);
  });
});
