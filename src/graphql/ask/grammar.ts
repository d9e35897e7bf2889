import { readPattern } from './Pattern.js';

import type { Pattern } from './Pattern.js';
import type { Findings, ReadingKind } from './Reading.js';

/** A line of the grammar: the words it takes and what they say besides what its slots find. */
export interface Line {
  readonly pattern: Pattern;
  readonly found: Findings;
}

/** A line that is the core of a question; every question has exactly one. */
export interface Head extends Line {
  readonly kind: ReadingKind;
}

const MACROS = {
  who: '(who|whom|which people|which person|which persons|which politicians|what people) [else]',
  one: 'anyone|anybody|someone|somebody|people|they|others|everyone|everybody|other people',
  people: 'people|members|staff|officials|employees|someone|anyone|somebody|anybody|those|representatives',
  do: 'did|does|do|has|have|had',
  have: 'has|have|had',
  be: "is|was|are|were|'s|has been|have been|had been",
  adv: 'ever|also|actually|really|already|just|publicly|so far|exactly|recently|lately|once|all|later|then',
  thing: 'what|anything|something|things|so|it|that|a word',
  all: 'what|anything|something|everything|it|that|nothing',
  every: 'everything|anything|all|all that|everything that|whatever|what all|the things|things',
  statements: 'statements|statement|remarks|remark|comments|comment|words|claims|utterances|assertions|sayings',
  quotes: 'quotes|quote|quotations|quotation|[direct|verbatim|literal] (quotes|quotations|speech)|direct statements',
  latest: 'latest|last|newest|most recent|recent',
  earliest: 'first|earliest|oldest',
  views:
    'position|positions|view|views|opinion|opinions|stance|stand|take|line|attitude|thoughts|thinking|point of view|standpoint|reaction|reactions|response|answer|reply|stances|attitudes',
  office: 'job|title|titles|position|positions|role|function|office|post|jobs|roles|occupation',
  joined: 'connected|related|linked|tied|associated|acquainted',
  tie: 'connection|connections|relation|relations|relationship|link|links|tie|ties|path',
  talks: 'meeting|meetings|call|calls|talks|contact|contacts|conversation|conversations|phone call|phone calls|visits',
  criticism: 'criticism|criticisms|accusation|accusations|attacks|charges|complaints|allegations',
  about: 'about|on|regarding|concerning|over|towards|toward|with regard to|with respect to|in relation to|as to|around',
  talk: 'talk|talks|talked|talking|speak|speaks|spoke|spoken|speaking|comment|comments|commented|commenting',
  most: '[the] most [often|frequently|of all]|more than others',
  topic: '@about|of|re|on the subject of|on the topic of|on the question of|on the matter of|when it comes to|for',
  times: 'how often|how many times|how frequently',
  when: 'when|where|on (what|which) (day|days|date|dates)|(what|which) (day|date)|since when',
  phone: '[on|over|by] [the] (phone|telephone)',
  official: '[official|public|current|latest|stated|own|new]',
} as const;

const LATEST: Findings = { order: 'SAID_AT_DESC' };
const EARLIEST: Findings = { order: 'SAID_AT_ASC' };
const ACCUSE: Findings = { relation: 'ACCUSE' };
const SUPPORT: Findings = { relation: 'SUPPORT' };
const CONSULT: Findings = { relation: 'CONSULT', mutual: true };
const AGREE: Findings = { relation: 'AGREE', mutual: true };
const DENIED: Findings = { polarity: 'DENIED' };
const DIRECT: Findings = { quoted: 'DIRECT' };

type Row = readonly [line: string, found?: Findings];

