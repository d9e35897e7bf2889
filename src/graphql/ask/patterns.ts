import { RELATION_VERBS } from './relationVerbs.js';

import type { Conditions, Reading } from './Reading.js';

/** The named parts that a pattern found in a question. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** One wording of a question: what it looks like, and what it asks for (null: after all not). */
export interface Pattern {
  readonly pattern: RegExp;
  read(parts: Parts): Reading | null;
}

const WORDS: Readonly<Record<string, string>> = {
  // Auxiliaries before the one who speaks.
  DO: "(?:did|does|do|has|have|had|is|are|was|were|would|'s|'ve)",
  SAY: '(?:say|says|said|saying|state|stated|claim|claimed|tell|told|write|wrote|written|declare|declared|announce|announced|mention|mentioned|think|thinks|argue|argued|explain|explained|report|reported|comment|commented|add|added|warn|warned|promise|promised|admit|admitted|insist|insisted|reveal|revealed|suggest|suggested)',
  TELL: '(?:tell|told|telling|ask|asked|warn|warned|promise|promised|assure|assured|urge|urged|inform|informed|remind|reminded|order|ordered|write|wrote)',
  TALK: '(?:talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|comment|comments|commented|commenting|write|writes|wrote)',
  ABOUT: '(?:about|on|regarding|concerning|of|over)',
  BEEN: "(?:is|are|was|were|has been|have been|gets|'s|'s been) ?(?:being )?",
  THING: '(?:anything|something|things?|it|a word|a thing)',
  PEOPLE: '(?:people|others|they|everyone|everybody|sources|officials|articles|papers|newspapers|the press)',
  WHOM: '(?:who|whom|who else)',
  MOST: '(?: (?:the )?(?:most|most often|more than anyone))?',
};

