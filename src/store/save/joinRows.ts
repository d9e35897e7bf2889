import type { CypherValue } from '../engine/CypherEngine.js';
import type { ArticleRows, Row } from './buildArticleRows.js';
import { toLoadedKey } from './sortKeys.js';

/** The rows of several articles, by the part of the graph they make, as the save queries take them. */
export type BatchRows = Readonly<Record<BatchPart, readonly Row[]>>;

type BatchPart = 'articles' | 'evidence' | Exclude<keyof ArticleRows, 'article' | 'articleId' | 'statementIds'>;

/** The rows of one article, the digest of what came in, and when it was loaded, null where that is not known. */
export interface NewArticle {
  readonly rows: ArticleRows;
  readonly digest: string;
  readonly loadedAt: string | null;
}

type Counts = Record<string, CypherValue>;
type Join = (one: Counts, other: Row) => void;

/**
 * Given the rows of articles, returns them as those of one batch. What articles share (entities, names, pairs,
 * relations) stands in one row with its counts added up, in order of id, so that a hub is written once a batch
 * and writers at once lock alike.
 */
export function joinRows(articles: readonly NewArticle[]): BatchRows {
  const all = (part: keyof ArticleRows & BatchPart): Row[] => articles.flatMap(({ rows }) => rows[part]);
  return {
    articles: articles.map(({ rows, digest, loadedAt }) => ({
      ...rows.article,
      ...{ digest, loadedAt, loadedKey: toLoadedKey(loadedAt, rows.articleId) },
    })),
    entities: joinById(all('entities'), add('count', 'said', 'about')),
    names: joinById(all('names'), add('count')),
    mentions: all('mentions'),
    statements: all('statements'),
    said: all('said'),
    about: all('about'),
    addressedTo: all('addressedTo'),
    via: all('via'),
    within: all('within'),
    pairs: joinById(all('pairs'), addLatest),
    relations: joinById(all('relations'), addEvidence),
    evidence: all('relations'),
    asserted: all('asserted'),
  };
}

// The first of those with one id is copied, and the others are added to the copy; whatever has no count of its own counts one.
function joinById(rows: readonly Row[], join: Join): Row[] {
  const byId = new Map<CypherValue | undefined, Counts>();
  for (const row of rows) {
    const known = byId.get(row['id']);
    if (known === undefined) byId.set(row['id'], { count: 1, ...row });
    else join(known, row);
  }
  return [...byId.values()].sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
}

function add(...keys: readonly string[]): Join {
  return (one, other) => {
    for (const key of keys) one[key] = Number(one[key]) + Number(other[key] ?? 1);
  };
}

function addLatest(one: Counts, other: Row): void {
  add('count')(one, other);
  if (String(one['latest']) < String(other['latest'])) one['latest'] = other['latest']!;
}

function addEvidence(one: Counts, other: Row): void {
  add('count')(one, other);
  if (String(one['at']) < String(other['at'])) one['at'] = other['at']!;
}