const STATEMENTS: readonly Row[] = [
  ['@who [@have|did|is|was] [@adv] {say} [@thing]'],
  ['@who [@have|did] [@adv] {say} {addressee} [@thing]'],
  ['@who [@have] [@adv] {say} that {words}'],
  ['@who @be [being] quoted [as saying [@thing]]'],
  ['(who|whom) @do {speaker} [@adv] {say} [@thing]'],
  ['(to|with) whom @do {speaker} [@adv] {say}'],
  ['(about|of) what @do {speaker} [@adv] {say}'],
  ['@who [@have|did] [@adv] {say} with {addressee}'],
  ['what @do {speaker} [@adv] {say} with {addressee}'],
  ['what @do {speaker} [@have] [@adv] {say}'],
  ['what @do {speaker} [@adv] {say} {addressee}'],
  ['what [else] @do {speaker} [@adv] have to {say}'],
  ["what (is|was|has|had|'s|are) {speaker} [been] [@adv] {saying} [{addressee}]"],
  ['what (are|is|were|was|have|has) @one [been] [@adv] {saying}'],
  ['what [exactly] {speaker} [@have] [@adv] {say} [{addressee}]'],
  ['[@every] {speaker} [@have] [@adv] {say} [{addressee}]'],
  ['what [else] @be [being] [@adv] {say}'],
  ['what @be {addressee} [@adv] {say}'],
  ['what @do [@one] [@adv] {say}'],
  ['what @do {addressee} (hear|learn) from {speaker}'],
  ['@do {speaker} [@adv] {say} [@thing]'],
  ['@do {speaker} [@adv] {say} {addressee} [@thing]'],
  ['@do {speaker} [@adv] {say} [{addressee}] (that|whether|if) {words}'],
  ['@do @one [@adv] {say} [@thing]'],
  ['@do {speaker} have anything to {say}'],
  ['[@every|something|statements] (by|from|of) {speaker}'],
  ['(everything|anything|something) (@about|of) {about}'],
  ['what (is|was|were|stood|stands|appeared) [there] [printed|published|written|reported|said] (in|by|from) {outlet}'],
  ['(which|what) @statements (mention|mentions|mentioned|refer to|are about|were about|concern|concerned) {about}'],
  ['[all] [the] {number} @statements [(by|from|of) {speaker}]', LATEST],
  ["[what (is|'s)] [the] (latest|newest|most recent) [news]", LATEST],
  ["what (is|'s) new", LATEST],
  ...toCueRows('promised', 'promises|promise|pledges'),
  ...toCueRows('warned', 'warnings|warning'),
  ...toCueRows('demanded', 'demands|demand'),
  ...toCueRows('asked', 'questions|question'),
  ['@when @do {speaker} [@adv] {say} [@thing]'],
  ['@when @do {speaker} [@adv] {say} {addressee} [@thing]'],
  ['@when @do {speaker} (last|most recently) {say}', LATEST],
  ['@when @do {speaker} first {say}', EARLIEST],
  ['what @do {speaker} (last|most recently) {say}', LATEST],
  ['what @do {speaker} first {say}', EARLIEST],
  ['what (is|was) the (last|latest|most recent|newest) thing {speaker} [@have] {say}', { ...LATEST, first: 1 }],
  ['what (is|was) the (first|earliest) thing {speaker} [@have] {say}', { ...EARLIEST, first: 1 }],
  ['[what (are|were)] [all] [the] [@adv] @statements [@have {speaker} (made|given)]'],
  ['[what (are|were)] [all] [the] @statements [made|given|uttered] (by|from|of) {speaker}'],
  ['[what] @statements @do {speaker} [@adv] (make|made|give|given|have)'],
  ["[what (are|were)] {speaker} ('s|') @statements"],
  ['[what (are|were)] [all] [the] @quotes [of|by|from|given by] [{speaker}]', DIRECT],
  ["[what (are|were)] {speaker} ('s|') @quotes", DIRECT],
  ['[what @be] [the] @latest [{number}] (@statements|news) [by|from|of] [{speaker}]', LATEST],
  ['[what @be] [the] {number} @latest @statements [by|from|of] [{speaker}]', LATEST],
  ["[what @be] {speaker} ('s|') @latest [{number}] @statements", LATEST],
  ['[what @be] [the] @latest [{number}] @quotes [by|from|of] [{speaker}]', { ...LATEST, ...DIRECT }],
  ["[what @be] {speaker} ('s|') @latest [{number}] @quotes", { ...LATEST, ...DIRECT }],
  ['[what @be] [the] @earliest [{number}] @statements [by|from|of] [{speaker}]', EARLIEST],
  ["[what @be] {speaker} ('s|') @earliest [{number}] @statements", EARLIEST],
  ["what (is|'s|was|are|were) {speaker} ('s|') @official @views (@about|of|to) {about}"],
  ["what (is|'s|was|are|were) the @official @views of {speaker} (@about|of|to) {about}"],
  ["{speaker} ('s|') @official @views (@about|of|to) {about}"],
  ['what @views @do {speaker} (have|hold|take|express) (@about|of|to) {about}'],
  ['where @do {speaker} stand (@about|with) {about}'],
  ['how @do {speaker} [@adv] (see|view|judge|regard|feel about|think about|think of|react to|respond to) {about}'],
  ['{speaker} (on|about|regarding|re) {about}'],
  ['@do {speaker} [@adv] {mention} {about}'],
  ['@do @one [@adv] {mention} {about}'],
  ['@when @do {speaker} [@adv] {mention} {about}'],
  ['@when @do {speaker} (last|most recently) {mention} {about}', LATEST],
  ['@when @do {speaker} first {mention} {about}', EARLIEST],
  ['where @be {about} [@adv] {mention}'],
  ['mentions of {about}'],
  ['what @be [there] [to] {say} about {about}'],
  ['@do {speaker} [@adv] {deny} [@all]'],
  ['@do {speaker} [@adv] {deny} {about}'],
  ['@do {speaker} [@adv] {deny} [that] {words}'],
  ['@when @do {speaker} [@adv] {deny} {about}'],
  ['what [else] @do {speaker} [@adv] {deny}'],
  ['what {speaker} [@have] {deny}'],
  ['what (was|is|has been|were) {deny}'],
  ['@who [@have] [@adv] {deny} [@all]'],
  ['@who [@have] [@adv] {deny} {about}'],
  ['@who [@have] [@adv] {deny} [that] {words}'],
  ['[all] denials [by|of|from] [{speaker}]', DENIED],
  ["{speaker} ('s|') denials", DENIED],
  ['@who [@have] [@adv] {say} [the (word|words|phrase)] {quotation}'],
  ['@who [@have] [@adv] (used|uses|use) the (word|words|phrase|term|expression) {topic}'],
  ['@do {speaker} [@adv] {say} [the (word|words|phrase)] {quotation}'],
  ['@do {speaker} [@adv] (used|uses|use) the (word|words|phrase|term|expression) {topic}'],
  ['[what] [all] [the] @statements (with|containing|mentioning) [the (word|words|phrase)] {topic}'],
  ['what @do {role} [@adv] {say} [{addressee}]'],
  ['@do {role} [@adv] {say} [@thing]'],
  ['what @do {outlet} [@adv] {say}'],
  ['what @do @people (of|at|from|in|with) {body} [@adv] {say}'],
  ['@who (of|at|from|in|with) {body} [@have] [@adv] {say} [@thing]'],
  ["what @do {body} ('s|') {role} [@adv] {say} [{addressee}]"],
  ['what @do {role} (of|for) {body} [@adv] {say} [{addressee}]'],
  ["@do {body} ('s|') {role} [@adv] {say} [@thing]"],
  ['what @do @people (of|at|from|in|with) {outlet} [@adv] {say}'],
];

