import { z } from 'zod';

import { InvalidArticleError } from '../errors.js';
import type { Span } from '../text/Span.js';
import { toText } from '../text/Span.js';
import type { ArticleGraph, EntityNode, RelationNode, StatementKind, StatementNode } from './ArticleGraph.js';
import {
  CERTAINTIES,
  CONSTRUCTIONS,
  ENTITY_KINDS,
  MODALITIES,
  POLARITIES,
  RELATION_KINDS,
  STANCES,
  STATEMENT_KINDS,
  TENSES,
} from './ArticleGraph.js';
import { checkReferences } from './checkReferences.js';
import { describeValue } from './describeValue.js';
import { key, optionalDate, readArticle } from './readArticle.js';
import { readShape } from './readShape.js';
import { checkSpanOrder, readSpans } from './readSpans.js';
import { toTenure } from './Tenure.js';

export { readArticle };

const name = key.trim().min(1, 'a text that is not blank');
const optional = z
  .string()
  .nullish()
  .transform((text) => (text == null || text.trim() === '' ? null : text));
const names = z.preprocess((value) => (typeof value === 'string' ? [value] : (value ?? [])), z.array(name));
const kept = z.unknown().optional();

const graphShape = z.object({
  entities: z
    .array(
      z.object({
        id: name.optional(),
        name: name.nullish(),
        kind: z.enum(ENTITY_KINDS).default('PERSON'),
        mentions: kept,
        aliases: names,
        description: optional,
      }),
    )
    .nullish(),
  statements: z
    .array(
      z.object({
        id: name.optional(),
        kind: z.enum(STATEMENT_KINDS).optional(),
        content: kept,
        cue: kept,
        speakerSpan: kept,
        text: kept,
        quote: kept,
        speaker: name.nullish(),
        role: optional,
        about: names,
        stances: z.array(z.object({ entity: name, stance: z.enum(STANCES), evidence: kept })).nullish(),
        addressee: names,
        within: name.nullish(),
        via: name.nullish(),
        polarity: z.enum(POLARITIES).nullish(),
        tense: z.enum(TENSES).nullish(),
        certainty: z.enum(CERTAINTIES).nullish(),
        saidAt: optionalDate,
        confidence: z.number().min(0, 'a number from 0 to 1').max(1, 'a number from 0 to 1').nullish(),
        construction: z.enum(CONSTRUCTIONS).nullish(),
        cueLemma: optional,
        why: names,
      }),
    )
    .nullish(),
  relations: z
    .array(
      z.object({
        kind: z.enum(RELATION_KINDS),
        subject: name,
        object: name,
        label: optional,
        date: optionalDate,
        evidence: kept,
        quote: kept,
        assertedBy: name.nullish(),
        modality: z.enum(MODALITIES).nullish(),
        why: names,
        former: z.boolean().nullish(),
        acting: z.boolean().nullish(),
        since: optional,
        until: optional,
      }),
    )
    .nullish(),
  extractor: z.object({ name, version: z.string().default('') }).nullish(),
});

type GraphShape = z.output<typeof graphShape>;
type Item<Key extends 'entities' | 'statements' | 'relations'> = NonNullable<GraphShape[Key]>[number];

/** Given parsed JSON, returns whether it has parts of a graph; without any it is just an article. */
export function isArticleGraph(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { entities, statements, relations } = value as Record<string, unknown>;
  return [entities, statements, relations].some((part) => part !== undefined && part !== null);
}

/**
 * Given parsed JSON, returns the article graph in it. Required are `text` and the spans that refer to it; the rest
 * has defaults (an entity's kind PERSON and its name the first mention; a statement's kind by its quotation marks),
 * more fields are allowed. One span may stand for a list of one. Ids are unique and every reference resolves;
 * a `text` or `quote` beside spans must be their slice. Throws InvalidArticleError with path, expected and found.
 */
export function readArticleGraph(value: unknown): ArticleGraph {
  const article = readArticle(value);
  const shape = readShape(graphShape, value);
  const graph: ArticleGraph = {
    ...article,
    entities: (shape.entities ?? []).map((item, at) => toEntity(item, at, article.text)),
    statements: (shape.statements ?? []).map((item, at) => toStatement(item, at, article.text)),
    relations: (shape.relations ?? []).map((item, at) => toRelation(item, at, article.text)),
    extractor: shape.extractor ?? null,
  };
  checkReferences(graph);
  return graph;
}

