import { element } from '../element.js';
import { toCount, toWords } from '../format.js';
import { createEntityLink, createStatementCard } from '../parts.js';

import type { WayQuery } from '../generated/operations.js';

/** How two entities, by their ids, are connected; null when they are not. */
export interface Way {
  readonly ends: readonly [string, string];
  readonly path: WayQuery['path'];
}
type WayNode = NonNullable<WayQuery['path']>['nodes'][number];
type WayLink = NonNullable<WayQuery['path']>['links'][number];

interface WayOptions {
  readonly toName: (id: string) => string;
  readonly close: () => void;
}

/** Given a way, what an entity is called, and what closes it, returns its stations in order. */
export function createWay({ ends, path }: Way, { toName, close }: WayOptions): HTMLElement {
  return element(
    'section',
    { class: 'way' },
    element('h2', {}, path ? `A way of ${toCount(path.length, 'link')}` : 'No way'),
    path ? null : element('p', {}, `Nothing in the articles joins ${ends.map(toName).join(' and ')} within 8 links.`),
    path
      ? element(
          'ol',
          {},
          path.nodes.map((node, index) => createStation(node, path.links[index - 1], path.nodes[index - 1])),
        )
      : null,
    element('p', { class: 'ways' }, element('button', { type: 'button', onclick: close }, 'Back to the picture')),
  );
}

/** Given a way, returns the entities on it, in order; where there is none, its ends. */
export function toWayEntities({ ends, path }: Way): readonly string[] {
  return path?.nodes.flatMap((node) => (node.__typename === 'Entity' ? [node.id] : [])) ?? ends;
}

function createStation(node: WayNode, link: WayLink | undefined, before: WayNode | undefined): HTMLElement {
  return element(
    'li',
    {},
    link ? element('p', { class: 'step' }, describe(link, before)) : null,
    node.__typename === 'Entity' ? createEntityLink({ id: node.id, name: node.name, kind: node.entityKind }) : null,
    node.__typename === 'Statement' ? createStatementCard(node) : null,
  );
}

// A way may go against a link's direction.
function describe({ kind, source }: WayLink, before: WayNode | undefined): string {
  const isForward = before !== undefined && before.__typename !== 'Article' && 'id' in before && before.id === source;
  return isForward ? `↓ ${toWords(kind)}` : `↑ ${toWords(kind)}`;
}