/** The wordings in the order in which they are tried: the more telling one first. */
export const PATTERNS: readonly Pattern[] = [
  // How X and Y are connected.
  path(
    '(?:how|in what way|in which way) (?:are|is|was|were) <from> (?:and|with) <to> (?:connected|related|linked|tied)',
  ),
  path('(?:how|in what way) (?:is|are|was|were) <from> (?:connected|related|linked|tied) (?:to|with) <to>'),
  path('(?:what|which) (?:connects|links|ties|relates) <from> (?:and|to|with) <to>'),
  path(
    "(?:(?:what is|what's) )?(?:the )?(?:connections?|links?|relationships?|relations?|ties|path|way) (?:between|from) <from> (?:and|to) <to>",
  ),
  path('what (?:do|did|does) <from> (?:and|with) <to> have to do with each other'),
  path('what (?:does|did) <from> have to do with <to>'),
  path('(?:is|are|was|were) <from> (?:connected|related|linked|tied) (?:to|with) <to>'),

  // How often.
  count(
    'how (?:often|many times) (?:is|was|were|has|have) <about> (?:been )?(?:mentioned|talked about|discussed|spoken of)(?: by <speaker>)?',
  ),
  count(
    'how (?:often|many times|much) DO <speaker> (?:SAY THING|TALK|mention(?:ed)?|refer(?:red)?|quoted?)(?: (?:ABOUT|to))? <about>',
  ),
  count(
    'how many (?:statements|quotes|quotations|remarks) (?:DO <speaker> (?:make|made)|(?:are|were|is) there)(?: ABOUT <about>)?(?: by <speaker2>)?',
  ),
  count('how (?:often|many times) DO <speaker> (?:SAY|speak|spoken|talk|talked)(?: THING)?'),

  // When two met; verbs between two.
  ...relations(),

  // Who talks about whom.
  pairs('who (?:DO )?(?:most )?TALK(?:MOST) (?:about|of) <about>(?:MOST)'),
  pairs(`(?:who|which people) (?:has|have) (?:said|talked|spoken) (?:the )?most about <about>`),
  pairs(`(?:who|whom|what) DO <speaker> TALK (?:the )?(?:most )?(?:about|of)MOST`),
  pairs('(?:about|of) (?:whom|who|what) DO <speaker> TALK(?:MOST)'),
  pairs(`(?:whom|who) DO <speaker> mention(?:ed)?MOST`),
  pairs(`(?:who|which people) (?:mentions?|mentioned|discuss(?:es|ed)?) <about>MOST`),

  // What was denied.
  denied(`(?:what|which claims?) DO <speaker> (?:deny|denied|dispute|disputed)(?: ABOUT <about>)?`),
  denied(`(?:did|does|has|have) <speaker> (?:ever )?(?:deny|denied|dispute|disputed)(?: \\S+)? ABOUT <about>`),
  denied(`(?:did|does|has|have) <speaker> (?:ever )?(?:deny|denied|dispute|disputed)(?: .+)?`),
  denied(`who (?:has )?(?:denied|denies|disputed|disputes) (?:what|anything|something)(?: ABOUT <about>)?`),
  denied(`who (?:has )?(?:denied|denies|disputed|disputes)(?: .+)? ABOUT <about>`),
  denied(`(?:what|which things?) (?:was|were|has been|have been) denied(?: by <speaker>)?(?: ABOUT <about>)?`),
  denied(`(?:the )?denials? (?:by|of|from) <speaker>(?: ABOUT <about>)?`),

  // Who told whom what; before "said", since "told" needs someone.
  said(`(?:what|which things?) DO <speaker> TELL <addressee> ABOUT <about>`),
  said(`(?:did|has|have|does) <speaker> (?:ever )?TELL <addressee> (?:THING )?ABOUT <about>`),
  said(
    `who (?:has )?(?:told|asked|warned|assured|urged|informed|wrote to) <addressee> (?:what|anything|something) ABOUT <about>`,
  ),
  said(`who (?:has )?(?:told|asked|warned|assured|urged|informed|wrote to) <addressee> ABOUT <about>`),
  said(`who (?:has )?(?:told|asked|warned|assured|urged|informed|wrote to) <addressee>(?: what| anything| something)?`),
  said(
    `what (?:was|were|has|have) <addressee> (?:been )?(?:told|asked|warned|assured|promised)(?: ABOUT <about>)?(?: by <speaker>)?`,
  ),

  // Who said what.
  said('who (?:has |have )?SAY (?:what|anything|something|things?|which)(?: to (?:whom|who))?'),
  said(`who (?:has |have |else )?SAY (?:what|anything|something|things?|which) to <addressee>(?: ABOUT <about>)?`),
  said(`who (?:has |have |else )?SAY (?:what|anything|something|things?|which) ABOUT <about> to <addressee>`),
  said(`who (?:has |have |else )?SAY (?:what|anything|something|things?|which) ABOUT <about>`),
  said('who (?:has |have )?(?:commented|remarked) (?:on|about) <about>'),
  said('who said (?:so|that|it)'),

  // What X said; nobody in particular and the passive first, since "being" is no one's name.
  said('what (?:DO )?PEOPLE (?:have to )?SAY ABOUT <about>'),
  said('what BEEN(?:said|written|claimed|reported) by <speaker> ABOUT <about>'),
  said('what BEEN(?:said|written|claimed|reported)(?: ABOUT <about>)?(?: by <speaker>)?'),
  said('what (?:else )?DO <speaker> (?:have to )?SAY to <addressee> ABOUT <about>'),
  said('what (?:else )?DO <speaker> (?:have to )?SAY(?: THING)? ABOUT <about> to <addressee>'),
  said('what (?:else )?DO <speaker> (?:have to )?SAY ABOUT <about>'),
  said('what (?:else )?DO <speaker> (?:have to )?SAY to <addressee>'),
  said('what (?:else )?DO <speaker> (?:have to )?SAY(?: about)?'),
  said('what DO <speaker> TELL <addressee>'),
  said('(?:what|how) DO <speaker> (?:react|respond|reply|answer)(?:ed)? to <about>'),
  said('(?:what|how) DO <speaker> (?:react|respond|reply|answer)(?:ed)?'),
  said('DO <speaker> (?:ever |yet )?(?:SAY THING|TALK|SAY) to <addressee> ABOUT <about>'),
  said('DO <speaker> (?:ever |yet )?(?:SAY THING|TALK|SAY)(?: ABOUT)? <about>'),

  // What X thinks of Y.
  said(
    `(?:what is|what's|what was|what are|what were) <speaker>'s? (?:position|view|views|opinion|opinions|stance|take|thoughts|attitude|line|reaction|response|comment|comments|remarks?)(?: (?:ABOUT|to|towards?|toward))? <about>`,
  ),
  said(
    `(?:what is|what's|what was) the (?:position|view|views|opinion|stance|take|reaction|response|line) of <speaker> (?:ABOUT|to|towards?) <about>`,
  ),
  said(`(?:where) (?:does|do|did) <speaker> stand on <about>`),
  said(`how (?:does|do|did) <speaker> (?:see|feel about|view|regard|judge|describe) <about>`),

  // Not a question, but a wish.
  said(
    `(?:every|all|any|the)? ?(?:thing|everything|anything|statements?|quotes?|quotations?|remarks?|words|comments?)? ?(?:that )?(?:by|from|of) <speaker> ABOUT <about>`,
  ),
  said(
    `(?:all |the )?(?:everything|anything|all|what|things) (?:that )?<speaker> (?:has |have )?(?:ever )?SAY(?: ABOUT <about>)?`,
  ),
  said(
    `(?:all |any |the )?(?:statements?|quotes?|quotations?|remarks?|words|comments?) (?:made )?(?:by|from|of) <speaker>`,
  ),
  said(
    `(?:all |any |the )?(?:everything|statements?|quotes?|quotations?|remarks?|comments?) (?:made |said )?ABOUT <about>`,
  ),

  // Who or what someone is.
  entity("(?:who|what) (?:is|are|was|were|'s) <name>"),
  entity("(?:who|what)'s <name>"),
  entity(
    '(?:what do (?:we|you) know|(?:tell|show) me(?: more| something| everything)?|information|facts|more) about <name>',
  ),
];

