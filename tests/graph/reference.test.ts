import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { buildArticleGraph } from '../../src/graph/buildArticleGraph.js';
import { createLanguageModel } from '../../src/language/createLanguageModel.js';

import { readMarked } from './readMarked.js';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';

const model = createLanguageModel();
afterAll(() => model.close());

async function build(text: string): Promise<ArticleGraph> {
  const document = await model.parse(text);
  return buildArticleGraph({ id: 'case', text, published: '2026-03-12' }, document, extractQuotes(document));
}

const nameOf = (graph: ArticleGraph, id: string | null): string | null =>
  graph.entities.find((entity) => entity.id === id)?.name ?? null;

/** Each case: what it shows, and a text in which the mentions of one entity carry one letter. */
const REFERENCE: readonly (readonly [string, string])[] = [
  ['a surname goes to its full name', '[a Anna Kolt] opened the mill. [a Kolt] then left.'],
  ['a title is no part of a name', 'Judge [a Rafael Imsen] ruled. Mr. [a Imsen] was brief.'],
  ['a possessive is the name', '[a Anna Kolt] spoke. [a Kolt]’s speech was short.'],
  ['an initial makes no new person', '[a Donald J. Marsh] arrived. [a Donald Marsh] waved.'],
  [
    'a surname alone goes to who is called so',
    '[a Tomas Rell] was arrested. [a Rell] was calm. [b Paula Rell] wept. [a Rell] did not.',
  ],
  [
    'father and son keep their first names',
    '[a Karl Winter] founded the mill. His son, [b Otto Winter], sold it. [a Karl Winter] was furious with [b Otto Winter].',
  ],
  [
    'spouses are told apart by title',
    'Mr. [a Peter Holm] and Mrs. [b Clara Holm] came. Mrs. [b Holm] smiled. Mr. [a Holm] did not.',
  ],
  [
    'brother and sister',
    '[a Jonas Feldt] struck. [b Nora Feldt], who chairs the board, would not move. “I am sorry for [a Jonas],” [b Nora Feldt] said.',
  ],
  ['a particle belongs to the surname', '[a Jan van Dijk] sued the bank. [a Van Dijk] lost.'],
  ['an acronym in brackets', 'The [a Joint Strait Commission] ([a JSC]) met. The [a JSC] adjourned.'],
  [
    'an acronym of a body with small words',
    '[a Institute for Coastal Research] staff were pleased. [a ICR] won a prize.',
  ],
  ['a state and its short names', '[a United States] officials came. The [a U.S.] agreed. [a America] paid.'],
  ['Britain and the UK', '[a Britain] agreed to the plan. The [a UK] will pay.'],
  ['two states stay two', '[a France] and [b Germany] signed. [b Germany] paid.'],
  [
    'a demonym as an adjective is no mention of the state',
    'The French minister praised [a Germany]. [a Germany] thanked him.',
  ],
  ['a body’s short form', '[a Castellan Lines] owns the ferry. [a Castellan] denied the claim.'],
  ['the company', '[a Castellan Lines] lost money. [a The company] blamed the weather.'],
  ['the union', 'The [a Dockers’ Union] struck. [a The union] wants more pay.'],
  ['its is the company', '[a Castellan Lines] said that [a it] would sell [a its] ferries.'],
  ['he is the man', '[a Peter Holm] bought a boat. [a He] sold it.'],
  ['she is the spokeswoman', 'Spokeswoman [a Anna Kelly] arrived. [a She] was late.'],
  [
    'gender known from a title keeps people apart',
    'Mr. [a Peter Holm] met Mrs. [b Anna Kolt]. [b She] thanked [a him].',
  ],
  [
    'gender learnt from a pronoun',
    '[a Dana Wick] lost [a her] husband. [b Tom Ardley] lost [b his] house. [a She] left.',
  ],
  ['a reflexive is the subject', '[a Peter Holm] blamed [a himself].'],
  ['his own possessive', '[a Peter Holm] sold [a his] boat.'],
  ['not the co-argument', 'Mr. [a Peter Holm] knew that Mr. [b Karl Winter] had warned [a him].'],
  ['cataphora', 'In [a her] opening remarks, [a Anna Kolt] thanked the town.'],
  ['the subject of the sentence before', 'Captain [a Silas Roke] will run the board. “I am glad,” [a he] said.'],
  ['an apposition behind', '[a Yuri Malk], [a his foreign affairs adviser], arrived with President [b Ruben Aldane].'],
  ['an apposition in front', '[a The captain], [a Rurik Stenn], is missing.'],
  ['an apposition with a title', '[a The mayor], Mrs. [a Edith Marlow], resigned.'],
  ['an owner that is a body', '[a The owner], [a Castellan Lines], denied the claim.'],
  ['the nation’s minister', 'Foreign Minister [a Lazar Emrick] came. [a The minister] left early.'],
  [
    'the president of a state',
    'U.S. President [a Martin Shaw] met Russian President [b Oleg Karpov]. [a The U.S. president] was pleased. [b The Russian president] was not.',
  ],
  [
    'the official of a state',
    '[a Oleg Karpov], a Russian diplomat, met [b John Marsh], an American general. [a The Russian official] spoke first.',
  ],
  ['I is the speaker', '“[a I] am tired,” [a Anna Kolt] said.'],
  ['my is the speaker’s', '[a Anna Kolt] said: “[a My] boat is gone.”'],
  ['we is the body of its spokesman', '“[a We] are sorry,” said Karl Winter, a spokesman for [a Castellan Lines].'],
  ['you is who was told', '“[b You] are late,” [a Anna Kolt] told [b Peter Holm].'],
  [
    'he in a quotation is not the speaker',
    'Mr. [a Peter Holm] criticised Mr. [b Karl Winter]. “[b He] lies,” [a Holm] said.',
  ],
  ['he in reported speech is the speaker', 'Mr. [b Karl Winter] left. Mr. [a Peter Holm] said [a he] would stay.'],
  ['they are the group', '[a The fishermen] left port. [a They] came back with nothing.'],
  ['bare plurals are one group', '[a Relatives] waited at the pier. [a Relatives] wept.'],
  ['a group with a number', '[a Two witnesses] came. [a They] saw nothing.'],
  ['the war', '[a The war in Ukraine] goes on. [a The war] has cost much.'],
  ['the letter', 'She wrote [a a letter]. [a The letter] was short.'],
  ['the treaty by its name', '[a The 1988 treaty] ended the war. [a The treaty] still holds.'],
  ['a ship named', 'The ferry [a Anselma] sank. [a The ferry] was old.'],
  ['a paper named', 'The newspaper [a Daymark] reported it. [a Daymark] was sued.'],
  ['a capital that acts is the state', '[a Russia] withdrew. [a Moscow] said the talks had failed.'],
  ['a capital as a city is a city', '[a Russia] withdrew. The talks in [b Moscow] failed.'],
  ['his country', 'Russian President [b Oleg Karpov] said [a his country] was ready. [a Russia] is large.'],
  ['the country', '[a Malta] held a vote. [a The country] is small.'],
  ['the city', 'Thousands marched in [a Barcelona]. [a The city] was full.'],
  ['his wife twice', '[a Peter Holm] came with [b his wife]. [b His wife] wore red.'],
  ['his wife by name', '[a Osric Gantley] passed a note to [b his wife], [b Merrin Gantley].'],
  ['a place that is also a surname', 'Mrs. [a Valeria Paris] lives in [b Paris]. [a Paris] is happy.'],
  ['a name with an ampersand', '[a Harrow & Lund] refused. [a Harrow & Lund] is old.'],
  ['a body with a possessive', "Many joined the [a Dockers' Fellowship]. Then the [a Dockers' Fellowship] sang."],
  ['a hyphenated surname', 'Professor [a Tove Lind-Amari] wrote it. [a Lind-Amari] is a historian.'],
  ['the 19-year-old', '[a Tobin Ekwell] scored twice. [a The 19-year-old] wept.'],
  ['a listed body of two words is one name', 'The [a White House] agreed. The [a White House] declined to say more.'],
  ['an abbreviated state', 'She came from Albany, [a N.Y.] The senator lives in [a New York].'],
  [
    'a nickname inside a name',
    '[a Robert "Bob" Vance] owns the plant. [a Vance] closed it. [a Bob Vance] left. [a Bob] wept.',
  ],
  ['a nickname in curly marks', '[a Robert “Bob” Vance] said the plant would close. [a Vance] wept.'],
  ['junior behind a comma', '[a Martin Shaw, Jr.], said the plant would close. [a Shaw] was sad.'],
  ['a number behind a name', '[a Henry Ford III], who runs the plant, resigned. [a Ford] was tired.'],
  [
    'father and son by their suffixes',
    '[a Martin Shaw Sr.] fought [b Martin Shaw Jr.] over the plant. [b Shaw Jr.] sued. [a Shaw Sr.] wept.',
  ],
  ['an acronym that looks like a pronoun', '[a WHO] sent doctors. The [a WHO] was pleased.'],
  [
    'a town is not the body named after it',
    'The [a Eskerhaven Harbour Board] met in [b Eskerhaven]. People in [b Eskerhaven] were pleased.',
  ],
  [
    'its director is not that of a strike',
    '[a Castellan Lines] lost money. The strike goes on. According to [a its] director, Peter Holm, wages will fall.',
  ],
  ['a misspelt surname', '[a Clara Maurer] runs the bank. [a Mauer] declined to comment.'],
  [
    'the better known of one name',
    '[a Nora Feldt] arrived. [a Nora Feldt] spoke. [b Jonas Feldt] left. [a Feldt] was calm.',
  ],
  [
    'a place that no list has, by its people',
    '[a Velmar] closed the port. [b Lazar Emrick], the Velmari foreign minister, met [c Ada Brandt]. [b The Velmari minister] was pleased.',
  ],
  [
    'her brother by surname',
    '[a Nora Feldt] closed the quay. [b Jonas Feldt] protested. [a Nora Feldt] called [b her brother] a friend.',
  ],
  [
    'my father in his daughter’s mouth',
    '[a Casimir Vold] retired, said his daughter, [b Lena Vold]. “[a My father] is tired,” [b she] said.',
  ],
  [
    'a lawyer and his client',
    '[b Iven Carrow], a lawyer for [a Tomas Rell], was angry. [b Carrow] said [a his client] had slept badly.',
  ],
  [
    'the company is no commission',
    '[a Castellan Lines] and the [b Strait Commission] met. [a The company] was pleased.',
  ],
  ['the union is no company', 'The [b Dockers Federation] and [a Castellan Lines] met. [b The union] was pleased.'],
  [
    'the deputy premier is not the premier',
    'Premier [a Celandine Roake] resigned. Deputy Premier [b Marten Gosse] stayed. [a The premier] wept.',
  ],
  ['a demonym in the plural is a people', '[a Americans] voted. [a Americans] were tired.'],
  [
    'the hyphen of two states joins nothing',
    '[a Russia] is large. [b Ukraine] fights. [a Russia] and [b Ukraine] talk.',
  ],
  ['the article of The Hague', 'The court in [a The Hague] ruled. [a The Hague] is rainy.'],
  ['echoed pronouns are one', 'Mrs. [a Odile Moyarty] arrived. [a She] told [a her] players to rest.'],
  ['its is not the capital’s', '[a Castellan Lines] moved to Oslo. [a The company] sold [a its] ferries.'],
  ['the former president', 'Former President [a Ruben Aldane] spoke. [a The former president] was brief.'],
  ['the chair of the board', '[a Nora Feldt], the board’s chair, resigned. [a The chair] was tired.'],
  [
    'two ministers of two states',
    'French Foreign Minister [a Luc Moreau] met German Foreign Minister [b Jan Vogt]. [a The French minister] spoke. [b The German minister] listened.',
  ],
  ['somebody’s spokesman is not he', '[a Ruben Aldane] was silent. [b His spokesman], [b Teodor Malk], was not.'],
  ['the defender who speaks', '“We lost,” [a Imre Tongeren] said. “It hurts,” said [a the defender].'],
  ['father and son of one first name', '[a Karl Winter Sr.] built the mill. [b Karl Winter Jr.] sold it.'],
  [
    'her daughter by first name',
    'Mrs. [a Clara Holm] called. [b Her daughter], [b Ida Holm], answered. [b Ida] was ill.',
  ],
  [
    'first names tell a family apart',
    '[a Otto Winter] and [b Karl Winter] quarrelled. [a Otto] left. [b Karl] stayed.',
  ],
  ['her husband by name', 'Mrs. [a Clara Holm] thanked [b her husband], [b Peter Holm]. [a She] was moved.'],
  [
    'spouses of two surnames',
    '[a Dana Wick] came with [b her husband], [b Tom Ardley]. [b Ardley] spoke. [a Wick] did not.',
  ],
  ['spouses by pronoun', '[a Peter Holm] and [b his wife], [b Clara Holm], came. [b She] spoke. [a He] did not.'],
  ['two Kims', '[a Kim Jong Sun] of North Korea met [b Kim Dae Ho] of South Korea. [a Kim Jong Sun] smiled.'],
  [
    'two Kims by full name',
    '[a Kim Yo Rin] wrote a letter. [b Kim Sang Min] read it. [a Kim Yo Rin] waited. [b Kim Sang Min] wept.',
  ],
  ['one Kim by the family name', '[a Kim Sang Min] won the race. [a Kim] was tired.'],
  [
    'the president of one state and of the other',
    'French President [a Luc Moreau] met Polish President [b Jan Wilk]. [a The French president] left. [b The Polish president] stayed.',
  ],
  [
    'President with a surname',
    'French President [a Luc Moreau] met Polish President [b Jan Wilk]. President [b Wilk] spoke. President [a Moreau] listened.',
  ],
  [
    'president of a company and of a state',
    '[a Luc Moreau], the president of France, met [b Nora Feldt], the president of Castellan Lines. [a Moreau] left.',
  ],
  [
    'the new mayor and the former mayor',
    'Former mayor [a Edith Marlow] congratulated the new mayor, [b Rurik Stenn]. [a The former mayor] smiled.',
  ],
  [
    'a successor',
    '[a Edith Marlow] resigned. [b Her successor], [b Rurik Stenn], took office in May. [b Stenn] is a doctor.',
  ],
  ['a predecessor', 'Mayor [a Rurik Stenn] blamed [b his predecessor], [b Edith Marlow]. [b Marlow] denied it.'],
  ['an acting head', 'Acting Director [a Tove Lind] resigned. [a Lind] gave no reason.'],
  ['a former minister', 'Former Finance Minister [a Jan Vogt] was arrested. [a The former minister] was released.'],
  ['an acronym before its expansion', 'The [a WFP] appealed for help. The [a World Food Programme] feeds millions.'],
  ['an acronym with dots', 'The [a United Nations] met. The [a U.N.] adjourned.'],
  ['the European Union', 'The [a European Union] agreed. The [a EU] will pay.'],
  [
    'colleagues of one surname',
    'Dr. [a Anna Berg] and Dr. [b Lars Berg] disagreed. [a Anna Berg] left. [b Lars Berg] stayed.',
  ],
  [
    'one surname, two titles',
    'Judge [a Helen Cobb] heard Captain [b Roy Cobb]. Captain [b Cobb] was calm. Judge [a Cobb] was not.',
  ],
  ['I of two speakers', '“[a I] am tired,” [a Anna Kolt] said. “[b I] am not,” [b Peter Holm] said.'],
  ['me is the speaker', '“He told [a me] nothing,” [a Anna Kolt] said.'],
  ['I in a continued quotation', '“[a I] am tired,” [a Anna Kolt] said. “[a I] want to rest.”'],
  ['myself is the speaker', '[a Peter Holm] said: “[a I] blame [a myself].”'],
  ['our is the body', '“[a Our] ferries are safe,” said Nora Feldt, the head of [a Castellan Lines].'],
  ['we is the union that speaks', '“[a We] will strike,” [a the Dockers’ Union] said.'],
  ['you in a letter', '[a Anna Kolt] told [b Peter Holm]: “[b You] lied to [a me].”'],
  ['the protesters', '[a The protesters] marched. Police followed. [a The protesters] sang.'],
  ['a group takes they', '[a Doctors] went on strike. [a They] want more pay.'],
  ['the families', '[a The families] waited at the port. “[a We] know nothing,” [a the families] said.'],
  ['residents', '[a Residents] fled the town. [a The residents] returned in May.'],
  ['the two are both', '[a Three sailors] drowned. [a The sailors] were young.'],
  ['Beijing speaks for China', '[a China] denied the claim. [a Beijing] warned that it would respond.'],
  ['Washington acts', 'The [a United States] imposed tariffs. [a Washington] said they would stay.'],
  ['Downing Street speaks', '[a Downing Street] said nothing. [a Downing Street] was asked again.'],
  [
    'the Kremlin and its spokesman',
    '[a The Kremlin] denied it. [b Dmitri Malk], a spokesman for [a the Kremlin], laughed.',
  ],
  ['a capital where talks are held is not the state', '[a France] agreed. Talks were held in [b Paris] in May.'],
  ['the ministry', '[a The Foreign Ministry] protested. [a The ministry] summoned the envoy.'],
  ['the bank', '[a Hallman Bank] failed. [a The bank] owed millions.'],
  ['the court', '[a The Supreme Court] ruled. [a The court] was divided.'],
  ['the party', '[a The Harbour Party] lost. [a The party] chose a new leader.'],
  ['the agency', 'The [a International Energy Agency] warned of shortages. [a The agency] gave no figures.'],
  ['its own staff', '[a Hallman Bank] dismissed [a its] chairman. [a It] gave no reason.'],
  ['an honorific with a surname only', 'Ms. [a Kolt] spoke. [a Kolt] left.'],
  [
    'her minister is not she who is one herself',
    'President [a Milena Dorvan] spoke. [b Ada Brandt], the foreign minister, had left. [a Her] foreign minister, [c Lazar Emrick], had not.',
  ],
];

