import { ask } from './post.js';
import { QUESTIONS } from './questions/questions.js';

/** Given the address of the product and a case, returns what asks it the nth time, with one list of its variables after the other. */
export function createCall(url, { question, variables }) {
  const { query } = QUESTIONS[question].product;
  const bodies = variables.map((values) => JSON.stringify({ query, variables: values }));
  return (at) => ask(url, bodies[at % bodies.length]);
}
