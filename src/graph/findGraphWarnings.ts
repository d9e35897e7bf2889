import type { Span } from '../text/Span.js';
import { contains } from '../text/Span.js';
import type { ArticleGraph, StatementNode } from './ArticleGraph.js';

/**
 * Given an article graph that was read without error, returns what is doubtful in it though it can be saved:
 * a nested statement whose content does not lie within the content around it.
 */
export function findGraphWarnings(graph: ArticleGraph): string[] {
  const byId = new Map(graph.statements.map((statement) => [statement.id, statement]));
  return graph.statements.flatMap((inner) => {
    const outer = inner.within === null ? undefined : byId.get(inner.within);
    if (outer === undefined || inner.content.every((span) => liesIn(span, outer))) return [];
    return [`Statement "${inner.id}" is within "${outer.id}" but its content does not lie within that one's`];
  });
}

function liesIn(span: Span, outer: StatementNode): boolean {
  return outer.content.some((around) => contains(around, span));
}