const PAIRS: readonly Row[] = [
  ['@who [@have|did|is|was|are] [@adv] @talk [@most]'],
  ['@who [@have|did|is|was|are] [@adv] {say} [the] most [often]'],
  ['@who [@have|did] [@adv] {mention} {about} [@most]'],
  ['(who|whom|what) @do {speaker} [@adv] {mention} [@most]'],
  ['(who|whom|what) @do {speaker} [@adv] (@talk|{say}) about [@most]'],
  ['(about|of) whom @do {speaker} [@adv] {say} [@most]'],
  ['who [@adv] (@talk|{say}) about (who|whom) [@most]'],
  ['who [@adv] {mention} (who|whom) [@most]'],
  ['(how many people|how many persons|how many different people) [@have|did] [@adv] ({say}|@talk)'],
  ['(how many people|how many persons|how many different people) [@have|did] [@adv] {mention} {about}'],
];

const COUNT: readonly Row[] = [
  ['@times @do {speaker} [@adv] {mention} {about}'],
  ['@times @do {speaker} [@adv] {say} [@thing]'],
  ['@times @do {speaker} [@adv] {say} {addressee} [@thing]'],
  ['@times @do {speaker} [@adv] {deny} [anything|something]'],
  ['@times @do {speaker} [@adv] {deny} {about}'],
  ['@times (was|is|has|were) {name} [been] {mention}'],
  ['@times (was|is|has|were) {name} [been] [spoken about|talked about|quoted]'],
  ['how many @statements @do {speaker} (make|made|give|given)'],
  ['how many @statements (are there|were there|exist|were made|are|have been made) [by {speaker}]'],
  ['how many @quotes @do {speaker} (give|given|have)', DIRECT],
  ['how many @quotes (are there|were there|exist|are) [by|from|of] [{speaker}]', DIRECT],
  ['how many (denials|times) (are there|were there)', DENIED],
  ['[the] (number|count) of @statements [made] [by {speaker}]'],
  ['count [all] [the] @statements [by {speaker}]'],
  ['how much @do {speaker} {say}'],
];

