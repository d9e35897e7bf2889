import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const SRC = resolve('src');

/** Rooms in the order of the arrow; a file imports from its own room or from one further left. */
const ROOMS = [
  ['util', 'errors'],
  ['text'],
  ['language'],
  ['extract'],
  ['graph'],
  ['store'],
  ['ingest'],
  ['evaluation'],
  ['config'],
  ['input'],
  ['export'],
  ['graphql'],
  ['web'],
  ['cli'],
  ['index'],
];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'pages' ? [] : listFiles(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

function roomOf(path: string): string {
  return (relative(SRC, path).split(sep)[0] ?? '').replace(/\.(ts|js)$/, '');
}

const importsOf = (path: string): string[] =>
  [...readFileSync(path, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');

const rank = (room: string): number => ROOMS.findIndex((names) => names.includes(room));
const files = listFiles(SRC);

describe('the arrow of rooms', () => {
  it('knows every room', () => {
    expect(files.map(roomOf).filter((room) => rank(room) < 0)).toEqual([]);
  });

  it('has no import that points right', () => {
    const upward = files.flatMap((path) =>
      importsOf(path)
        .filter((target) => target.startsWith('.'))
        .map((target) => resolve(dirname(path), target))
        .filter((target) => target.startsWith(SRC) && rank(roomOf(target)) > rank(roomOf(path)))
        .map((target) => `${relative(SRC, path)} -> ${relative(SRC, target)}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no import cycle between files', () => {
    const edges = new Map(
      files.map((path) => [
        path,
        importsOf(path)
          .filter((target) => target.startsWith('.'))
          .map((target) => resolve(dirname(path), target.replace(/\.js$/, '.ts'))),
      ]),
    );
    const done = new Set<string>();
    const visit = (path: string, trail: readonly string[]): string | null => {
      if (trail.includes(path))
        return [...trail.slice(trail.indexOf(path)), path].map((p) => relative(SRC, p)).join(' -> ');
      if (done.has(path)) return null;
      for (const next of edges.get(path) ?? []) {
        const cycle = visit(next, [...trail, path]);
        if (cycle) return cycle;
      }
      done.add(path);
      return null;
    };
    expect(files.map((path) => visit(path, [])).filter((cycle) => cycle !== null)).toEqual([]);
  });

  it.each([
    ['neo4j-driver', ['store']],
    ['@grafeo-db/js', ['store']],
    ['@apollo/server', ['graphql', 'web']],
    ['onnxruntime-node', ['language']],
  ])('keeps %s in its room', (name, allowed) => {
    const users = files.filter((path) =>
      importsOf(path).some((target) => target === name || target.startsWith(`${name}/`)),
    );
    expect(users.map(roomOf).filter((room) => !allowed.includes(room))).toEqual([]);
  });
});
