import fc from 'fast-check';

import { isNamed } from '../../src/store/save/isNamed.js';
import { normalizeName } from '../../src/store/save/normalizeName.js';

test.each([
  ['Vladimir Putin', 'vladimir putin'],
  ['Mr. Putin', 'putin'],
  ['MR PUTIN’S', 'putin'],
  ["the dockworkers'", 'dockworkers'],
  ['the White House', 'white house'],
  ['U.S.', 'us'],
  ['Volodymyr Zelenskýy', 'volodymyr zelenskyy'],
  ['ﬁnance  ministry', 'finance ministry'],
  ['Harrow & Lund', 'harrow and lund'],
  ['Lindqvist-Amari', 'lindqvist amari'],
  ['Prof. Dr. Ines Vallory', 'ines vallory'],
  ['The', 'the'],
  ['Владимир Путин', 'владимир путин'],
  ['普京', '普京'],
  ['!!!', '!!!'],
])('normalizeName() makes %s into %s', (name, expected) => {
  expect(normalizeName(name)).toBe(expected);
});

test('normalizeName() changes nothing the second time, whatever the case, and is never empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
      const once = normalizeName(name);
      expect(normalizeName(once)).toBe(once);
      if (name.trim() !== '') expect(once).not.toBe('');
    }),
  );
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zA-Z .'-]{1,20}$/),
      (name) => normalizeName(name.toUpperCase()) === normalizeName(name),
    ),
  );
});

test.each([
  ['Nora Feldt', 'PERSON', true],
  ['Osmund IV', 'PERSON', true],
  ['I', 'PERSON', false],
  ['He', 'PERSON', false],
  ['the Middle East', 'PLACE', true],
  ['The Hague', 'PLACE', true],
  ['the US', 'PLACE', true],
  ['us', 'PLACE', false],
  ['the quay that Velmar leases', 'PLACE', false],
  ['TASS', 'ORGANIZATION', true],
  ['the Bureau of Shipping', 'ORGANIZATION', true],
  ['la Repubblica', 'ORGANIZATION', true],
  ['The administration', 'ORGANIZATION', false],
  ['Its director', 'PERSON', false],
  ["Brandt's office", 'ORGANIZATION', false],
  ['Harbour Treaty', 'WORK', true],
  ['the 1988 Sael treaty', 'WORK', false],
  ['Reporters', 'GROUP', false],
  ['普京', 'PERSON', true],
] as const)('isNamed() of %s, a %s, is %s', (name, kind, expected) => {
  expect(isNamed(name, kind)).toBe(expected);
});
