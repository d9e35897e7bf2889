import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { parse, print, stripIgnoredCharacters } from 'graphql';

const EXAMPLES = resolve('src/web/pages/playground/examples');
const CONTRACT = resolve('tests/fixtures/operations');

const read = (folder: string, name: string): string =>
  stripIgnoredCharacters(print(parse(readFileSync(resolve(folder, name), 'utf8'))));

it.each(readdirSync(EXAMPLES))('the playground has %s as the contract has it', (name) => {
  expect(read(EXAMPLES, name)).toBe(read(CONTRACT, name));
});