const RELATIONS: readonly Row[] = [
  ['@who [@do|is|was] [@adv] {relate} {object}'],
  ['(who|whom|what) @do {subject} [@adv] {relate}'],
  ['(who|whom|what) (is|was|were) {subject} {relate}'],
  ['(@when|@times) @do {subject} [@adv|last|first] {relate} {object} [@phone]'],
  ['@do {subject} [@adv] {relate} {object} [@phone]'],
  ["who (is|are|were|was) {object} ('s|') (critic|critics|accuser|accusers|opponents)", ACCUSE],
  ["who (is|are|were|was) {object} ('s|') (supporter|supporters|defenders|backers)", SUPPORT],
  ['who (is|are|were|was) [the] (critic|critics|accusers) of {object}', ACCUSE],
  ['who (is|are|were|was) [the] (supporters|defenders|backers) of {object}', SUPPORT],
  ['[what] @criticism @do {subject} (make|made|raise|raised|level|have) [(against|of) {object}]', ACCUSE],
  ['(@when|@times) @do {one} and {other} [@adv|last|first] {relateBare} [each other|one another] [@phone]'],
  ['@do {one} and {other} [@adv] {relateBare} [each other|one another] [@phone]'],
  ['(@when|@times) (was|were|is|has|have) {object} [been] [@adv] {relate} by {subject}'],
  ['(was|were|is|has|have) {object} [been] [@adv] {relate} by {subject}'],
  ['by whom (was|were|is) {object} {relate}'],
  ['@who (was|were|is|are|has been|have been) {relate} by {subject}'],
  ['(criticism|critics|@criticism) (of|against) {object} [(by|from) {subject}]', ACCUSE],
  ["{subject} ('s|') @criticism (of|against) {object}", ACCUSE],
  ['(support|praise|backing) (for|of) {object} [(by|from) {subject}]', SUPPORT],
  ["{subject} ('s|') (support|praise) (for|of) {object}", SUPPORT],
  ['[@when] [@be] [there] [the|a|any] [last|latest|first] @talks [between|of] {one} and {other}', CONSULT],
  ["[@when] [@be] {one} ('s|') [last|latest|first] @talks with {other}", CONSULT],
  ['[what] @talks @do {entity} [have|had]', CONSULT],
  ['[what] [@be] [the] @talks [of|by] {entity}', CONSULT],
  ['[what] [@be] [there] [the] [any] (agreement|agreements|deal|deals) between {one} and {other}', AGREE],
  ['[@when] (was|were|is|has) {one} [@adv|last|first|been] in (contact|touch) with {other}', CONSULT],
  ['[@when] (were|are|have) {one} and {other} [@adv|last|first|been] in (contact|touch|talks)', CONSULT],
];

const ENTITY: readonly Row[] = [
  ["(who|what) (is|'s|was|are|were) {entity}"],
  ['(who|what) exactly (is|was) {entity}'],
  ['(who|what) {entity} (is|was)'],
  ['(what (do|can) (you|we) know|what is known|information|facts|more|anything you know|all you know) about {entity}'],
  ['tell me [more|something|all] about {entity}'],
  ['describe {entity}'],
  ["what (is|'s|was|are|were) {entity} ('s|') @office"],
  ['what (is|was) the @office of {entity}'],
  ['(what|which) @office @do {entity} (have|hold|had|held|do)'],
  ['what (does|did) {entity} do'],
  ['what else is {entity} called'],
  ["(what are|list|show) {entity} ('s|') (aliases|names|other names)"],
  ['{entity}'],
];

