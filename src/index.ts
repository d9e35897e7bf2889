export { createLanguageModel } from './language/createLanguageModel.js';
export { createIngest, createIngestAll, extractArticle } from './ingest.js';
export { readArticle } from './graph/readArticle.js';
export { readArticleGraph } from './graph/readArticleGraph.js';
export { openEngine } from './store/openEngine.js';
export { createStore } from './store/createStore.js';
export { exportGraph } from './export/exportGraph.js';
export { createApolloServer } from './graphql/createApolloServer.js';
export { createContext } from './graphql/createContext.js';
export { createWebServer } from './web/createWebServer.js';
export {
  ConfigError,
  HearsayError,
  InputError,
  InvalidArticleError,
  ModelError,
  NotFoundError,
  StoreError,
} from './errors.js';

export type { ArticleGraph, EntityNode, RelationNode, StatementNode } from './graph/ArticleGraph.js';
export type { Ingest, IngestAll, IngestResult } from './ingest.js';
export type { LanguageModel } from './language/Sentence.js';
export type { CypherEngine } from './store/engine/CypherEngine.js';
export type { Store } from './store/Store.js';
export type { Article } from './text/Article.js';
export type { Span } from './text/Span.js';
