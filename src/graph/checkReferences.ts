import { InvalidArticleError } from '../errors.js';
import type { ArticleGraph, StatementNode } from './ArticleGraph.js';

/**
 * Given an article graph, throws InvalidArticleError unless its ids are unique, every reference resolves
 * and no statement lies within itself, be it through others.
 */
export function checkReferences(graph: ArticleGraph): void {
  const entities = collectIds(graph.entities, 'entities');
  const statements = collectIds(graph.statements, 'statements');
  graph.statements.forEach((statement, at) => {
    const path = `statements[${at}]`;
    check(entities, 'entity', [
      [`${path}.speaker`, statement.speaker],
      [`${path}.via`, statement.via],
    ]);
    check(
      entities,
      'entity',
      statement.about.map((id, place) => [`${path}.about[${place}]`, id]),
    );
    check(
      entities,
      'entity',
      statement.addressee.map((id, place) => [`${path}.addressee[${place}]`, id]),
    );
    checkStances(statement, path);
    check(statements, 'statement', [[`${path}.within`, statement.within]]);
  });
  graph.relations.forEach(({ subject, object, assertedBy }, at) => {
    check(entities, 'entity', [
      [`relations[${at}].subject`, subject],
      [`relations[${at}].object`, object],
    ]);
    check(statements, 'statement', [[`relations[${at}].assertedBy`, assertedBy]]);
  });
  checkNesting(graph.statements);
}

function checkStances({ about, stances = [] }: StatementNode, path: string): void {
  stances.forEach(({ entity }, place) => {
    const where = `${path}.stances[${place}].entity`;
    if (!about.includes(entity))
      throw new InvalidArticleError(where, `${where}: expected one of those the statement is about, found "${entity}"`);
    if (stances.findIndex((other) => other.entity === entity) < place)
      throw new InvalidArticleError(
        where,
        `${where}: expected one stance towards each, found another towards "${entity}"`,
      );
  });
}

function collectIds(nodes: readonly { readonly id: string }[], name: string): Set<string> {
  const ids = new Set<string>();
  nodes.forEach(({ id }, at) => {
    if (ids.has(id)) {
      throw new InvalidArticleError(
        `${name}[${at}].id`,
        `${name}[${at}].id: expected an id of its own, found "${id}" again`,
      );
    }
    ids.add(id);
  });
  return ids;
}

function check(
  known: ReadonlySet<string>,
  type: string,
  references: readonly (readonly [string, string | null])[],
): void {
  for (const [path, id] of references) {
    if (id === null || known.has(id)) continue;
    throw new InvalidArticleError(
      path,
      `${path}: expected the id of one of the article's ${toPlural(type)}, found "${id}"`,
    );
  }
}

function toPlural(type: string): string {
  return type === 'entity' ? 'entities' : `${type}s`;
}

function checkNesting(statements: readonly StatementNode[]): void {
  const outer = new Map(statements.map(({ id, within }) => [id, within]));
  statements.forEach(({ id }, at) => {
    const seen = new Set([id]);
    for (let next = outer.get(id) ?? null; next !== null; next = outer.get(next) ?? null) {
      if (next === id) {
        const path = `statements[${at}].within`;
        throw new InvalidArticleError(
          path,
          `${path}: expected a statement around "${id}", found a circle: ${[...seen, id].join(' within ')}`,
        );
      }
      if (seen.has(next)) break;
      seen.add(next);
    }
  });
}