const CONNECTION: readonly Row[] = [
  ['how (are|is|were|was) {one} and {other} @joined'],
  ['how (is|was|are) {one} @joined (to|with) {other}'],
  ['(are|is|were|was) {one} and {other} @joined'],
  ['(is|was|are) {one} @joined (to|with) {other}'],
  ["[what (is|'s|was|are|were)] [the] @tie (between|of) {one} (and|with) {other}"],
  ["[what (is|'s|was|are|were)] {one} ('s|') @tie (to|with) {other}"],
  ['(is|are|was|were) there [a|any|some] @tie between {one} and {other}'],
  ['what (connects|links|ties|joins|connected|linked) {one} (and|to|with) {other}'],
  ['what (do|does|did|have|has) {one} and {other} have to do with (each other|one another)'],
  ['what (do|does|did|has|have) {one} have to do with {other}'],
  ['how (do|does|did) {one} and {other} know (each other|one another)'],
  ['how (do|does|did) {one} know {other}'],
  ['what @do {one} and {other} {say} about (each other|one another)'],
  ['@tie from {one} to {other}'],
  ['what (do|does|did) {one} and {other} have in common'],
  ['{one} and {other}'],
];

/** The cores of questions. Of readings that explain the words equally well, the earlier line's wins. */
export const HEADS: readonly Head[] = [
  ...toHeads('RELATIONS', RELATIONS),
  ...toHeads('PAIRS', PAIRS),
  ...toHeads('STATEMENTS', STATEMENTS),
  ...toHeads('COUNT', COUNT),
  ...toHeads('ENTITY', ENTITY),
  ...toHeads('CONNECTION', CONNECTION),
];

/** What may stand before, behind and between, in any order. */
export const MODIFIERS: readonly Line[] = toLines([
  ['@topic {about}'],
  ['(to|in front of) {addressee}'],
  ['(according to|as reported by|reported by|as told to|via|quoted by|as quoted by|in the words of) {via}'],
  ['[as] (in|by|from|at|of|via|according to|reported (in|by)|published (in|by)|printed in|quoted (in|by)) {outlet}'],
  ['(by|from) {speaker}'],
  ['(by|from) @people (of|at|from|in|with|working for|who work for) {body}'],
  ['(by|from) @people (of|at|from|in|with|working for|who work for) {outlet}'],
  ['(since|starting|beginning|starting on|beginning on) {since}'],
  ['from {since} (on|onward|onwards)'],
  ['after {after}'],
  ['before {before}'],
  ['(until|till|up to|through|by|up until) {until}'],
  ['[on|in|during|for|over|at|within|from|dated|of|back in] {during}'],
  ['between {since} and {until}'],
  ['from {since} (to|until|till|through) {until}'],
  ['[in] direct speech', DIRECT],
  ['(verbatim|word for word|literally|in (quotes|quotation marks|[his|her|their|its] own words))', DIRECT],
  ['(indirectly|in indirect speech|in paraphrase)', { quoted: 'INDIRECT' }],
  ['[the] (newest|latest|most recent) first', LATEST],
  ['(recently|lately|most recently|of late)', LATEST],
  ['[the] (oldest|earliest) first', EARLIEST],
  ['[in] (chronologically|chronological order|order of time)', EARLIEST],
  ['as {role}'],
]);

/** Words that ask nothing. */
export const FILLERS: readonly Line[] = toLines([
  [
    '[please] [(can|could|would|will) you] [please] (tell me|show [me]|list|give me|find [me]|get [me]|search for|look up)',
  ],
  ['please'],
  ["(i (want|would like|wish|need)|i'd (like|love)) (to (know|see|hear|read)|a list of)"],
  [
    "(i wonder|i need|i am (looking for|interested in)|i'm (looking for|interested in|after)|i was wondering|do you know)",
  ],
  ['(does anyone know|let me know|remind me|explain|find out|check|see)'],
  ['(and|so|now|hey|ok|okay|well|hello|hi|then)'],
  ['[so far|at all|exactly|in the news|in the press|in the papers|in the articles|in public|publicly]'],
  ['(all|the|me)'],
]);

// "Promises by Dorvan" are statements given with the word "promised".
function toCueRows(cue: string, nouns: string): Row[] {
  return [
    [`[what] [all] [the] (${nouns}) [made|given|asked] [(by|from|of) {speaker}]`, { cue }],
    [`[what] (${nouns}) @do {speaker} [@adv] (make|made|give|given|ask|asked|have)`, { cue }],
    [`{speaker} ('s|') (${nouns})`, { cue }],
  ];
}

function toHeads(kind: ReadingKind, rows: readonly Row[]): Head[] {
  return toLines(rows).map((line) => ({ kind, ...line }));
}

function toLines(rows: readonly Row[]): Line[] {
  return rows.map(([line, found = {}]) => ({ pattern: readPattern(line, MACROS), found }));
}