/** Each case: what it shows, a text, and who speaks in each statement, in order. */
const SPEAKERS: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ['a pronoun', 'Anna Kolt arrived late. “I am tired,” she said.', ['Anna Kolt']],
  ['a continued quotation', '“I am tired,” Anna Kolt said.\n\n“I want to go home.”', ['Anna Kolt', 'Anna Kolt']],
  ['an understood subject', 'Anna Kolt said that she was tired, adding that it was late.', ['Anna Kolt', 'Anna Kolt']],
  ['a state', 'Russia said that the talks had failed.', ['Russia']],
  ['a seat of government', 'The Kremlin said that the talks had failed.', ['Kremlin']],
  ['nobody', 'The minister reportedly said that nobody told him.', ['The minister']],
  ['a chain', 'Anna Kolt said that Peter Holm had told her that the mill was closed.', ['Anna Kolt', 'Peter Holm']],
  [
    'he in the outer speaker’s frame',
    'Mr. Karl Winter said Mr. Peter Holm had told him that he was guilty.',
    ['Karl Winter', 'Peter Holm'],
  ],
  [
    'an interview',
    'Nora Feldt spoke to the Gazette.\n\nQ: Did you see it?\n\nA: I did not.\n\nQ: Who did? A: Peter Holm did.',
    [null, 'Nora Feldt', null, 'Nora Feldt'],
  ],
  [
    'who has asked does not answer',
    '“Was he there?” asked Iriel Maund. “No,” said the witness.',
    ['Iriel Maund', 'the witness'],
  ],
];

