import type { RelationKind, Stance } from '../../graph/ArticleGraph.js';
import type { Findings, NameMatch, Reading } from './Reading.js';

const RELATIONS: Readonly<Partial<Record<RelationKind, string>>> = {
  ACCUSE: 'Accusations and criticism',
  AGREE: 'Agreements',
  AID: 'Help given',
  COERCE: 'Arrests and seizures',
  CONSULT: 'Calls, meetings and visits',
  COOPERATE: 'Work together',
  FAMILY_OF: 'Family ties',
  PROTEST: 'Protests',
  REJECT: 'Refusals',
  SANCTION: 'Sanctions',
  SUPPORT: 'Support and praise',
  THREATEN: 'Threats',
};

const STANCES: Readonly<Record<Stance, string>> = { OPPOSES: 'against', FAVOURS: 'in favor of', NEUTRAL: 'about' };

/**
 * Given a reading, returns it in words, as in "Statements by Ada Brandt about Velmar, newest first.", with a sentence
 * for every name that was corrected or could mean another entity: nothing is guessed in silence.
 */
export function describeReading(reading: Reading): string {
  return [`${describeKind(reading)}.`, ...listNames(reading).flatMap(describeName)].join(' ');
}

/** Given a reading, returns the names in it, each once. */
export function listNames(reading: Findings): NameMatch[] {
  const { speaker, about, addressee, via, body, entity, subject, object, one, other } = reading;
  const names = [speaker, about, addressee, via, body, entity, subject, object, one, other];
  return [...new Set(names.filter((name) => name !== undefined))];
}

function describeKind(reading: Reading): string {
  switch (reading.kind) {
    case 'STATEMENTS':
      return `${describeStatements('Statements', reading)}, ${describeOrder(reading)}`;
    case 'MEMBERS':
      return `${describeStatements(`Statements by people of ${nameOf(reading.body)}`, reading)}, newest first`;
    case 'PAIRS':
      return `Who talks about whom, the most frequent first: ${describeStatements('statements', reading)}`;
    case 'COUNT':
      return `How many: ${describeStatements('statements', reading)}`;
    case 'RELATIONS':
      return describeRelations(reading);
    case 'ENTITY':
      return `Who or what ${nameOf(reading.entity)} is, and what was said by and about them`;
    case 'CONNECTION':
      return `What joins ${nameOf(reading.one)} and ${nameOf(reading.other)}: the shortest path, relations between them, and what each said about the other`;
  }
}

function describeStatements(start: string, reading: Reading): string {
  const { speaker, about, addressee, via, role, outlet } = reading;
  return [
    start,
    ...optional(speaker, () => `by ${nameOf(speaker)}`),
    ...optional(role, () => `by whoever is called “${role}”`),
    ...optional(about, () => `${STANCES[reading.stance ?? 'NEUTRAL']} ${nameOf(about)}`),
    ...(about === undefined && reading.stance ? [`${STANCES[reading.stance]} somebody or something`] : []),
    ...optional(addressee, () => `to ${nameOf(addressee)}`),
    ...optional(via, () => `by the account of ${nameOf(via)}`),
    ...optional(outlet, () => `in ${outlet}`),
    ...describeWords(reading),
    ...describeDates(reading),
  ].join(' ');
}

function describeWords({ text, cue, polarity, quoted }: Reading): string[] {
  return [
    ...optional(text, () => `that hold the words “${text}”`),
    ...optional(cue, () => `given with the word “${cue}”`),
    ...(polarity === 'DENIED' ? ['that deny something'] : []),
    ...(quoted === 'DIRECT' ? ['in direct speech'] : []),
    ...(quoted === 'INDIRECT' ? ['in indirect speech'] : []),
  ];
}

function describeDates({ from, to }: Reading): string[] {
  if (from !== undefined && from === to) return [`on ${from}`];
  return [...optional(from, () => `from ${from}`), ...optional(to, () => `up to ${to}`)];
}

function describeOrder({ order, first }: Reading): string {
  const words = order === 'SAID_AT_ASC' ? 'oldest first' : 'newest first';
  return first === undefined ? words : `${words}, the first ${first}`;
}

function describeRelations({ relation, subject, object, one, other, entity }: Reading): string {
  return [
    (relation && RELATIONS[relation]) ?? 'Relations',
    ...optional(subject, () => `by ${nameOf(subject)}`),
    ...optional(object, () => `against or toward ${nameOf(object)}`),
    ...optional(one, () => `between ${nameOf(one)} and ${nameOf(other)}`),
    ...optional(entity, () => `with ${nameOf(entity)} on either side`),
  ].join(' ');
}

function describeName({ text, entities, corrected }: NameMatch): string[] {
  const [first, ...others] = entities.map(({ name }) => name);
  const could = others.length > 0 ? `; it could also be ${others.join(' or ')}` : '';
  if (corrected !== null) return [`“${text}” was read as ${first}${could}.`];
  return could === '' ? [] : [`“${text}” was taken for ${first}${could}.`];
}

function nameOf(name: NameMatch | undefined): string {
  return name?.entities[0]?.name ?? '';
}

function optional(value: unknown, toWords: () => string): string[] {
  return value === undefined ? [] : [toWords()];
}
