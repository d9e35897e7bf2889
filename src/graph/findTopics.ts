import { caseOf, childrenBy, hasRelation } from '../extract/mentions/toTree.js';
import { contains, overlaps } from '../text/Span.js';

import type { Resolution } from './resolve/resolveMentions.js';
import type { Tree } from '../extract/mentions/toTree.js';

/**
 * Given a resolution and a quote, returns the mentions outside its content that the sentence makes its topic: "said of the
 * war", "accused officials of hiding it", "the war, which she said she would end".
 */
export function findTopics(resolution: Resolution, quote: number): number[] {
  const { discourse } = resolution;
  const { cue, content } = discourse.quotes[quote] ?? { cue: null, content: [] };
  const span = cue?.[0];
  const sentence = span === undefined ? -1 : discourse.locator.sentenceAt(span[0]);
  const tree = discourse.trees[sentence];
  if (span === undefined || tree === undefined) return [];
  const verb = tree.tokens.findIndex(({ start, end }) => overlaps([start, end], span));
  return [...ofPhrase(tree, verb), ...accused(tree, verb, content[0]?.[0] ?? 0), ...antecedent(tree, verb)]
    .flatMap((token) => discourse.mentionAt(sentence, token) ?? [])
    .filter((index) => !content.some((part) => contains(part, discourse.mentions[index]?.span ?? [0, 0])));
}

function ofPhrase(tree: Tree, verb: number): number[] {
  return childrenBy(tree, verb, 'obl').filter((child) => /^(of|about)$/.test(caseOf(tree, child)));
}

// The object of the cue is whoever the content is said of: "accused officials of hiding it", "of fraud".
function accused(tree: Tree, verb: number, start: number): number[] {
  const opening = tree.tokens.findIndex((token) => token.start >= start);
  const charge = tree.tokens[opening]?.xpos === 'VBG' || /^(of|with)$/i.test(tree.tokens[opening - 1]?.text ?? '');
  return charge ? childrenBy(tree, verb, 'obj', 'iobj', 'nsubj:pass') : [];
}

function antecedent(tree: Tree, verb: number): number[] {
  if (!hasRelation(tree, verb, 'acl:relcl')) return [];
  const subject = childrenBy(tree, verb, 'nsubj')[0];
  const relative = subject !== undefined && /^(who|which|that)$/i.test(tree.tokens[subject]?.text ?? '');
  return relative || subject === undefined ? [] : [tree.heads[verb] ?? -1];
}
