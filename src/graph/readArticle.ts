import { z } from 'zod';

import type { Article } from '../text/Article.js';
import { hash } from '../util/hash.js';
import { readShape } from './readShape.js';

// Lone surrogates have no UTF-8 form, so no store could give them back; one unit each, so that offsets hold.
const LONE_SURROGATES = /\p{Surrogate}/gu;

// Neo4j's indexes refuse values of more than about 8,000 bytes.
const LONGEST_KEY = 2_000;
const optionalText = z.string().nullish().transform(toPresent);

/** A short text that is looked up or compared, such as a url or a name. */
export const key = z.string().max(LONGEST_KEY, `a text of at most ${LONGEST_KEY} characters`);
const optionalKey = key.nullish().transform(toPresent);

/** ISO 8601, a day ("2025-07-03") or a moment ("2025-07-03T10:00:00Z"); nothing, null and blank mean unknown. */
export const optionalDate = optionalText.refine(isDate, 'an ISO 8601 day or moment such as "2025-07-03"');

const articleShape = z.object({
  id: optionalKey,
  text: z
    .string()
    .transform((text) => text.replace(LONE_SURROGATES, '\uFFFD'))
    .refine((text) => text.trim() !== '', 'a text that is not blank'),
  url: optionalKey,
  title: optionalText,
  outlet: optionalKey,
  byline: optionalText,
  published: optionalDate,
  language: optionalText,
});

/**
 * Given parsed JSON, returns the article in it; parts of a graph and other fields are left aside. Only
 * `text` is required. Without an `id`, the article is known by its url, else by the hash of its text.
 * Throws InvalidArticleError with path, expected and found.
 */
export function readArticle(value: unknown): Article {
  const article = readShape(articleShape, value);
  return { ...article, id: article.id ?? article.url ?? hash(article.text) };
}

function toPresent(text: string | null | undefined): string | null {
  return text == null || text.trim() === '' ? null : text;
}

function isDate(date: string | null): boolean {
  if (date === null) return true;
  const [day] = /^\d{4}-\d{2}-\d{2}(?=$|T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?$)/.exec(date) ?? [];
  if (day === undefined || Number.isNaN(Date.parse(date))) return false;
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}
