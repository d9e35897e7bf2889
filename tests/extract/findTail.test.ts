import { readFileSync } from 'node:fs';

import { findTail } from '../../src/extract/marks/findTail.js';
import { createPassage } from '../../src/extract/Passage.js';
import { readConllu } from '../../src/language/readConllu.js';

const TREES = readConllu(readFileSync(new URL('sentences.conllu', import.meta.url), 'utf8'));

function readTail(text: string): string {
  const document = TREES.find((one) => one.document.text === text)?.document;
  if (document === undefined) throw new RangeError(`sentences.conllu has no tree of "${text}"`);
  const passage = createPassage(document);
  const [tree, quotation] = [passage.trees[0], passage.quotations[0]];
  if (tree === undefined || quotation === undefined) throw new RangeError(`no quotation in "${text}"`);
  const cue = tree.tokens.findIndex((token) => token.text === 'said');
  return text.slice(quotation.span[0], findTail(text, tree, quotation, cue));
}

describe('findTail()', () => {
  it.each([
    ['The mayor said “we have three weeks to go” until the vote.', '“we have three weeks to go” until the vote'],
    ['The mayor said “we are not ready to sail” on Monday.', '“we are not ready to sail”'],
  ])('%s', (text, tail) => {
    expect(readTail(text)).toBe(tail);
  });
});
