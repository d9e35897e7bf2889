import type { Token } from './Sentence.js';
import type { Span } from '../text/Span.js';

const CLITIC = /^(?:['’`](?:s|re|ve|ll|d|m)|n['’]?t|na|ta|not|s|m|r|ve|ll|d|while)$/i;

/**
 * Given the words of a sentence, returns its surface tokens as ranges of words [first, last): UD English writes a word
 * and the clitics that cling to it ("do" + "n't", "Putin" + "’s", "can" + "not") as one multiword token.
 */
export function toSurfaceTokens(tokens: readonly Token[]): Span[] {
  const ranges: [number, number][] = [];
  tokens.forEach((token, index) => {
    const open = ranges.at(-1);
    if (open !== undefined && clings(token, tokens[index - 1])) open[1] = index + 1;
    else ranges.push([index, index + 1]);
  });
  return ranges;
}

function clings(token: Token, before: Token | undefined): boolean {
  if (before?.end !== token.start || !/[\p{L}\p{N}\p{M}.]$/u.test(before.text)) return false;
  return CLITIC.test(token.text) || (token.xpos === 'POS' && /^['’]$/.test(token.text));
}
