import { ask } from '../ask.js';
import { element } from '../element.js';
import { StatementDocument } from '../generated/operations.js';
import { createSection, createStatementCard } from '../parts.js';

import type { View } from '../view.js';
import type { StatementQuery } from '../generated/operations.js';

type Chained = Extract<StatementQuery['node'], { readonly __typename: 'Statement' }>;

/** Given a statement's id, returns how it is known: from the outermost source to the innermost speaker. */
export async function createStatementView(id: string): Promise<View> {
  const { node } = await ask(StatementDocument, { id });
  if (node?.__typename !== 'Statement') throw new Error('The store holds no such statement.');
  const title = `${node.speaker?.name ?? 'Someone'} in ${node.article.outlet ?? 'an article'}`;
  return {
    title,
    content: element(
      'div',
      { class: 'chain' },
      element('h1', {}, node.chain.length > 1 ? 'By whose account' : 'A statement'),
      element('p', { class: 'lead' }, explain(node)),
      element(
        'ol',
        {},
        node.chain.map((link) => element('li', {}, createStatementCard(link))),
      ),
      node.contains.length > 0
        ? createSection('Within it', { totalCount: node.contains.length, nodes: node.contains }, createStatementCard)
        : null,
    ),
  };
}

function explain({ chain, via, article }: Chained): string {
  const outlet = article.outlet ?? 'The article';
  const account = via ? `${outlet}, by way of ${via.name}, gives it` : `${outlet} gives it`;
  const speakers = chain.map((link) => link.speaker?.name ?? 'someone unnamed');
  if (speakers.length < 2) return `${account} to ${speakers[0]}.`;
  return `${account} to ${speakers[0]}, who gives it on: ${speakers.slice(1).join(', then ')}.`;
}
