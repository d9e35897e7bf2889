import { toIsoDate } from './toIsoDate.js';

import type { ReadDocument } from './readHtml.js';

const FRONT_MATTER = /^---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/;

/** Names that front matter uses for the same thing, the usual one first. */
const NAMES = {
  id: ['id', 'slug'],
  title: ['title', 'headline'],
  outlet: ['outlet', 'source', 'publication', 'site'],
  byline: ['byline', 'author', 'authors'],
  published: ['published', 'date', 'published_at', 'publishDate'],
  url: ['url', 'link', 'canonical'],
  language: ['language', 'lang'],
} as const;

/**
 * Given an article in Markdown, returns its running text without markup and what its front matter says. A level-one
 * heading at the top is the title. Only `name: value` lines of the front matter are read, no nested YAML.
 */
export function readMarkdown(markdown: string): ReadDocument & { readonly id?: string } {
  const source = markdown.replace(/\r\n?/g, '\n');
  const matter = FRONT_MATTER.exec(source);
  const facts = readFacts(matter?.[1] ?? '');
  const body = matter ? source.slice(matter[0].length) : source;
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
  const title = facts.title ?? (heading?.[1] ? dropInline(heading[1]) : undefined);
  return { ...facts, ...(title ? { title } : {}), text: dropMarkup(heading ? body.slice(heading[0].length) : body) };
}

function readFacts(matter: string): Partial<Record<keyof typeof NAMES, string>> {
  const lines = [...matter.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)];
  const values = new Map(lines.map(([, name = '', value = '']) => [name, unquote(value.trim())]));
  const facts = Object.entries(NAMES).map(([fact, names]) => {
    const value = names.map((name) => values.get(name)).find((found) => found);
    return [fact, fact === 'published' ? toIsoDate(value) : value];
  });
  return Object.fromEntries(facts.filter(([, value]) => value)) as Partial<Record<keyof typeof NAMES, string>>;
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1$/.exec(value);
  return quoted?.[2] ?? value.replace(/^\[(.*)\]$/, '$1');
}

function dropMarkup(body: string): string {
  return body
    .replace(/^(```|~~~)[\s\S]*?^\1[ \t]*$/gm, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^[ \t]*(?:[-*_][ \t]*){3,}$/gm, '')
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+(.*?)[ \t]*#*$/gm, '$1')
    .replace(/^[ \t]{0,3}(?:>[ \t]?)+/gm, '')
    .replace(/^[ \t]*(?:[-*+]|\d+[.)])[ \t]+/gm, '')
    .split(/\n[ \t]*\n\s*/)
    .map((paragraph) => dropInline(paragraph.replace(/\s*\n\s*/g, ' ')).trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function dropInline(text: string): string {
  return text
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])/g, '$1')
    .replace(/`([^`]+)`/g, '$1')
    .replace(/\\([\\`*_{}[\]()#+\-.!>~|])/g, '$1');
}
