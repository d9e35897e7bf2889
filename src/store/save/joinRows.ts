import type { ArticleRows, Row } from './buildArticleRows.js';

/** The rows of several articles, by the part of the graph they make, as the save queries take them. */
export type BatchRows = Readonly<Record<BatchPart, readonly Row[]>>;

type BatchPart = 'articles' | 'evidence' | Exclude<keyof ArticleRows, 'article' | 'articleId' | 'statementIds'>;

/** The rows of one article and the digest of what came in. */
export interface NewArticle {
  readonly rows: ArticleRows;
  readonly digest: string;
}

type Join = (one: Row, other: Row) => Row;

/**
 * Given the rows of articles, returns them as those of one batch. What articles share (entities, names, pairs,
 * relations) stands in one row with its counts added up, in order of id, so that a hub is written once a batch
 * and writers at once lock alike.
 */
export function joinRows(articles: readonly NewArticle[]): BatchRows {
  const all = (part: keyof ArticleRows & BatchPart): Row[] => articles.flatMap(({ rows }) => rows[part]);
  const counted = (part: keyof ArticleRows & BatchPart): Row[] => all(part).map((row) => ({ ...row, count: 1 }));
  return {
    articles: articles.map(({ rows, digest }) => ({ ...rows.article, digest })),
    entities: joinById(counted('entities'), add('count', 'said', 'about')),
    names: joinById(counted('names'), add('count')),
    mentions: all('mentions'),
    statements: all('statements'),
    said: all('said'),
    about: all('about'),
    addressedTo: all('addressedTo'),
    via: all('via'),
    within: all('within'),
    pairs: joinById(all('pairs'), add('count')),
    relations: joinById(counted('relations'), addEvidence),
    evidence: all('relations'),
    asserted: all('asserted'),
  };
}

function joinById(rows: readonly Row[], join: Join): Row[] {
  const byId = new Map<unknown, Row>();
  for (const row of rows) {
    const known = byId.get(row['id']);
    byId.set(row['id'], known === undefined ? row : join(known, row));
  }
  return [...byId.values()].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function add(...keys: readonly string[]): Join {
  return (one, other) => ({
    ...one,
    ...Object.fromEntries(keys.map((key) => [key, Number(one[key]) + Number(other[key])])),
  });
}

function addEvidence(one: Row, other: Row): Row {
  const at = String(one['at']) < String(other['at']) ? other['at']! : one['at']!;
  return { ...add('count')(one, other), at };
}
