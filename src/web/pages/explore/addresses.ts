/** The addresses of the views, so that links and the router agree. */
export const toEntityAddress = (id: string): string => `#/entity/${encodeURIComponent(id)}`;
export const toArticleAddress = (id: string, statement?: string): string =>
  `#/article/${encodeURIComponent(id)}${statement === undefined ? '' : `?statement=${encodeURIComponent(statement)}`}`;
export const toStatementAddress = (id: string): string => `#/statement/${encodeURIComponent(id)}`;
export const toSearchAddress = (text: string): string => `#/search?text=${encodeURIComponent(text)}`;
