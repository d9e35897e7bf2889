import type {
  ArticleCard,
  ArticleRow,
  ArticleSummary,
  EntityRow,
  EntitySummary,
  RelationRow,
  StatementCard,
  StatementRow,
} from '../store/Rows.js';

/** What stands for an entity while it is resolved: the whole row, or the few fields that other rows bring along. */
export type EntityParent = EntityRow | EntitySummary;

/** What stands for an article. */
export type ArticleParent = ArticleRow | ArticleSummary | ArticleCard;

/** What stands for a statement: the whole row, its card, or the few fields of one that another row refers to. */
export type StatementParent =
  StatementRow | StatementCard | NonNullable<StatementRow['within']> | NonNullable<RelationRow['assertedBy']>;
