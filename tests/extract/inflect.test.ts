import { inflect } from '../../src/extract/inflect.js';

describe('inflect()', () => {
  it.each<[string, string[]]>([
    ['claim', ['claim', 'claims', 'claiming', 'claimed']],
    ['deny', ['deny', 'denies', 'denying', 'denied']],
    ['argue', ['argue', 'argues', 'arguing', 'argued']],
    ['admit', ['admit', 'admits', 'admitting', 'admitted']],
    ['say', ['say', 'says', 'saying', 'said']],
    ['agree', ['agree', 'agrees', 'agreeing', 'agreed']],
    ['point out', ['point out', 'points out', 'pointing out', 'pointed out']],
    ['write', ['write', 'writes', 'writing', 'wrote', 'written']],
  ])('inflects "%s"', (lemma, forms) => {
    expect(inflect(lemma)).toEqual(forms);
  });
});