function toEntity(item: Item<'entities'>, at: number, text: string): EntityNode {
  const path = `entities[${at}]`;
  const mentions = [...readSpans(item.mentions, { text, path: `${path}.mentions` })].sort(bySpan);
  const [first] = mentions;
  if (item.name == null && first === undefined) {
    throw new InvalidArticleError(
      `${path}.name`,
      `${path}.name: expected a name or a mention to take it from, found neither`,
    );
  }
  return { ...item, id: item.id ?? `e${at + 1}`, name: item.name ?? toText(text, [first!]), mentions };
}

function toStatement(item: Item<'statements'>, at: number, text: string): StatementNode {
  const path = `statements[${at}]`;
  const content = readOrderedSpans(item.content, text, `${path}.content`);
  if (content.length === 0) {
    throw new InvalidArticleError(
      `${path}.content`,
      `${path}.content: expected at least one span, found ${describeValue(item.content)}`,
    );
  }
  checkSlice(item.text, toText(text, content), `${path}.text`);
  checkSlice(item.quote, toText(text, content), `${path}.quote`);
  return {
    id: item.id ?? `s${at + 1}`,
    kind: item.kind ?? toKind(content.map((span) => toText(text, [span]))),
    content,
    cue: toOptionalSpans(item.cue, text, `${path}.cue`),
    speakerSpan: toOptionalSpans(item.speakerSpan, text, `${path}.speakerSpan`),
    speaker: item.speaker ?? null,
    role: item.role,
    about: [...new Set(item.about)],
    ...toStances(item, text, path),
    addressee: [...new Set(item.addressee)],
    within: item.within ?? null,
    via: item.via ?? null,
    polarity: item.polarity ?? 'AFFIRMED',
    ...(item.tense != null && { tense: item.tense }),
    ...(item.certainty != null && { certainty: item.certainty }),
    saidAt: item.saidAt,
    confidence: item.confidence ?? null,
    construction: item.construction ?? null,
    cueLemma: item.cueLemma,
    why: item.why,
  };
}

function toStances({ stances }: Item<'statements'>, text: string, path: string): Pick<StatementNode, 'stances'> {
  if (stances == null || stances.length === 0) return {};
  return {
    stances: stances.map(({ evidence, ...stance }, at) => ({
      ...stance,
      evidence: readOrderedSpans(evidence, text, `${path}.stances[${at}].evidence`),
    })),
  };
}

function toRelation(item: Item<'relations'>, at: number, text: string): RelationNode {
  const path = `relations[${at}]`;
  const evidence = [...readSpans(item.evidence, { text, path: `${path}.evidence` })].sort(bySpan);
  checkSlice(item.quote, toText(text, evidence), `${path}.quote`);
  return {
    kind: item.kind,
    subject: item.subject,
    object: item.object,
    label: item.label,
    date: item.date,
    evidence,
    assertedBy: item.assertedBy ?? null,
    why: item.why,
    ...(item.modality != null && item.modality !== 'ASSERTED' && { modality: item.modality }),
    ...toTenure(item),
  };
}

function readOrderedSpans(value: unknown, text: string, path: string): Span[] {
  const spans = readSpans(value, { text, path });
  checkSpanOrder(spans, path);
  return spans;
}

function toOptionalSpans(value: unknown, text: string, path: string): Span[] | null {
  const spans = readOrderedSpans(value, text, path);
  return spans.length === 0 ? null : spans;
}

function checkSlice(found: unknown, slice: string, path: string): void {
  if (found === undefined || found === null || found === slice) return;
  const message = `${path}: expected the slice of the article, ${describeValue(slice)}, found ${describeValue(found)}`;
  throw new InvalidArticleError(path, message);
}

function toKind(parts: readonly string[]): StatementKind {
  if (parts.every((part) => /^["“«„‘'].*["”»’']?[,.]?$/su.test(part.trim()))) return 'DIRECT';
  return parts.some((part) => /["“”«»]/u.test(part)) ? 'MIXED' : 'INDIRECT';
}

function bySpan(a: Span, b: Span): number {
  return a[0] - b[0] || a[1] - b[1];
}
