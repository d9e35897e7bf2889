import { once } from 'node:events';
import { isDeepStrictEqual } from 'node:util';

import { ask, post } from './post.js';
import { QUESTIONS } from './questions/questions.js';
import { encode, isSame, replay } from './recordReads.js';

/**
 * Given a case and where its targets are, returns them, ready to be asked, once all have given the same answers: the generated API and the
 * featureless server the same page as the product, the bare driver the same rows. Throws what differs.
 */
export async function createTargets(
  { question, variables },
  { product, generated, featureless, driver, recorded, record, database },
) {
  const of = QUESTIONS[question];
  const bodies = [];
  for (const values of variables) {
    const ours = toBody(of.product, values);
    const steps = await record(() => post(recorded, ours));
    const theirs = toBody(of.generated, { ...values, ...findSearch(steps) });
    const plain = toBody(of.featureless, { at: await tell(featureless.process, steps) });
    const wanted = of.product.read(await post(product.url, ours));
    expectSame('the generated API', of.generated.read(await post(generated.url, theirs)), { values, wanted });
    expectSame('the featureless server', of.featureless.read(await post(featureless.url, plain)), { values, wanted });
    if (!isSame(steps, await replay(driver, encode(steps)))) throw new Error('the bare driver read other rows');
    bodies.push({ ours, theirs, plain, encoded: encode(steps) });
  }
  const take = (at) => bodies[at % bodies.length];
  const toTarget = (name, call, pid) => ({ name, call, pids: [database, pid] });
  return [
    toTarget('generated', (at) => ask(generated.url, take(at).theirs), generated.process.pid),
    toTarget('driver', (at) => replay(driver, take(at).encoded), process.pid),
    toTarget('featureless', (at) => ask(featureless.url, take(at).plain), featureless.process.pid),
    toTarget('product', (at) => ask(product.url, take(at).ours), product.process.pid),
  ];
}

function toBody({ query }, variables) {
  return JSON.stringify({ query, variables });
}

// The generated API searches the same index by the words that the product made for it.
function findSearch(steps) {
  const found = steps.filter(({ text }) => text.includes('queryNodes')).at(-1);
  return found === undefined ? {} : { query: found.parameters.query, candidates: found.parameters.most };
}

async function tell(child, steps) {
  child.send(steps.map(({ text, parameters }) => ({ text, parameters })));
  const [at] = await once(child, 'message');
  return at;
}

function expectSame(who, found, { values, wanted }) {
  if (isDeepStrictEqual(found, wanted)) return;
  throw new Error(
    `for ${JSON.stringify(values)} the product says ${JSON.stringify(wanted)}, ${who} ${JSON.stringify(found)}`,
  );
}
