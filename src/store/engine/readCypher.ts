import { readdirSync, readFileSync } from 'node:fs';

const ROOT = new URL('../../../cypher/', import.meta.url);
const queries = new Map<string, readonly Line[]>();

interface Line {
  readonly text: string;
  readonly parameters: readonly string[];
  readonly tags: readonly string[];
}

/** Which optional lines of a query file to keep. */
export interface QueryVariant {
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
 * names is among those given and one of the tags behind its comment, as in `// @newest`, is too; without
 * `variant` all lines of a file without tags stay. So a filter that is not asked for costs nothing, and no
 * query is put together from what a user typed.
 */
export function readQuery(name: string, variant?: QueryVariant): string {
  const lines = queries.get(name) ?? readLines(name);
  queries.set(name, lines);
  return lines
    .filter((line) => variant === undefined || isWanted(line, variant))
    .map((line) => line.text)
    .join('\n');
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

function isWanted(line: Line, { parameters = [], tags = [] }: QueryVariant): boolean {
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
  };
}

function toStatements(text: string): string[] {
  return text
    .replace(/\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
