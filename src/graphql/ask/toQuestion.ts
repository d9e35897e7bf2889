import { readVerbs } from './readVerbs.js';

import type { NameMatch, Reading } from './Reading.js';
import type { Verb } from './readVerbs.js';

const VERBS: readonly Verb[] = [...new Set([...readVerbs().values()].flat())];

/** Given a reading, returns a question that is read so, with the full names of the entities. */
export function toQuestion(reading: Reading): string {
  return `${[toHead(reading), ...toModifiers(reading)].join(' ')}?`;
}

function toHead(reading: Reading): string {
  switch (reading.kind) {
    case 'STATEMENTS':
      return toStatementsHead(reading);
    case 'MEMBERS':
      return `What did ${toSpeakers(reading)} ${toVerb(reading)?.base ?? 'say'}`;
    case 'PAIRS':
      return reading.speaker ? `Who does ${nameOf(reading.speaker)} talk about` : 'Who talks most';
    case 'COUNT':
      return toCountHead(reading);
    case 'RELATIONS':
      return toRelationsHead(reading);
    case 'ENTITY':
      return `${reading.entity?.entities[0]?.kind === 'PERSON' ? 'Who' : 'What'} is ${nameOf(reading.entity)}`;
    case 'CONNECTION':
      return `How are ${nameOf(reading.one)} and ${nameOf(reading.other)} connected`;
  }
}

function toStatementsHead(reading: Reading): string {
  if (reading.stance !== undefined) return toStanceHead(reading);
  const { speaker, role, order, first, polarity } = reading;
  const verb = toVerb(reading);
  if (first !== undefined) {
    const end = order === 'SAID_AT_ASC' ? 'first' : 'latest';
    return `What are the ${end} ${first} statements${speaker ? ` by ${nameOf(speaker)}` : ''}`;
  }
  if (speaker || role !== undefined)
    return `What did ${speaker ? nameOf(speaker) : `the ${role}`} ${verb?.base ?? 'say'}`;
  return polarity === 'DENIED' ? 'What was denied' : `Who ${verb?.past ?? 'said'} what`;
}

// "Who opposes Velmar", "Is Ada Brandt in favor of Velmar": the head holds whom it is about.
function toStanceHead({ speaker, about, stance }: Reading): string {
  const side = stance === 'OPPOSES' ? 'against' : 'in favor of';
  if (about === undefined) return `What did ${nameOf(speaker)} oppose`;
  return speaker ? `Is ${nameOf(speaker)} ${side} ${nameOf(about)}` : `Who is ${side} ${nameOf(about)}`;
}

function toSpeakers({ body, role }: Reading): string {
  return role === undefined ? `people of ${nameOf(body)}` : `${nameOf(body)}’s ${role}`;
}

function toCountHead({ speaker, polarity }: Reading): string {
  if (!speaker) return 'How many statements are there';
  return `How often did ${nameOf(speaker)} ${polarity === 'DENIED' ? 'deny' : 'say'} something`;
}

function toVerb({ cue, polarity }: Reading): Verb | undefined {
  if (polarity === 'DENIED') return VERBS.find(({ use }) => use === 'DENY');
  return cue === undefined ? undefined : VERBS.find((verb) => verb.cue === cue);
}

function toRelationsHead({ relation, subject, object, one, other, entity }: Reading): string {
  if (relation === 'FAMILY_OF') return `Who is related to ${nameOf(entity)}`;
  const verb = VERBS.find((item) => item.relation === relation);
  const preposition = verb?.prepositions.includes('') ? '' : ` ${verb?.prepositions[0] ?? ''}`;
  const base = `${verb?.base ?? 'meet'}${preposition}`;
  if (one) return `Did ${nameOf(one)} ${base} ${nameOf(other)}`;
  if (subject && object) return `Did ${nameOf(subject)} ${base} ${nameOf(object)}`;
  if (object) return `Who ${verb?.past ?? 'met'}${preposition} ${nameOf(object)}`;
  return `Who did ${nameOf(subject ?? entity)} ${base}`;
}

function toModifiers(reading: Reading): string[] {
  const { about, text, addressee, via, outlet, from, to, quoted, order, first } = reading;
  if (reading.kind === 'CONNECTION' || reading.kind === 'ENTITY' || reading.kind === 'RELATIONS') return [];
  return [
    ...(reading.stance === undefined ? toTopic(about, text) : []),
    ...(addressee ? [`to ${nameOf(addressee)}`] : []),
    ...(via ? [`according to ${nameOf(via)}`] : []),
    ...(outlet === undefined ? [] : [`in ${outlet}`]),
    ...toDates(from, to),
    ...(quoted === 'DIRECT' ? ['in direct speech'] : []),
    ...(quoted === 'INDIRECT' ? ['in indirect speech'] : []),
    ...(order === 'SAID_AT_ASC' && first === undefined ? ['oldest first'] : []),
    ...(reading.kind === 'STATEMENTS' && reading.speaker && reading.role ? [`as ${reading.role}`] : []),
  ];
}

function toTopic(about: NameMatch | undefined, text: string | undefined): string[] {
  if (!about) return text === undefined ? [] : [`about “${text}”`];
  return [`about ${text === undefined ? '' : `“${text}” of `}${nameOf(about)}`];
}

function toDates(from: string | undefined, to: string | undefined): string[] {
  if (from === to) return from === undefined ? [] : [`on ${from}`];
  if (to === undefined) return [`since ${from}`];
  return from === undefined ? [`until ${to}`] : [`between ${from} and ${to}`];
}

function nameOf(name: NameMatch | undefined): string {
  return name?.entities[0]?.name ?? '';
}
