import './graph.css';

import { toGraphAddress } from '../addresses.js';
import { ask } from '../ask.js';
import { element } from '../element.js';
import { toCount } from '../format.js';
import { DaysDocument, OutletsDocument, WayDocument } from '../generated/operations.js';
import { createExports } from '../parts.js';
import { remember } from '../remember.js';
import { createProblemView } from '../views/createProblemView.js';
import { readChoice, toConditions, toQuery } from './Choice.js';
import { createControls } from './createControls.js';
import { createIndex } from './createIndex.js';
import { createMatrix } from './createMatrix.js';
import { createPanel } from './createPanel.js';
import { createPeriod } from './createPeriod.js';
import { createPicture, isDensePicture } from './createPicture.js';
import { toWayEntities } from './createWay.js';
import { findByName } from './findByName.js';
import { loadGraph } from './loadGraph.js';
import { pickVisible } from './pickVisible.js';
import { readTheme } from './readTheme.js';
import { savePng, saveSvg } from './savePicture.js';
import { toEmphasis } from './toEmphasis.js';
import { toSvg } from './toSvg.js';

import type { View } from '../view.js';
import type { Choice } from './Choice.js';
import type { GraphIndex } from './createIndex.js';
import type { Picture } from './createPicture.js';
import type { Way } from './createWay.js';
import type { GraphData } from './GraphData.js';
import type { LoadedGraph } from './loadGraph.js';

/** How many names the boxes for names suggest. */
const SUGGESTED = 500;

/** Given an address's query, returns the graph as a picture or a matrix, with its filters and what was clicked on. */
export async function createGraphView(query: URLSearchParams): Promise<View> {
  const choice = readChoice(query);
  const [graph, { timeline }, { articles }] = await Promise.all([
    loadGraph(choice),
    ask(DaysDocument, { filter: choice.outlet ? { outlet: choice.outlet } : {} }),
    ask(OutletsDocument, {}),
  ]);
  const outlets = [...new Set(articles.nodes.map(({ outlet }) => outlet))].filter((outlet) => outlet !== null);
  return new GraphView(choice, { ...toLoaded(graph), days: timeline, outlets });
}

interface Loaded {
  readonly graph: LoadedGraph;
  readonly index: GraphIndex;
  readonly days: readonly { readonly start: string; readonly count: number }[];
  readonly outlets: readonly string[];
}

function toLoaded(graph: LoadedGraph): Pick<Loaded, 'graph' | 'index'> {
  return { graph, index: createIndex(graph) };
}

type Change = (patch: Partial<Choice>, options?: { readonly replace: boolean }) => void;

/** The page while it is open: what was chosen, and what is drawn for it. */
class GraphView implements View {
  readonly title = 'Graph';
  readonly content: HTMLElement;
  #choice: Choice;
  #loaded: Loaded;
  #picture: Picture | null = null;
  #visible: GraphData = { nodes: [], links: [] };
  #way: Way | null = null;
  #turn = 0;
  readonly #place = element('div', { class: 'canvas' });
  readonly #note = element('p', { class: 'facts', role: 'status' });
  readonly #controls = element('div', { class: 'controls-place' });
  readonly #period = element('div', {});
  readonly #panel = element('aside', { class: 'panel', 'aria-label': 'What is chosen' });

