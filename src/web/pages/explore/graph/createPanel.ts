import { toEntityAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount, toKindWord, toWords } from '../format.js';
import { BehindDocument, BehindRelationDocument } from '../generated/operations.js';
import { createEntityLink, createRelationCard, createSection, createStatementCard } from '../parts.js';
import { toConditions } from './Choice.js';
import { createWay } from './createWay.js';
import { findByName } from './findByName.js';
import { NEIGHBORS, countOther } from './pickVisible.js';

import type { Choice } from './Choice.js';
import type { GraphIndex } from './createIndex.js';
import type { GraphLink, GraphNode } from './GraphData.js';
import type { Way } from './createWay.js';

export interface PanelOptions {
  readonly index: GraphIndex;
  readonly choice: Choice;
  readonly drawn: ReadonlySet<string>;
  readonly way: Way | null;
  readonly change: (patch: Partial<Choice>) => void;
}

/** How many links and entities are listed. */
const LISTED = 12;

/** Given what the reader chose, returns what stands beside the picture: an entity, the statements behind a link, a way, or where to begin. */
export async function createPanel(options: PanelOptions): Promise<HTMLElement> {
  const { index, choice, way } = options;
  const toName = (id: string): string => index.getNode(id)?.label ?? 'somebody';
  if (way) return createWay(way, { toName, close: () => options.change({ way: null }) });
  const node = index.getNode(choice.chosen ?? '');
  const link = index.getLink(choice.chosen ?? '');
  return node ? createNodePanel(node, options) : link ? createLinkPanel(link, options) : createStart(options);
}

function createStart({ index, drawn, change }: PanelOptions): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, 'Begin with'),
    element('p', { class: 'facts' }, 'An entity leads to its neighbors, a link to the statements behind it.'),
    element(
      'ul',
      { class: 'list' },
      index.strongest
        .filter(({ id }) => drawn.has(id))
        .slice(0, LISTED)
        .map((node) =>
          element(
            'li',
            {},
            createChoice(node.label, () => change({ chosen: node.id })),
            ` ${node.weight}`,
          ),
        ),
    ),
  );
}

function createNodePanel(node: GraphNode, options: PanelOptions): HTMLElement {
  const { index, choice, drawn, change } = options;
  const other = countOther(index, node.id, drawn);
  const links = index.linksOf(node.id);
  return element(
    'section',
    {},
    element('p', { class: 'kind' }, toKindWord(node.kind)),
    element('h2', {}, createEntityLink(node && { id: node.id, name: node.label, kind: node.kind })),
    element('p', {}, `${toCount(node.said, 'statement')} by, ${node.about.toLocaleString('en')} about`),
    element(
      'p',
      { class: 'ways' },
      other > 0
        ? element(
            'button',
            { type: 'button', onclick: () => change({ open: [...choice.open, node.id] }) },
            other > NEIGHBORS
              ? `Show ${NEIGHBORS} of ${other} more neighbors`
              : `Show ${toCount(other, 'more neighbor')}`,
          )
        : element('span', { class: 'facts' }, 'All its neighbors are shown.'),
      element('a', { href: toEntityAddress(node.id) }, 'Its page'),
    ),
    createWayForm(node, options),
    element('h3', {}, 'Its links'),
    element(
      'ul',
      { class: 'list' },
      links.slice(0, LISTED).map((link) =>
        element(
          'li',
          {},
          createChoice(describe(link, index), () => change({ chosen: link.id })),
        ),
      ),
    ),
    links.length > LISTED
      ? element('p', { class: 'empty' }, `and ${toCount(links.length - LISTED, 'more', 'more')}`)
      : null,
  );
}

function createWayForm({ id }: GraphNode, { index, change }: PanelOptions): HTMLElement {
  const input = element('input', { list: 'graph-names', required: true, 'aria-label': 'Find the way to' });
  const find = async (): Promise<void> => {
    const other = await findByName(index, input.value).catch(() => null);
    input.setCustomValidity(other === null ? 'Nobody and nothing here is called so.' : '');
    if (other === null) input.reportValidity();
    else change({ way: [id, other] });
  };
  return element(
    'form',
    {
      class: 'way-form',
      onsubmit: (event) => {
        event.preventDefault();
        void find();
      },
      oninput: () => input.setCustomValidity(''),
    },
    element('label', {}, element('span', {}, 'Find the way to'), input),
    element('button', {}, 'Find'),
  );
}

async function createLinkPanel(link: GraphLink, { index, choice }: PanelOptions): Promise<HTMLElement> {
  const [from, to] = [index.getNode(link.source)!, index.getNode(link.target)!];
  return element(
    'section',
    {},
    element('p', { class: 'kind' }, toWords(link.kind)),
    element(
      'h2',
      {},
      createEntityLink({ ...from, name: from.label }),
      ' → ',
      createEntityLink({ ...to, name: to.label }),
    ),
    await createBehind(link, choice),
  );
}

async function createBehind({ kind, source, target }: GraphLink, choice: Choice): Promise<HTMLElement> {
  const ends = { subject: { id: source }, object: { id: target } };
  if (kind !== 'TALKS_ABOUT' && kind !== 'TALKS_TO') {
    const { relations } = await ask(BehindRelationDocument, { filter: { ...ends, kind: [kind] } });
    return createSection('Evidence', relations, createRelationCard);
  }
  const other = kind === 'TALKS_ABOUT' ? { about: { id: target } } : { addressee: { id: target } };
  const filter = { speaker: { id: source }, ...other, ...toConditions(choice) };
  const { statements } = await ask(BehindDocument, { filter });
  return createSection('Statements', statements, createStatementCard);
}

function describe({ kind, label, weight, source, target }: GraphLink, index: GraphIndex): string {
  const verb = kind === 'TALKS_ABOUT' ? 'about' : kind === 'TALKS_TO' ? 'to' : (label ?? toWords(kind));
  const count = weight > 1 ? ` (${weight})` : '';
  return `${index.getNode(source)!.label} → ${verb} → ${index.getNode(target)!.label}${count}`;
}

function createChoice(text: string, choose: () => void): HTMLElement {
  return element('button', { type: 'button', class: 'plain', onclick: choose }, text);
}