function said(template: string): Pattern {
  return { pattern: compile(template), read: (parts) => ({ kind: 'STATEMENTS', conditions: toConditions(parts) }) };
}

function denied(template: string): Pattern {
  const { pattern } = said(template);
  return {
    pattern,
    read: (parts) => ({ kind: 'STATEMENTS', conditions: { ...toConditions(parts), polarity: 'DENIED' } }),
  };
}

function count(template: string): Pattern {
  return { pattern: compile(template), read: (parts) => ({ kind: 'COUNT', conditions: toConditions(parts) }) };
}

function pairs(template: string): Pattern {
  return { pattern: compile(template), read: (parts) => ({ kind: 'PAIRS', conditions: toConditions(parts) }) };
}

function path(template: string): Pattern {
  return {
    pattern: compile(template),
    read: ({ from, to }) => (from && to ? { kind: 'PATH', from, to } : null),
  };
}

function entity(template: string): Pattern {
  return { pattern: compile(template), read: ({ name }) => (name ? { kind: 'ENTITY', name } : null) };
}

// For each verb: when did X meet Y, did X meet Y, who met Y, whom did X meet.
function relations(): Pattern[] {
  return RELATION_VERBS.flatMap(({ relation, base, past, undirected }) =>
    [
      `(?:when|where|how often|why|how) (?:did|has|have|do|does|was) <subject> (?:last )?(?:${base}|${past}) <object>`,
      `(?:did|has|have|does|do) <subject> (?:ever )?(?:${base}|${past}) <object>`,
      `who (?:has |have |all )?(?:${past}|${base}s?) <object>`,
      `(?:who|whom|what) (?:did|has|have|does|do) <subject> (?:${base}|${past})`,
      ...(undirected
        ? [`(?:when|where|did) (?:did |have )?<subject> and <object> (?:last |ever )?(?:${base}|${past}|meet|met)`]
        : []),
    ].map((template) => ({
      pattern: compile(template),
      read: ({ subject, object }: Parts): Reading => ({
        kind: 'RELATIONS',
        relation,
        ...(subject && { subject }),
        ...(object && { object }),
        ...(undirected && { undirected }),
      }),
    })),
  );
}

function toConditions({ speaker, speaker2, about, addressee }: Parts): Conditions {
  return {
    ...((speaker ?? speaker2) && { speaker: speaker ?? speaker2 }),
    ...(about && { about }),
    ...(addressee && { addressee }),
  } as Conditions;
}

// <name> is a part; capital words stand for lists of words.
function compile(template: string): RegExp {
  const source = template
    .replace(/[A-Z]{2,}/g, (word) => WORDS[word] ?? word)
    .replace(/<(\w+)>/g, (_, name: string) => `(?<${name}>\\S.*?)`);
  return new RegExp(`^${source}$`, 'iu');
}