/** Each case: a text, and relations that must be found in it. */
const RELATIONS: readonly (readonly [string, string])[] = [
  [
    'France and Germany met. President Anna Kolt of France smiled. In Berlin, President Karl Winter did not.',
    'HOLDS_POSITION Karl Winter > Germany',
  ],
  ['Germany protested. Foreign Minister Peter Holm left.', 'HOLDS_POSITION Peter Holm > Germany'],
  ['She opened the Tarn Museum at Marrick College in Lisbon.', 'LOCATED_IN Marrick College > Lisbon'],
  ['The talks were held at the Amber Hall in Lisbon on Monday.', 'LOCATED_IN Amber Hall > Lisbon'],
  ['The University of Sheffield of the United Kingdom won.', 'LOCATED_IN University of Sheffield > United Kingdom'],
  ['Kremlin spokesman Dmitri Malk spoke.', 'HOLDS_POSITION Dmitri Malk > Kremlin'],
  ['Russia is large. Russian President Oleg Karpov spoke.', 'HOLDS_POSITION Oleg Karpov > Russia'],
  ['Anna Kolt, who chairs the Harbour Board, resigned.', 'HOLDS_POSITION Anna Kolt > Harbour Board'],
  ['Oleg Karpov came with Yuri Malk, his foreign affairs adviser.', 'HOLDS_POSITION Yuri Malk > Oleg Karpov'],
  ['Karl Winter, a spokesman for Castellan Lines, resigned.', 'HOLDS_POSITION Karl Winter > Castellan Lines'],
  ['Osric Gantley thanked his wife, Merrin Gantley.', 'FAMILY_OF Merrin Gantley > Osric Gantley'],
  ['She lives in Evansville, Indiana.', 'LOCATED_IN Evansville > Indiana'],
  ['President Ruben Aldane met President Milena Dorvan in May.', 'CONSULT Ruben Aldane > Milena Dorvan'],
  ['Russia attacked Ukraine in the night.', 'ASSAULT Russia > Ukraine'],
  ['Ukraine was attacked by Russia in the night.', 'ASSAULT Russia > Ukraine'],
  ['The United States imposed sanctions on Iran.', 'SANCTION United States > Iran'],
  ['Velmar is small. Velmari President Milena Dorvan spoke.', 'HOLDS_POSITION Milena Dorvan > Velmar'],
  ['Norway is rich. Norway’s navy sailed.', 'PART_OF Norway’s navy > Norway'],
  ['Dorte Lang of the Hallman Bank disagreed.', 'WORKS_FOR Dorte Lang > Hallman Bank'],
  ['Peter Holm wrote to Anna Kolt in May.', 'CONSULT Peter Holm > Anna Kolt'],
  ['Peter Holm asked Anna Kolt to resign.', 'REQUEST Peter Holm > Anna Kolt'],
  ['Karl Winter is a spokesman for Castellan Lines.', 'HOLDS_POSITION Karl Winter > Castellan Lines'],
  ['The talks between Norway and Malta failed.', 'CONSULT Norway > Malta'],
  ['Anna Kolt accused Peter Holm of fraud.', 'ACCUSE Anna Kolt > Peter Holm'],
  [
    'President Milena Dorvan spoke. Ada Brandt, the foreign minister, had left. Her foreign minister, Lazar Emrick, had not.',
    'HOLDS_POSITION Lazar Emrick > Milena Dorvan',
  ],
  ['Germany gave Ukraine two hospitals.', 'AID Germany > Ukraine'],
];

