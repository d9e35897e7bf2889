import { entity } from './entity.js';
import { path, search } from './found.js';
import { around, pairs } from './pairs.js';
import { filtered, said } from './said.js';
import { article, chain } from './whole.js';

/**
 * What is asked, in the words of the product, of the generated API and of the featureless server, which is given the rows of the product's own
 * Cypher, read by read, and makes its `answer` of them. `read` takes out of an answer what must be the same in all.
 */
export const QUESTIONS = { said, filtered, entity, around, pairs, search, path, chain, article };
