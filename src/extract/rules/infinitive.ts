import { toStrength } from '../parts/Cue.js';
import { toClause } from '../parts/toClause.js';
import { toContent } from '../parts/toContent.js';
import { toNounPhrase } from '../parts/toNounPhrase.js';
import { toReport } from '../parts/toReport.js';
import { findChildren } from '../Tree.js';

import type { Rule } from './Rule.js';

/**
 * The infinitive that a verb asks for or promises: `He urged her to stop`, `They vowed to fight`. The content is the
 * infinitive; whoever is urged is the addressee.
 */
export const infinitive: Rule = (passage, tree, cues) =>
  cues.flatMap((cue) => {
    const head = findChildren(tree, cue.at, 'xcomp', 'ccomp', 'advcl').find((child) =>
      findChildren(tree, child, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to'),
    );
    if (head === undefined || head < cue.at || cue.tokens.includes(head)) return [];
    const object = findChildren(tree, cue.at, 'obj', 'iobj', 'nsubj:pass')[0] ?? findCalled(tree, cue.at);
    // "promised the mayor to leave": who promises leaves.
    const pattern = object === undefined || toStrength(cue, 'inf-object') === 0 ? 'inf-subject' : 'inf-object';
    const strength = toStrength(cue, pattern);
    const content = strength > 0 ? toContent(passage, tree, toClause(tree, head, cue), cue.at) : [];
    if (content.length === 0) return [];
    const report = toReport(passage, tree, cue);
    const told = pattern === 'inf-object' && object !== undefined && report.addressee.length === 0;
    const addressee = told ? toNounPhrase(tree, object, cue.at) : report.addressee;
    const features = [...report.features, `${pattern}:${strength}`];
    return [{ ...report, addressee, content, construction: 'infinitive' as const, rule: 'infinitive', features }];
  });

// "called on the minister to resign"
function findCalled(tree: Parameters<Rule>[1], verb: number): number | undefined {
  return findChildren(tree, verb, 'obl').find((child) =>
    findChildren(tree, child, 'case').some((mark) =>
      ['on', 'upon', 'to'].includes(tree.tokens[mark]?.text.toLowerCase() ?? ''),
    ),
  );
}