/** Texts in which nobody holds a position. */
const NO_POSITIONS: readonly string[] = [
  'Velmar accused Brennia on Tuesday of piracy.',
  'A senior official at the Hallman Bank resigned.',
];

/** Texts in which nothing has happened between the two. */
const NOTHING: readonly string[] = [
  'The group called the Sea Org met nobody.',
  'The United States may sanction Iran.',
  'The United States did not sanction Iran.',
  'The United States threatened to attack Iran.',
  'Peter Holm wants to meet Anna Kolt.',
  'Workers of Portugal went home.',
];

describe('buildArticleGraph() on who is who', () => {
  it.each(REFERENCE)('%s', async (_, marked) => {
    const { text, mentions } = readMarked(marked);
    const graph = await build(text);
    const found = mentions.map(({ label, span }) => ({ label, words: text.slice(...span), id: ownerOf(graph, span) }));
    expect(found.filter(({ id }) => id === null)).toEqual([]);
    const ids = new Map<string, Set<string | null>>();
    for (const { label, id } of found) ids.set(label, (ids.get(label) ?? new Set()).add(id));
    expect([...ids].map(([label, owners]) => `${label}: ${owners.size}`)).toEqual(
      [...ids.keys()].map((l) => `${l}: 1`),
    );
    expect(new Set([...ids.values()].map((owners) => [...owners][0])).size).toBe(ids.size);
  });
});

