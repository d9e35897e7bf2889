import { isDeepStrictEqual } from 'node:util';

import { post } from './post.js';
import { QUESTIONS } from './questions.js';
import { encode, isSame, replay } from './recordReads.js';

/**
 * Given a case and where its targets are, returns them, ready to be asked, once all have given the same answers: the generated API the
 * same page as the product, the bare driver the same rows. Throws what differs.
 */
export async function createTargets({ question, variables }, { product, generated, driver, recorded, record }) {
  const ours = QUESTIONS[question].product;
  const theirs = QUESTIONS[question].generated;
  const asked = [];
  for (const values of variables) {
    const body = toBody(ours, values);
    const steps = await record(() => post(recorded, body));
    const theirBody = toBody(theirs, { ...values, ...findSearch(steps) });
    const encoded = encode(steps);
    const wanted = ours.read(await post(product, body));
    const found = theirs.read(await post(generated, theirBody));
    if (!isDeepStrictEqual(found, wanted)) throw new Error(toDifference({ values, wanted, found }));
    if (!isSame(encoded, await replay(driver, encoded))) throw new Error('the bare driver read other rows');
    asked.push({ body, theirBody, encoded });
  }
  const take = (at) => asked[at % asked.length];
  return [
    { name: 'generated', call: (at) => post(generated, take(at).theirBody) },
    { name: 'driver', call: (at) => replay(driver, take(at).encoded) },
    { name: 'product', call: (at) => post(product, take(at).body) },
  ];
}

function toBody({ query }, variables) {
  return JSON.stringify({ query, variables });
}

// The generated API searches the same index by the words that the product made for it.
function findSearch(steps) {
  const found = steps.flatMap(({ queries }) => queries).find(({ parameters }) => parameters.candidates);
  return found === undefined ? {} : { query: found.parameters.query, candidates: found.parameters.candidates };
}

function toDifference({ values, wanted, found }) {
  return `for ${JSON.stringify(values)} the product says ${JSON.stringify(wanted)}, the generated API ${JSON.stringify(found)}`;
}
