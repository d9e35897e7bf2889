import { readdirSync, readFileSync } from 'node:fs';

import type { CypherEngine } from './CypherEngine.js';

const ROOT = new URL('../../../cypher/', import.meta.url);
const files = new Map<string, readonly Line[]>();
const texts = new Map<string, string>();

interface Line {
  readonly text: string;
  readonly parameters: readonly string[];
  readonly tags: readonly string[];
  readonly engine: string | null;
}

/** Which optional lines of a query file to keep. */
export interface QueryVariant {
  readonly engine: CypherEngine['name'];
  readonly parameters?: readonly string[];
  readonly tags?: readonly string[];
}

/** A numbered file of `cypher/schema`. */
export interface SchemaFile {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
}

/**
 * Given the name of a file in `cypher/queries`, returns its text. A line stays when every `$parameter` it
 * names is among those given and one of the tags behind its comment, as in `// @newest`, is too; one with
 * `// +neo4j` or `// +embedded`, for that engine alone: what only helps its planner. A condition whose `WHERE` goes
 * becomes one. Without `variant` all lines stay. So a filter that is not asked for costs nothing, and no query is put
 * together from what a user typed.
 */
export function readQuery(name: string, variant?: QueryVariant): string {
  const key = [name, variant?.engine, variant?.parameters, variant?.tags].join(';');
  const text = texts.get(key) ?? writeQuery(name, variant);
  texts.set(key, text);
  return text;
}

/** Given nothing, returns the files of `cypher/schema` in order of their numbers. */
export function readSchemaFiles(): SchemaFile[] {
  return readdirSync(new URL('schema/', ROOT))
    .filter((file) => /^V\d{4}__\w+\.cypher$/.test(file))
    .sort()
    .map((file) => ({
      number: Number(file.slice(1, 5)),
      name: file.slice('V0001__'.length, -'.cypher'.length),
      statements: toStatements(readFileSync(new URL(`schema/${file}`, ROOT), 'utf8')),
    }));
}

// Without indentation: the driver sends it in pieces of 1.4 kB.
function writeQuery(name: string, variant: QueryVariant | undefined): string {
  const lines = files.get(name) ?? readLines(name);
  files.set(name, lines);
  const wanted = variant === undefined ? lines : lines.filter((line) => isWanted(line, variant));
  const texts = wanted.map(({ text }, at) => (isLeading(wanted, at) ? text.replace('  AND', 'WHERE') : text));
  return texts.map((text) => text.trim()).join('\n');
}

// Conditions are indented by two, so that the first behind a clause is known.
function isLeading(lines: readonly Line[], at: number): boolean {
  const before = lines[at - 1]?.text ?? '';
  return lines[at]!.text.startsWith('  AND') && !before.startsWith(' ') && !before.startsWith('WHERE');
}

function isWanted(line: Line, { engine, parameters = [], tags = [] }: QueryVariant): boolean {
  if (line.engine !== null && line.engine !== engine) return false;
  if (!line.parameters.every((parameter) => parameters.includes(parameter))) return false;
  return line.tags.length === 0 || line.tags.some((tag) => tags.includes(tag));
}

function readLines(name: string): Line[] {
  return readFileSync(new URL(`queries/${name}.cypher`, ROOT), 'utf8')
    .split('\n')
    .map(toLine)
    .filter(({ text }) => text !== '');
}

function toLine(line: string): Line {
  const [text = '', comment = ''] = line.split('//');
  return {
    text: text.trimEnd(),
    parameters: [...text.matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter!),
    tags: [...comment.matchAll(/@(\w+)/g)].map(([, tag]) => tag!),
    engine: /\+(\w+)/.exec(comment)?.[1] ?? null,
  };
}

function toStatements(text: string): string[] {
  return text
    .replace(/\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