describe('buildArticleGraph() on who speaks', () => {
  it.each(SPEAKERS)('%s', async (_, text, speakers) => {
    const graph = await build(text);
    expect(graph.statements.map(({ speaker }) => nameOf(graph, speaker))).toEqual(speakers);
  });
});

describe('buildArticleGraph() on relations', () => {
  it.each(RELATIONS)('%s', async (text, relation) => {
    const graph = await build(text);
    const found = graph.relations.map(
      ({ kind, subject, object }) => `${kind} ${nameOf(graph, subject)} > ${nameOf(graph, object)}`,
    );
    expect(found).toContain(relation);
  });

  it.each(NO_POSITIONS)('finds no position in: %s', async (text) => {
    const graph = await build(text);
    expect(graph.relations.filter(({ kind }) => kind === 'HOLDS_POSITION')).toEqual([]);
  });

  it.each(NOTHING)('finds no happening in: %s', async (text) => {
    const graph = await build(text);
    expect(graph.relations.filter(({ modality }) => modality === undefined)).toEqual([]);
  });
});

// The entity with a mention there, a leading article or possessive aside.
function ownerOf(graph: ArticleGraph, [start, end]: readonly [number, number]): string | null {
  const bare = (from: number, to: number): string =>
    graph.text
      .slice(from, to)
      .replace(/^(the|a|an) /i, '')
      .replace(/[’']s$/, '');
  const wanted = bare(start, end);
  const entity = graph.entities.find(({ mentions }) =>
    mentions.some(
      (span) => span[0] <= end && start <= span[1] && Math.abs(span[1] - end) <= 2 && bare(...span) === wanted,
    ),
  );
  return entity?.id ?? null;
}
