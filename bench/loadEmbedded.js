import { parseArgs } from 'node:util';

import { openEngine } from '../dist/index.js';
import { createArticles } from './createArticles.js';
import { ingestArticles } from './ingestArticles.js';

/** Loads seeded articles into the embedded store of a folder, unless something is in it, and prints how many statements it has. */
const { values } = parseArgs({
  options: { store: { type: 'string' }, statements: { type: 'string' }, seed: { type: 'string' } },
});
const engine = await openEngine({ path: values.store });
const count = async () => (await engine.read('MATCH (s:Statement) RETURN count(s) AS statements'))[0].statements;
const options = { statements: Number(values.statements), seed: Number(values.seed) };
if ((await count()) === 0) await ingestArticles(engine, createArticles(options));
console.log(await count());
await engine.close();
