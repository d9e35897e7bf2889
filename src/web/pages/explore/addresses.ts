/** The addresses of the views, so that links and the router agree. */
export const toEntityAddress = (id: string): string => `/entity/${encodeURIComponent(id)}`;
export const toArticleAddress = (id: string, statement?: string): string =>
  `/article/${encodeURIComponent(id)}${statement === undefined ? '' : `?statement=${encodeURIComponent(statement)}`}`;
export const toStatementAddress = (id: string): string => `/statement/${encodeURIComponent(id)}`;
export const toAskAddress = (text: string): string => `/ask?q=${encodeURIComponent(text)}`;
export const toGraphAddress = (options: Readonly<Record<string, string>> = {}): string => {
  const query = new URLSearchParams(options).toString();
  return query === '' ? '/graph' : `/graph?${query}`;
};
export const toExportAddress = (format: string, conditions: Readonly<Record<string, string>>): string =>
  `/export/${format}?${new URLSearchParams(conditions).toString()}`;
