import { readFileSync, writeFileSync } from 'node:fs';

/** An operation in a page of the docs, under its heading, with the answer the page shows. */
export interface DocExample {
  readonly title: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly answer: string;
}

const EXAMPLE =
  /### (?<title>[^\n]+)\n(?:(?!###|```)[\s\S])*```graphql\n(?<query>[\s\S]*?)```\n(?:```json variables\n(?<variables>[\s\S]*?)```\n)?```json\n(?<answer>[\s\S]*?)```/g;

/** Given a page of the docs, returns its examples: headings followed by an operation, perhaps variables, and an answer. */
export function readExamples(page: URL): DocExample[] {
  const text = readFileSync(page, 'utf8').replaceAll(/^## (.+)$/gm, '### $1');
  return [...text.matchAll(EXAMPLE)].map(({ groups }) => ({
    title: groups?.['title'] ?? '',
    query: groups?.['query'] ?? '',
    variables: JSON.parse(groups?.['variables'] ?? '{}') as Record<string, unknown>,
    answer: groups?.['answer'] ?? '',
  }));
}

/** Given an example and what was answered, expects the page to show it; with HEARSAY_UPDATE_DOCS set, writes it there instead. */
export function expectAnswer(page: URL, example: DocExample, found: unknown): void {
  if (!process.env['HEARSAY_UPDATE_DOCS']) {
    expect(found).toEqual(JSON.parse(example.answer));
    return;
  }
  const text = readFileSync(page, 'utf8');
  const at = text.indexOf('```json\n', text.indexOf(example.query)) + '```json\n'.length;
  writeFileSync(page, `${text.slice(0, at)}${JSON.stringify(found, null, 2)}\n${text.slice(text.indexOf('```', at))}`);
}
