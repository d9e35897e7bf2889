/** Given a row with an extractor, returns it as the schema has it; null for what was marked by hand. */
export function toExtractor(row: {
  readonly extractor: string | null;
  readonly extractorVersion: string | null;
}): { name: string; version: string | null } | null {
  return row.extractor === null ? null : { name: row.extractor, version: row.extractorVersion };
}
