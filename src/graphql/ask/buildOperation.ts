import type { EntityRef } from '../findEntity.js';
import type { RelationFilterInput, StatementFilterInput } from '../toFilters.js';
import type { NameMatch, Reading } from './Reading.js';

/** A GraphQL document and its variables: they run as they stand. */
export interface Operation {
  readonly operation: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Given an entity by the words that name it, returns how an operation refers to it. */
export type ToRef = (name: NameMatch) => EntityRef;

type Input = StatementFilterInput | RelationFilterInput;

/** Kinds of relation that make someone one of a body's people. */
export const MEMBER_KINDS = ['HOLDS_POSITION', 'WORKS_FOR', 'MEMBER_OF'] as const;

const TYPES: Readonly<Record<string, string>> = {
  ...{ speaker: 'EntityRef', about: 'EntityRef', addressee: 'EntityRef', via: 'EntityRef' },
  ...{ text: 'String', role: 'String', cue: 'String', outlet: 'String', from: 'Date', to: 'Date' },
  ...{
    polarity: '[Polarity!]',
    stance: 'StanceFilter',
    subject: 'EntityRef',
    object: 'EntityRef',
    entity: 'EntityRef',
  },
  between: '[EntityRef!]',
};

const STATEMENTS = `totalCount
    nodes {
      text
      saidAt
      speaker { name }
      about { name }
      addressees { name }
      article { title outlet publishedAt }
    }`;

const RELATIONS = `totalCount
    nodes {
      kind
      label
      date
      subject { name }
      object { name }
      assertedBy { text speaker { name } }
      evidence { quote article { title outlet publishedAt } }
    }`;

/** Given a reading of kind STATEMENTS, PAIRS, COUNT or MEMBERS, returns its conditions on statements. */
export function toStatementInput(reading: Reading, toRef: ToRef): StatementFilterInput {
  const { speaker, about, addressee, via, text, role, cue, outlet, from, to, polarity, stance, quoted } = reading;
  const towards = about && toRef(about);
  return keepGiven({
    speaker: speaker && toRef(speaker),
    about: stance ? undefined : towards,
    stance: stance && { ...(towards && { towards }), is: [stance] },
    addressee: addressee && toRef(addressee),
    via: via && toRef(via),
    ...{ text, role, cue, outlet, from, to },
    polarity: polarity && [polarity],
    kind: quoted && [quoted],
  });
}

/** Given a reading of kind RELATIONS or CONNECTION, returns its conditions on relations. */
export function toRelationInput(reading: Reading, toRef: ToRef): RelationFilterInput {
  const { subject, object, entity, one, other, relation } = reading;
  return keepGiven({
    subject: subject && toRef(subject),
    object: object && toRef(object),
    entity: entity && toRef(entity),
    between: one && other && [toRef(one), toRef(other)],
    kind: relation && [relation],
  });
}

/** Given a reading, returns the operation that answers it. */
export function buildOperation(reading: Reading, toRef: ToRef): Operation {
  switch (reading.kind) {
    case 'STATEMENTS':
      return buildStatements(reading, toStatementInput(reading, toRef));
    case 'PAIRS':
      return build(
        toStatementInput(reading, toRef),
        'StatementKind',
        (filter) => `pairs${toArgs(filter, 'first: 20')} {
    totalCount
    nodes { count speaker { name } about { name } latest { text saidAt } }
  }`,
      );
    case 'COUNT':
      return build(
        toStatementInput(reading, toRef),
        'StatementKind',
        (filter) => `statements${toArgs(filter)} {
    totalCount
  }`,
      );
    case 'RELATIONS':
      return build(
        toRelationInput(reading, toRef),
        'RelationKind',
        (filter) => `relations${toArgs(filter, 'first: 20')} {
    ${RELATIONS}
  }`,
      );
    case 'ENTITY':
      return buildEntity(reading.entity && toRef(reading.entity));
    case 'CONNECTION':
      return buildConnection(reading.one && toRef(reading.one), reading.other && toRef(reading.other));
    case 'MEMBERS':
      return buildMembers(reading, toRef);
  }
}

function buildStatements({ order = 'SAID_AT_DESC', first = 20 }: Reading, input: StatementFilterInput): Operation {
  return build(
    input,
    'StatementKind',
    (filter) => `statements${toArgs(filter, `orderBy: ${order}, first: ${first}`)} {
    ${STATEMENTS}
  }`,
  );
}

function buildEntity(entity: EntityRef | undefined): Operation {
  const operation = `query Ask($entity: EntityRef!) {
  entity(by: $entity) {
    name
    kind
    aliases
    description
    positions { title organization { name } }
    said(first: 5) { totalCount nodes { text saidAt about { name } } }
    saidAbout(first: 5) { totalCount nodes { text saidAt speaker { name } } }
  }
}`;
  return { operation, variables: { entity } };
}

function buildConnection(one: EntityRef | undefined, other: EntityRef | undefined): Operation {
  const operation = `query Ask($one: EntityRef!, $other: EntityRef!) {
  path(from: $one, to: $other) {
    length
    nodes { id ... on Entity { name } ... on Statement { text speaker { name } } }
    links { kind source target }
  }
  relations(filter: { between: [$one, $other] }, first: 20) {
    ${RELATIONS}
  }
  said: statements(filter: { speaker: $one, about: $other }, first: 20) {
    ${STATEMENTS}
  }
  answered: statements(filter: { speaker: $other, about: $one }, first: 20) {
    ${STATEMENTS}
  }
}`;
  return { operation, variables: { one, other } };
}

function buildMembers(reading: Reading, toRef: ToRef): Operation {
  const { operation, variables } = build(
    toStatementInput(reading, toRef),
    'StatementKind',
    (filter) => `relations(filter: { object: $body, kind: [${MEMBER_KINDS.join(', ')}] }, first: 40) {
    nodes {
      kind
      label
      subject {
        name
        said${toArgs(filter, 'first: 20')} { totalCount nodes { id text saidAt about { name } article { title } } }
      }
    }
  }`,
    ['$body: EntityRef!'],
  );
  return { operation, variables: { body: reading.body && toRef(reading.body), ...variables } };
}

// `kind` is of another type in each filter.
function build(
  input: Input,
  kindType: string,
  toField: (filter: string) => string,
  declared: readonly string[] = [],
): Operation {
  const keys = Object.keys(input);
  const typeOf = (key: string): string => (key === 'kind' ? `[${kindType}!]` : (TYPES[key] ?? 'String'));
  const declarations = [...declared, ...keys.map((key) => `$${key}: ${typeOf(key)}`)].join(', ');
  const filter = keys.map((key) => `${key}: $${key}`).join(', ');
  const head = declarations === '' ? 'query Ask' : `query Ask(${declarations})`;
  return { operation: `${head} {\n  ${toField(filter)}\n}`, variables: { ...input } };
}

function toArgs(filter: string, page = ''): string {
  const args = [...(filter === '' ? [] : [`filter: { ${filter} }`]), ...(page === '' ? [] : [page])].join(', ');
  return args === '' ? '' : `(${args})`;
}

function keepGiven<Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } {
  const given = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(given) as { [Key in keyof Value]: Exclude<Value[Key], undefined> };
}
