import { findSeatCode, isBody, isMedium } from '../../../src/extract/mentions/bodies.js';
import { findCountry, findCountryByCapital, findCountryByDemonym } from '../../../src/extract/mentions/countries.js';
import { isDemonymOf } from '../../../src/extract/mentions/isDemonymOf.js';
import { findNoun, toLemma } from '../../../src/extract/mentions/nouns.js';
import { isPlace, toFullPlace } from '../../../src/extract/mentions/places.js';
import { genderOfTitle, isTitle } from '../../../src/extract/mentions/titles.js';

describe('the word lists', () => {
  it.each([
    ['U.S.', 'US'],
    ['the United States', 'US'],
    ['America', 'US'],
    ['Britain', 'GB'],
    ['Burma', 'MM'],
    ['us', null],
    ['Velmar', null],
  ])('findCountry(%s) gives %s', (name, code) => {
    expect(findCountry(name)?.code ?? null).toBe(code);
  });

  it.each([
    ['Russian', 'RU'],
    ['Dutch', 'NL'],
    ['Filipino', 'PH'],
    ['South Korean', 'KR'],
  ])('findCountryByDemonym(%s) gives %s', (word, code) => {
    expect(findCountryByDemonym(word)?.code).toBe(code);
  });

  it.each([
    ['Moscow', 'RU'],
    ['Kyiv', 'UA'],
    ['Tokyo', 'JP'],
  ])('findCountryByCapital(%s) gives %s', (name, code) => {
    expect(findCountryByCapital(name)?.code).toBe(code);
  });

  it('knows seats of government, and whose they are', () => {
    expect(['the Kremlin', 'White House', 'No. 10', 'TASS'].map(findSeatCode)).toEqual(['RU', 'US', 'GB', null]);
  });

  it('knows bodies and media', () => {
    expect([isBody('NATO'), isBody('Anna')]).toEqual([true, false]);
    expect([isMedium(['Harbour', 'Post']), isMedium(['Castellan', 'Lines'])]).toEqual([true, false]);
  });

  it('knows places and what they are short for', () => {
    expect(isPlace('Middle East')).toBe(true);
    expect(toFullPlace('N.Y.')).toBe('New York');
  });

  it('tells gender by titles and nouns alone', () => {
    expect(['Mr.', 'Mrs', 'Dr.', 'King'].map(genderOfTitle)).toEqual(['MALE', 'FEMALE', null, 'MALE']);
    expect(['spokeswoman', 'ex-wife', 'minister'].map((noun) => findNoun(noun)?.gender)).toEqual([
      'FEMALE',
      'FEMALE',
      null,
    ]);
    expect(isTitle('Anna')).toBe(false);
  });

  it('finds the lemma of a plural that a parser left', () => {
    expect(['officials', 'spokesmen', 'children', 'companies'].map(toLemma)).toEqual([
      'official',
      'spokesman',
      'child',
      'company',
    ]);
  });

  it.each([
    ['Brennian', 'Brennia', true],
    ['Velmari', 'Velmar', true],
    ['Sicilian', 'Sicily', true],
    ['Texan', 'Texas', true],
    ['Brennia', 'Brennia', false],
    ['Martian', 'Martha', false],
    ['Marshall', 'Marsh', false],
  ])('isDemonymOf(%s, %s) is %s', (word, place, is) => {
    expect(isDemonymOf(word, place)).toBe(is);
  });
});
