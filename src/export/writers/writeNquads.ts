import { hash } from '../../util/hash.js';
import { createCast } from '../createCast.js';
import { readStatements } from '../readPages.js';
import { readRelations } from '../readRelations.js';
import { NAMESPACE, SCHEMA, toIri, toType } from '../toLinkedData.js';
import { toDateLiteral, toLiteral, toQuad } from '../toQuad.js';

import type { ArticleSummary, EntitySummary, StatementRow } from '../../store/Rows.js';
import type { Selection } from '../LinkedGraph.js';
import type { Evidenced } from '../readRelations.js';
import type { Literal } from '../toQuad.js';

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const PROV = 'http://www.w3.org/ns/prov#';
const TERM = `${NAMESPACE}term:`;

/**
 * Given a store and a filter, returns the statements that pass as N-Quads. The graph that a quad stands in says by whose account
 * it holds: an article's, or that of the statement around it; who answers for an article or a statement says PROV-O
 * (https://www.w3.org/TR/prov-o/), in the default graph for articles, in the account's for statements.
 */
export async function* writeNquads({ store, filter }: Selection): AsyncGenerator<string> {
  const cast = await createCast(store, filter);
  for await (const members of cast.members()) yield* members.map(writeEntity);
  let last = '';
  for await (const statements of readStatements(store, filter, { order: 'TEXT_ORDER' })) {
    for (const statement of statements) {
      if (statement.article.id !== last) yield writeArticle(statement.article);
      last = statement.article.id;
      yield writeStatement(statement);
    }
  }
  for await (const relation of readRelations(store, filter, cast)) yield writeRelation(relation);
}

function writeEntity({ id, name, kind }: EntitySummary): string {
  const entity = toIri(id);
  return (
    toQuad(entity, TYPE, `${SCHEMA}${toType(kind)}`) +
    toQuad(entity, `${SCHEMA}name`, toLiteral(name)) +
    toQuad(entity, `${TERM}kind`, toLiteral(kind))
  );
}

function writeArticle({ id, title, url, outlet, byline, publishedAt, externalId }: ArticleSummary): string {
  const article = toIri(id);
  return [
    toQuad(article, TYPE, `${SCHEMA}NewsArticle`),
    toQuad(article, `${SCHEMA}identifier`, toLiteral(externalId)),
    toQuad(article, `${SCHEMA}headline`, title && toLiteral(title)),
    toQuad(article, `${SCHEMA}url`, url && toLiteral(url)),
    toQuad(article, `${TERM}byline`, byline && toLiteral(byline)),
    toQuad(article, `${SCHEMA}datePublished`, publishedAt && toDateLiteral(publishedAt)),
    outlet === null ? '' : writeOutlet(article, outlet),
  ].join('');
}

function writeOutlet(article: string, name: string): string {
  const outlet = toIri(`o${hash(name)}`);
  return (
    toQuad(article, `${PROV}wasAttributedTo`, outlet) +
    toQuad(outlet, TYPE, `${PROV}Organization`) +
    toQuad(outlet, `${SCHEMA}name`, toLiteral(name))
  );
}

function writeStatement(statement: StatementRow): string {
  const { id, text, speaker, about, stances, addressees, via, within, article } = statement;
  const { kind, polarity, tense, certainty, cue, role, saidAt, confidence } = statement;
  const account = toIri(within?.id ?? article.id);
  const quad = (predicate: string, object: Literal | string | null): string =>
    toQuad(toIri(id), predicate, object, account);
  return [
    quad(TYPE, `${SCHEMA}Quotation`),
    quad(`${SCHEMA}text`, toLiteral(text)),
    quad(`${SCHEMA}spokenByCharacter`, speaker && toIri(speaker.id)),
    quad(`${PROV}wasAttributedTo`, speaker && toIri(speaker.id)),
    quad(`${PROV}wasQuotedFrom`, toIri(article.id)),
    ...about.map((entity) => quad(`${SCHEMA}about`, toIri(entity.id))),
    ...stances.map(({ target, stance }) => quad(`${TERM}${stance.toLowerCase()}`, toIri(target.id))),
    ...addressees.map((entity) => quad(`${TERM}addressee`, toIri(entity.id))),
    quad(`${TERM}via`, via && toIri(via.id)),
    quad(`${TERM}within`, within && toIri(within.id)),
    quad(`${TERM}kind`, toLiteral(kind)),
    quad(`${TERM}polarity`, toLiteral(polarity)),
    quad(`${TERM}tense`, tense && toLiteral(tense)),
    quad(`${TERM}certainty`, certainty && toLiteral(certainty)),
    quad(`${TERM}cue`, cue && toLiteral(cue)),
    quad(`${TERM}role`, role && toLiteral(role)),
    quad(`${SCHEMA}dateCreated`, saidAt && toDateLiteral(saidAt)),
    quad(`${TERM}confidence`, confidence === null ? null : toLiteral(String(confidence), 'double')),
  ].join('');
}

// By the account of the statement that asserts it, else of each article that tells it.
function writeRelation({ relation, evidence }: Evidenced): string {
  const { id, kind, label, date, modality, subject, object, assertedBy } = relation;
  const accounts = assertedBy === null ? evidence.map(({ article }) => article.id) : [assertedBy.id];
  return accounts
    .map(toIri)
    .flatMap((account) => [
      modality === 'ASSERTED' ? toQuad(toIri(subject.id), `${TERM}${kind}`, toIri(object.id), account) : '',
      toQuad(toIri(id), TYPE, `${TERM}Relation`, account),
      toQuad(toIri(id), `${TERM}kind`, toLiteral(kind), account),
      toQuad(toIri(id), `${TERM}modality`, toLiteral(modality), account),
      toQuad(toIri(id), `${TERM}subject`, toIri(subject.id), account),
      toQuad(toIri(id), `${TERM}object`, toIri(object.id), account),
      toQuad(toIri(id), `${TERM}label`, label && toLiteral(label), account),
      toQuad(toIri(id), `${SCHEMA}temporal`, date && toDateLiteral(date), account),
    ])
    .join('');
}