  constructor(choice: Choice, loaded: Loaded) {
    [this.#choice, this.#loaded] = [choice, loaded];
    this.content = element(
      'div',
      { class: choice.isMatrix ? 'graph is-matrix' : 'graph' },
      element('h1', { class: 'hidden' }, 'Who talks about whom'),
      element(
        'details',
        { class: 'side', open: innerWidth > 900 },
        element('summary', {}, 'Filters and legend'),
        this.#controls,
      ),
      element('div', { class: 'stage' }, this.#createBar(), this.#place, this.#period),
      this.#panel,
      createNames(loaded.index),
    );
  }

  start(): void {
    this.#run(this.#react(this.#choice));
  }

  stop(): void {
    this.#turn++;
    this.#picture?.stop();
  }

  readonly #change: Change = (patch, { replace } = { replace: false }) => {
    const before = this.#choice;
    this.#choice = { ...before, ...patch };
    if (patch.chosen !== undefined) this.#choice = { ...this.#choice, way: null };
    remember(toGraphAddress(toQuery(this.#choice)), { replace });
    // Where one looks changes nothing of what is there, least of all what is being typed beside it.
    if (patch.at !== undefined) return;
    this.#run(this.#react(before));
  };

  #run(work: Promise<void>): void {
    work.catch((problem: unknown) => this.#panel.replaceChildren(createProblemView(problem).content));
  }

  async #react(before: Choice): Promise<void> {
    const turn = ++this.#turn;
    const { way } = this.#choice;
    this.#panel.setAttribute('aria-busy', 'true');
    if (JSON.stringify(toConditions(this.#choice)) !== JSON.stringify(toConditions(before)))
      this.#note.textContent = 'Reading …';
    const isKept = this.#way !== null && String(way) === String(before.way);
    const found = isKept ? this.#way : way && (await findWay(way));
    const graph = await loadGraph(this.#choice, found ? toWayEntities(found) : []);
    if (turn !== this.#turn) return;
    this.#way = found;
    if (graph !== this.#loaded.graph) this.#loaded = { ...this.#loaded, ...toLoaded(graph) };
    this.#update();
  }

  #update(): void {
    const { graph, index, days, outlets } = this.#loaded;
    const [choice, change] = [this.#choice, this.#change];
    this.#visible = pickVisible(index, choice, this.#way ? toWayEntities(this.#way) : []);
    const { nodes, links } = this.#visible;
    this.#note.textContent = `${toCount(nodes.length, 'entity', 'entities')}, ${toCount(links.length, 'link')}`;
    this.#controls.replaceChildren(
      createControls({ index, truncated: graph.truncated, choice, outlets, change }),
      createExports(toConditions(choice), ['gexf', 'graphml', 'cytoscape', 'd3', 'dot', 'csv', 'jsonl']),
    );
    this.#period.replaceChildren(createPeriod({ days, choice, change }));
    if (nodes.length === 0) this.#showNothing();
    else if (choice.isMatrix) this.#showMatrix();
    else this.#showPicture();
    void this.#showPanel();
  }

  #showNothing(): void {
    this.#picture?.stop();
    this.#picture = null;
    this.#place.replaceChildren(
      element(
        'p',
        { class: 'empty' },
        'No links pass these filters. Take one of them away, or load articles: hearsay ingest FILE.',
      ),
    );
  }

  #showMatrix(): void {
    this.#place.replaceChildren(createMatrix(this.#visible, (link) => this.#change({ chosen: link.id })));
  }

  #showPicture(): void {
    const [choice, change] = [this.#choice, this.#change];
    try {
      if (this.#picture?.isDense !== isDensePicture(this.#visible)) {
        this.#picture?.stop();
        this.#picture = this.#createPicture();
      }
      this.#picture.draw(this.#visible);
      this.#picture.emphasize(toEmphasis(this.#loaded.index, choice, this.#way));
    } catch (problem) {
      if (this.#picture) throw problem;
      this.#place.replaceChildren(
        element(
          'p',
          { class: 'empty' },
          'This browser cannot draw the picture: it has no WebGL. The matrix shows the same.',
        ),
        element('button', { type: 'button', onclick: () => change({ isMatrix: true }) }, 'Matrix'),
      );
    }
  }

  #createPicture(): Picture {
    this.#place.replaceChildren();
    return createPicture({
      place: this.#place,
      at: this.#choice.at,
      isDense: isDensePicture(this.#visible),
      onNode: (id) => this.#change({ chosen: id, ...this.#expand(id) }),
      onLink: (id) => this.#change({ chosen: id }),
      onNothing: () => (this.#choice.chosen || this.#choice.way) && this.#change({ chosen: null, way: null }),
      onMove: (at) => this.#change({ at }, { replace: true }),
    });
  }

  // A first click chooses, a click on what is chosen brings more of its neighbors.
  #expand(id: string): Partial<Choice> {
    const { chosen, open } = this.#choice;
    return chosen === id ? { open: [...open, id] } : {};
  }

  async #showPanel(): Promise<void> {
    const turn = this.#turn;
    const drawn = new Set(this.#visible.nodes.map(({ id }) => id));
    const [choice, way, change] = [this.#choice, this.#way, this.#change];
    this.#panel.setAttribute('aria-busy', 'true');
    const panel = await createPanel({ index: this.#loaded.index, choice, drawn, way, change }).catch(
      (problem: unknown) => createProblemView(problem).content,
    );
    if (turn !== this.#turn) return;
    this.#panel.removeAttribute('aria-busy');
    this.#panel.replaceChildren(panel);
  }

  #createBar(): HTMLElement {
    const { isMatrix } = this.#choice;
    const find = element('input', {
      type: 'search',
      list: 'graph-names',
      placeholder: 'Find a name',
      'aria-label': 'Find in the picture',
    });
    const goTo = async (): Promise<void> => {
      const id = await findByName(this.#loaded.index, find.value);
      if (id === null) return;
      this.#change({ chosen: id });
      this.#picture?.lookAt(id);
    };
    const button = (word: string, title: string, act: () => void): HTMLElement =>
      element('button', { type: 'button', title, 'aria-label': title, onclick: act }, word);
    return element(
      'div',
      { class: 'bar-top' },
      element(
        'nav',
        { class: 'tabs', 'aria-label': 'Kind of view' },
        element(
          'a',
          { href: toGraphAddress(toQuery({ ...this.#choice, isMatrix: false })), 'aria-current': !isMatrix && 'page' },
          'Picture',
        ),
        element(
          'a',
          { href: toGraphAddress(toQuery({ ...this.#choice, isMatrix: true })), 'aria-current': isMatrix && 'page' },
          'Matrix',
        ),
      ),
      isMatrix ? null : element('form', { onsubmit: (event) => (event.preventDefault(), this.#run(goTo())) }, find),
      isMatrix
        ? null
        : [
            button('+', 'Closer', () => this.#picture?.zoom(1 / 1.4)),
            button('−', 'Farther', () => this.#picture?.zoom(1.4)),
            button('Fit', 'Fit all of it in', () => this.#picture?.lookAt(null)),
            button('Lay out', 'Lay out anew', () => this.#picture?.relax()),
            button('PNG', 'Save as PNG', () => void this.#save(savePng)),
            button('SVG', 'Save as SVG', () => void this.#save(saveSvg)),
          ],
      this.#note,
    );
  }

  async #save(save: (text: string) => void | Promise<void>): Promise<void> {
    if (!this.#picture) return;
    try {
      await save(toSvg(this.#picture.graph, readTheme(this.#place)));
    } catch (problem) {
      this.#note.textContent = problem instanceof Error ? problem.message : String(problem);
    }
  }
}

function createNames({ strongest }: GraphIndex): HTMLElement {
  return element(
    'datalist',
    { id: 'graph-names' },
    strongest.slice(0, SUGGESTED).map(({ label }) => element('option', { value: label })),
  );
}

async function findWay([from, to]: Way['ends']): Promise<Way> {
  const { path } = await ask(WayDocument, { from: { id: from }, to: { id: to } });
  return { ends: [from, to], path };
}
