import type { ArticleGraph } from '../../../src/graph/ArticleGraph.js';
import type { ArticleRow, EntitySummary, StatementRow } from '../../../src/store/Rows.js';
import type { Page, PageRequest, Store } from '../../../src/store/Store.js';

const PER_ARTICLE = 10;
const TEXT = 'They said that the quay would be open again before the end of the month. '.repeat(20);

/** A store that makes up what it is asked for, and counts the pages it was asked for. */
export interface EndlessStore {
  readonly store: Store;
  pages: number;
}

/** Given a number of statements, returns a store that makes them up as they are asked for: nothing of it is held. */
export function createEndlessStore(statementCount: number): EndlessStore {
  const people = Math.ceil(statementCount / 10);
  const endless: EndlessStore = { store: {} as Store, pages: 0 };
  const answer = <Row>(page: PageRequest, count: number, toRow: (at: number) => Row): Page<Row> => {
    endless.pages += 1;
    return toPage(page, count, toRow);
  };
  const store: Partial<Store> = {
    findStatements: async ({ speakerIds }, _order, page) => {
      if (speakerIds === undefined) return answer(page, statementCount, (at) => toStatement(at, people));
      const count = speakerIds.length * Math.floor(statementCount / people);
      return answer(page, count, (at) => {
        const place = Math.floor(at / speakerIds.length);
        const person = Number(speakerIds[at % speakerIds.length]!.slice(1));
        return toStatement(place * people + person, people);
      });
    },
    findEntities: async (_filter, _order, page) =>
      answer(page, people, (at) => ({ ...toEntity(at), aliases: [], description: null })),
    findEntityCounts: async (ids) => ids.map((id) => ({ id, said: 10, about: 10, articles: 10 })),
    findRelations: async (_filter, page) => answer(page, people, (at) => toRelation(at, people)),
    findArticles: async (_filter, _order, page) => answer(page, statementCount / PER_ARTICLE, toArticle),
    findNodes: async (ids) => ids.map((id) => ({ type: 'Article', row: toArticle(Number(id.slice(1))) })),
    findStored: async (label, page) =>
      answer(page, label === 'Statement' ? statementCount : 0, (at) => ({
        properties: { id: `s${at}`, text: TEXT },
        edges: [{ type: 'SAID', from: 'e1', to: `s${at}`, properties: {} }],
      })),
    findArticleGraphs: async (ids) => ids.map((id) => toGraph(Number(id.slice(1)))),
  };
  return Object.assign(endless, { store: store as Store });
}

function toPage<Row>({ limit, after }: PageRequest, count: number, toRow: (at: number) => Row): Page<Row> {
  const first = after == null ? 0 : Number(after) + 1;
  const rows = Array.from({ length: Math.max(0, Math.min(limit, count - first)) }, (_, at) => ({
    key: String(first + at),
    row: toRow(first + at),
  }));
  return { rows, hasNextPage: first + limit < count, hasPreviousPage: after != null };
}

function toEntity(at: number): EntitySummary {
  return { id: `e${at}`, name: `Person Number ${at}`, kind: 'PERSON' };
}

function toArticle(at: number): ArticleRow {
  return {
    ...{ id: `a${at}`, externalId: `article ${at}`, title: `Title ${at}`, url: null, outlet: 'Gazette', byline: null },
    ...{ publishedAt: '2026-03-02', language: 'en', text: `${TEXT}${at}`, extractor: null, extractorVersion: null },
    loadedAt: null,
  };
}

function toGraph(at: number): ArticleGraph {
  const { externalId, text, title } = toArticle(at);
  return { id: externalId, title, text, entities: [], statements: [], relations: [] };
}

function toStatement(at: number, people: number): StatementRow {
  return {
    ...{ id: `s${at}`, text: `${TEXT.slice(0, 300)} ${at}`, kind: 'INDIRECT', construction: null, cue: 'said' },
    ...{
      polarity: 'AFFIRMED',
      tense: null,
      certainty: null,
      role: null,
      saidAt: null,
      confidence: 0.5,
      extractor: null,
      extractorVersion: null,
    },
    ...{ spans: [[0, 300]], cueSpans: [], speakerSpans: [], why: [], sortKey: String(at), textOrder: at },
    speaker: toEntity(at % people),
    about: [toEntity((at + 1 + Math.floor(at / people)) % people)],
    ...{ stances: [], addressees: [], via: null, within: null },
    article: toArticle(Math.floor(at / PER_ARTICLE)),
  };
}

function toRelation(at: number, people: number) {
  const evidence = [{ quote: 'They met.', spans: [[0, 9]] as [number, number][], tenure: {}, article: toArticle(at) }];
  return {
    ...{ id: `r${at}`, kind: 'CONSULT' as const, label: null, date: null, sortKey: String(at), assertedBy: null },
    modality: 'ASSERTED' as const,
    ...{ subject: toEntity(at), object: toEntity((at + 1) % people), why: [], evidence },
  };
}
