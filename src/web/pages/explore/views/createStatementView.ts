import { ask } from '../ask.js';
import { element } from '../element.js';
import { createReview } from '../createReview.js';
import { ElsewhereDocument, StatementDocument } from '../generated/operations.js';
import { createEvidence, createSection, createStatementCard } from '../parts.js';
import { readAllowed } from '../readAllowed.js';

import type { View } from '../view.js';
import type { StatementQuery } from '../generated/operations.js';
import type { List, Statement } from '../model.js';

type Chained = Extract<StatementQuery['node'], { readonly __typename: 'Statement' }>;

/** How many characters of a statement are looked for elsewhere, and how few would find anything. */
const [LONGEST, SHORTEST] = [80, 12];

/** Given a statement's id, returns how it is known: from the outermost source to the innermost speaker. */
export async function createStatementView(id: string): Promise<View> {
  const { node } = await ask(StatementDocument, { id });
  if (node?.__typename !== 'Statement') throw new Error('The store holds no such statement.');
  const [elsewhere, { review }] = await Promise.all([findElsewhere(node), readAllowed()]);
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
      elsewhere.totalCount > 0 ? createSection('The same words elsewhere', elsewhere, createStatementCard) : null,
      createEvidence(node.why),
      createReview(id, node.review, review),
    ),
  };
}

// The longest run of the words without quotation marks: how they are quoted differs from outlet to outlet.
async function findElsewhere({ text, speaker, article }: Chained): Promise<List<Statement>> {
  const runs = text.split(/["“”„«»]+/).map((run) => run.replace(/^[\s,.]+|[\s,.]+$/g, ''));
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), '').slice(0, LONGEST);
  if (speaker === null || longest.length < SHORTEST) return { totalCount: 0, nodes: [] };
  const filter = { speaker: { id: speaker.id }, text: longest, not: { article: article.id } };
  return (await ask(ElsewhereDocument, { filter })).statements;
}

function explain({ chain, via, article }: Chained): string {
  const outlet = article.outlet ?? 'The article';
  const account = via ? `${outlet}, by way of ${via.name}, gives it` : `${outlet} gives it`;
  const speakers = chain.map((link) => link.speaker?.name ?? 'someone unnamed');
  if (speakers.length < 2) return `${account} to ${speakers[0]}.`;
  return `${account} to ${speakers[0]}, who gives it on: ${speakers.slice(1).join(', then ')}.`;
}
