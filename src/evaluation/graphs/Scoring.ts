import type { ErrorClass } from '../classifyMistakes.js';
import type { Mistake, Results } from '../Results.js';
import type { Alignment } from './alignEntities.js';

/** What scoring the graph of one article needs beside the two sides. */
export interface Scoring extends Results {
  readonly article: string;
  readonly text: string;
  readonly alignment: Alignment;
  readonly report: (kind: Mistake['kind'], text: string, type?: ErrorClass) => void;
}
