import { toLemma } from '../../src/language/toLemma.js';

test.each([
  ['said', '=say', 'say'],
  ['Stories', 'L3y', 'story'],
  ['Brandt', 'K0', 'Brandt'],
  ['Has', 'L1ve', 'have'],
  ['walked', 'L2', 'walk'],
  ['is', 'L2', 'is'],
])('toLemma() turns %s by %s into %s', (form, rule, lemma) => {
  expect(toLemma(form, rule)).toBe(lemma);
});
