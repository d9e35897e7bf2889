import neo4j from 'neo4j-driver';

import { toIntegers } from './toIntegers.js';

/**
 * Given an engine, returns `record`, which runs some work and returns the reads that the engine made for it, as steps: what was
 * read in one transaction, its rows with it. The engine is changed for good.
 */
export function createRecorder(engine) {
  let steps = [];
  const read = engine.read.bind(engine);
  const readAll = engine.readAll.bind(engine);
  const keep = async (queries, run) => {
    const step = { queries, rows: [] };
    steps.push(step);
    step.rows = await run();
    return step.rows;
  };
  engine.read = async (text, parameters = {}) =>
    (await keep([{ text, parameters }], async () => [await read(text, parameters)]))[0];
  engine.readAll = (queries) =>
    queries.length === 1
      ? engine.read(queries[0].text, queries[0].parameters).then((rows) => [rows])
      : keep(queries, () => readAll(queries));
  return async (work) => {
    steps = [];
    await work();
    return steps;
  };
}

/** Given a bare driver and steps, reads them again, one after the other, a step in one transaction; returns their rows. */
export async function replay(driver, steps) {
  const answers = [];
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    for (const { queries } of steps) answers.push(await readStep(session, queries));
  } finally {
    await session.close();
  }
  return answers;
}

/** Given steps and rows of them, returns whether these are the ones that the product got. */
export function isSame(steps, answers) {
  return JSON.stringify(steps.map(({ rows }) => rows)) === JSON.stringify(answers);
}

function readStep(session, queries) {
  return session.executeRead((transaction) =>
    Promise.all(
      queries.map(async ({ text, encoded }) => {
        const { records } = await transaction.run(text, encoded);
        return records.map((record) => record.toObject());
      }),
    ),
  );
}

/** Given steps, returns them with their parameters as the driver takes them, so that no measured time goes into that. */
export function encode(steps) {
  return steps.map(({ queries, rows }) => ({
    rows,
    queries: queries.map(({ text, parameters }) => ({ text, encoded: toIntegers(parameters) })),
  }));
}
