import { toPairId } from '../../save/pairs.js';
import type { KeptLink } from './LinkReader.js';

/** Given who talks about whom in how many statements, returns it as a link. */
export function toPairLink(source: string, target: string, weight: number): KeptLink {
  return { id: toPairId(source, target), source, target, kind: 'TALKS_ABOUT', label: null, weight };
}
