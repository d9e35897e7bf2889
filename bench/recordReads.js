import neo4j from 'neo4j-driver';

import { toIntegers } from './toIntegers.js';

/**
 * Given an engine over Neo4j, returns `record`, which runs some work and returns the queries that the engine sent for it, with
 * their rows: what the product reads in one moment is one query. The engine is changed for good.
 */
export function createRecorder(engine) {
  let steps = [];
  const read = engine.read.bind(engine);
  engine.read = async (text, parameters = {}) => {
    const step = { text, parameters, rows: [] };
    steps.push(step);
    const rows = await read(text, parameters);
    step.rows = structuredClone(rows);
    return rows;
  };
  return async (work) => {
    // What comes the second time in one moment is one query.
    await work();
    steps = [];
    await work();
    return steps;
  };
}

/** Given steps, returns them with their parameters as the driver takes them, so that no measured time goes into that. */
export function encode(steps) {
  return steps.map((step) => ({ ...step, parameters: toIntegers(step.parameters) }));
}

/** Given a bare driver and encoded steps, reads them again, one after the other, and returns their rows. */
export async function replay(driver, steps) {
  const answers = [];
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    for (const { text, parameters } of steps) {
      const { records } = await session.run(text, parameters);
      answers.push(records.map((record) => record.toObject()));
    }
  } finally {
    await session.close();
  }
  return answers;
}

/** Given steps and rows of them, returns whether these are the ones that the product got. */
export function isSame(steps, answers) {
  return JSON.stringify(steps.map(({ rows }) => rows)) === JSON.stringify(answers);
}
