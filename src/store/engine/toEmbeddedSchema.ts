/**
 * Given a schema statement in Neo4j's dialect, returns what the embedded engine runs instead:
 * - a uniqueness constraint on a property becomes an index on it (a constraint alone would make MERGE read all nodes);
 * - an index of nodes keeps its first property (the others only serve Neo4j's ordered reads), and becomes nothing where
 *   that is a key of an order itself: nothing is looked up by it, and each such index costs an opening a tenth of its time;
 * - an index of relationships or a full-text index becomes nothing: the engine has none of the former, and makes
 *   its text indexes itself when they are first asked for.
 */
export function toEmbeddedSchema(statement: string): string[] {
  if (/^CREATE FULLTEXT INDEX/.test(statement) || /FOR \(\)-\[/.test(statement)) return [];
  const constraint = /^CREATE CONSTRAINT (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) REQUIRE \2\.(\w+) IS UNIQUE$/.exec(
    statement,
  );
  if (constraint !== null) return [toIndex(constraint)];
  const index = /^CREATE INDEX (\w+) IF NOT EXISTS FOR \((\w+):(\w+)\) ON \(\2\.(\w+)/.exec(statement);
  if (index === null) return [statement];
  return /\w[kK]ey$/.test(index[4]!) ? [] : [toIndex(index)];
}

function toIndex([, name, , label, property]: RegExpExecArray): string {
  return `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
}
