import { foldName, normalizeName } from '../../store/save/normalizeName.js';
import { computeEditDistance } from '../../util/computeEditDistance.js';
import { toTolerance } from './findSimilarNames.js';
import { isFunctionWord } from './isFunctionWord.js';
import { sliceTokens } from './toTokens.js';

import type { OutletMatch } from './Question.js';
import type { Token } from './toTokens.js';

const LONGEST = 6;

/**
 * Given a question, its tokens and the names of all outlets, returns every run of tokens that names one: whole, by
 * its last words ("the Gazette"), or with a typing error. Last words that several outlets share name none.
 */
export function findOutletMatches(text: string, tokens: readonly Token[], outlets: readonly string[]): OutletMatch[] {
  const forms = toForms(outlets);
  return tokens.flatMap((token, start) =>
    isFunctionWord(token.lower)
      ? []
      : Array.from({ length: Math.min(LONGEST, tokens.length - start) }, (_, index) => start + index + 1).flatMap(
          (end) => {
            const outlet = findOutlet(normalizeName(sliceTokens(text, tokens, [start, end])), forms);
            return outlet === null ? [] : [{ start, end, outlet }];
          },
        ),
  );
}

type Forms = ReadonlyMap<string, ReadonlySet<string>>;

function toForms(outlets: readonly string[]): Forms {
  const forms = new Map<string, Set<string>>();
  for (const outlet of outlets) {
    const words = normalizeName(foldName(outlet)).split(' ');
    const all = words.map((_, index) => words.slice(index).join(' '));
    for (const form of all) forms.set(form, (forms.get(form) ?? new Set()).add(outlet));
  }
  return forms;
}

function findOutlet(key: string, forms: Forms): string | null {
  const exact = forms.get(key);
  if (exact) return exact.size === 1 ? [...exact][0]! : null;
  const most = toTolerance(key);
  if (most === 0) return null;
  const close = [...forms].filter(([form]) => computeEditDistance(key, form, most) <= most);
  const found = new Set(close.flatMap(([, outlets]) => [...outlets]));
  return found.size === 1 ? [...found][0]! : null;
}
