import type { Rule } from './Rule.js';
import type { Candidate } from '../Candidate.js';
import type { Tree } from '../Tree.js';
import type { Span } from '../../text/Span.js';

const SIGNATURE =
  /^[^\S\n]*([-–—―]{1,2})[^\S\n]*(\p{Lu}[\p{L}.’'-]*(?:,?[^\S\n]+[\p{L}.’'-]+){0,7})\.?[^\S\n]*(?:\n|$)/u;

/** A quotation signed by its source, as press releases and collections print it: `"It rained." - Ann Keeper`. */
export const dash: Rule = (passage, tree) =>
  (passage.touching[tree.index] ?? []).flatMap((index) => {
    const one = passage.quotations[index];
    if (
      one === undefined ||
      one.parent !== null ||
      one.span[1] > tree.sentence.span[1] + 1 ||
      one.span[1] <= tree.sentence.span[0]
    )
      return [];
    const match = SIGNATURE.exec(passage.text.slice(one.span[1], one.span[1] + 120));
    const [whole = '', mark = '', name = ''] = match ?? [];
    if (name === '' || !/\p{Lu}/u.test(name.split(/\s+/).at(-1) ?? '')) return [];
    const from = one.span[1] + whole.indexOf(name, whole.indexOf(mark) + mark.length);
    const at = one.span[1] + whole.indexOf(mark);
    return [toCandidate(tree, one.span, { mark: [at, at + mark.length], name: [from, from + name.length] })];
  });

interface Signature {
  readonly mark: Span;
  readonly name: Span;
}

function toCandidate(tree: Tree, content: Span, { mark, name }: Signature): Candidate {
  return {
    sentence: tree.index,
    token: -1,
    cue: [mark],
    cueLemma: null,
    source: [name],
    addressee: [],
    via: null,
    time: null,
    polarity: 'AFFIRMED',
    features: ['dash'],
    content: [content],
    construction: 'quotation',
    rule: 'dash',
  };
}
