import { toLemma } from '../../src/language/toLemma.js';

const WORDS =
  'the of hope stop invite invit visit hop story die deny rat rate use change chang movie box wish claim'.split(' ');
const vocabulary = new Map(WORDS.map((word, id) => [word, id]));

test.each([
  // irregular
  ['said', 'VBD', 'K0', 'say'],
  ['Fishermen', 'NNS', 'L2an', 'fisherman'],
  ['women', 'NNS', 'K0', 'woman'],
  ['wrote', 'VBD', 'K0', 'write'],
  // regular, by the vocabulary
  ['hoped', 'VBD', 'L2', 'hope'],
  ['invited', 'VBN', 'L2', 'invite'],
  ['visited', 'VBN', 'L1', 'visit'],
  ['stopped', 'VBD', 'L2', 'stop'],
  ['rated', 'VBN', 'L2', 'rate'],
  ['denied', 'VBD', 'L1', 'deny'],
  ['claiming', 'VBG', 'L2', 'claim'],
  ['Stories', 'NNS', 'L1', 'story'],
  ['boxes', 'NNS', 'L1', 'box'],
  // verbs made of nouns in -ion, whatever the model's rule
  ['sanctioned', 'VBN', 'L1', 'sanction'],
  // else by the model's rule
  ['Brandt', 'NNP', 'K0', 'Brandt'],
  ['is', 'VBZ', '=be', 'be'],
  ['zorbed', 'VBD', 'L2', 'zorb'],
  ['me', 'PRP', '=I', 'I'],
])('toLemma() of %s (%s, rule %s) is %s', (form, xpos, rule, lemma) => {
  expect(toLemma({ form, xpos, rule }, vocabulary)).toBe(lemma);
});
