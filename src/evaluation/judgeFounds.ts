import type { ContentView, Sides } from './ContentView.js';
import type { Judgement } from './Reliability.js';

/** Given an article, what was matched in it, and whether a matched pair has the right speaker, returns how right each found one is; those without a confidence are left out. */
export function judgeFounds<View extends ContentView>(
  article: string,
  { founds, pairs }: Sides<View>,
  isAttributed: (gold: View, found: View) => boolean,
): Judgement[] {
  const goldOf = new Map(pairs.map(([gold, found]) => [found, gold]));
  return founds.flatMap((found) => {
    const { confidence, construction = null, cue } = found.node;
    if (confidence === null) return [];
    const gold = goldOf.get(found);
    const right = gold !== undefined;
    const attributed = right && isAttributed(gold, found);
    return [{ article, confidence, construction, isContinued: cue === null, right, attributed }];
  });
}
