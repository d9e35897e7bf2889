import { childrenBy } from '../../extract/mentions/toTree.js';

import type { Discourse } from './Discourse.js';
import type { Mention } from '../../extract/mentions/Mention.js';

/** Given a description, returns the mention that owns it: "his" in "his wife"; null where there is none. */
export function ownerOf({ discourse }: { readonly discourse: Discourse }, mention: Mention): number | null {
  const tree = discourse.trees[mention.sentence];
  const owner = tree === undefined ? undefined : childrenBy(tree, mention.head, 'nmod:poss')[0];
  return owner === undefined ? null : discourse.mentionAt(mention.sentence, owner);
}
