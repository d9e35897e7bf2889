import { readFileSync } from 'node:fs';

import { extractQuotes } from '../../src/extract/extractQuotes.js';
import { readConllu } from '../../src/language/readConllu.js';

import type { Quote } from '../../src/extract/Quote.js';
import type { Document } from '../../src/language/Sentence.js';
import type { Span } from '../../src/text/Span.js';

const TREES = readConllu(readFileSync(new URL('sentences.conllu', import.meta.url), 'utf8'));
const DOCUMENTS: ReadonlyMap<string, Document> = new Map(TREES.map(({ document }) => [document.text, document]));

// source | cue | content | kind, polarity unless affirmed, "in" and "inh" with the number of a quote, "to", "via", "time"
function describeQuote(text: string, quote: Quote): string {
  const slice = (spans: readonly Span[] | null): string =>
    spans === null ? '-' : spans.map((span) => text.slice(...span)).join(' … ');
  const extras = [
    quote.within === null ? '' : `in ${quote.within}`,
    quote.inherits === null ? '' : `inh ${quote.inherits}`,
    quote.addressee.length === 0 ? '' : `to ${slice(quote.addressee)}`,
    quote.via === null ? '' : `via ${slice([quote.via])}`,
    quote.time === null ? '' : `time ${slice([quote.time])}`,
  ].filter((extra) => extra !== '');
  const tags = [quote.kind, quote.polarity === 'AFFIRMED' ? '' : quote.polarity, extras.join(' ')];
  const parts = [
    slice(quote.source),
    slice(quote.cue),
    slice(quote.content),
    tags.filter((tag) => tag !== '').join(', '),
  ];
  return parts.join(' | ');
}

function extract(text: string): string[] {
  const document = DOCUMENTS.get(text);
  if (document === undefined) throw new RangeError(`sentences.conllu has no tree of "${text}"`);
  return extractQuotes(document).map((quote) => describeQuote(text, quote));
}

describe('extractQuotes()', () => {
  describe('takes the clause that a verb reports', () => {
    it.each<[string, string[]]>([
      [
        'The mayor said that the harbor would reopen on Monday.',
        ['The mayor | said | the harbor would reopen on Monday | INDIRECT'],
      ],
      [
        'Mayor Ilse Brandt said the harbor would reopen.',
        ['Mayor Ilse Brandt | said | the harbor would reopen | INDIRECT'],
      ],
      [
        'The harbor would reopen on Monday, the mayor said.',
        ['the mayor | said | The harbor would reopen on Monday | INDIRECT'],
      ],
      [
        'The harbor, the mayor said, would reopen on Monday.',
        ['the mayor | said | The harbor … would reopen on Monday | INDIRECT'],
      ],
      [
        'Brandt told reporters that the harbor was “perfectly safe”.',
        ['Brandt | told | the harbor was “perfectly safe” | MIXED, to reporters'],
      ],
      [
        'The fishermen were told that the harbor was closed.',
        ['- | told | the harbor was closed | INDIRECT, to The fishermen'],
      ],
      [
        'The inspector is quoted as saying that the pier is rotten.',
        ['The inspector | saying | the pier is rotten | INDIRECT'],
      ],
      ['Brandt denied that she had read the report.', ['Brandt | denied | she had read the report | INDIRECT, DENIED']],
      ['Brandt denied reading the report.', ['Brandt | denied | reading the report | INDIRECT, DENIED']],
      ['The report says the pier is rotten.', ['The report | says | the pier is rotten | INDIRECT']],
      [
        'A poll found that most residents want a new pier.',
        ['A poll | found | most residents want a new pier | INDIRECT'],
      ],
      ['The court ruled that the pier must close.', ['The court | ruled | the pier must close | INDIRECT']],
      ['Reporters asked whether the pier was safe.', ['Reporters | asked | the pier was safe | INDIRECT']],
      ['Asked whether the pier was safe, Brandt shrugged.', ['- | Asked | the pier was safe | INDIRECT']],
      [
        'Brandt said that the pier was old and that the harbor was deep.',
        ['Brandt | said | the pier was old and that the harbor was deep | INDIRECT'],
      ],
      [
        'Brandt said the pier was safe, adding that it had been repaired.',
        ['Brandt | said | the pier was safe | INDIRECT', 'Brandt | adding | it had been repaired | INDIRECT'],
      ],
      [
        'Two fishermen said they saw a light, and Brandt said the light was red.',
        ['Two fishermen | said | they saw a light | INDIRECT', 'Brandt | said | the light was red | INDIRECT'],
      ],
      ['Brandt went on to say that the pier was old.', ['Brandt | say | the pier was old | INDIRECT']],
      ['As the inspector put it, the pier is rotten.', ['the inspector | put it | the pier is rotten | INDIRECT']],
      [
        'Brandt wrote in a letter to the council that the pier was rotten.',
        ['Brandt | wrote | the pier was rotten | INDIRECT, to the council'],
      ],
      ['Brandt, who said the pier was safe, resigned on Friday.', ['Brandt | said | the pier was safe | INDIRECT']],
      [
        'Brandt said the inspector had told her that the pier was rotten.',
        [
          'Brandt | said | the inspector had told her that the pier was rotten | INDIRECT',
          'the inspector | told | the pier was rotten | INDIRECT, in 0 to her',
        ],
      ],
      [
        'Brandt said on Thursday that the pier was old.',
        ['Brandt | said | the pier was old | INDIRECT, time on Thursday'],
      ],
      ['Brandt never said that the pier was safe.', ['Brandt | said | the pier was safe | INDIRECT, DENIED']],
      [
        'The inspector reportedly told Brandt that the pier was rotten.',
        ['The inspector | told | the pier was rotten | INDIRECT, UNCERTAIN, to Brandt'],
      ],
      ['Brandt did not say whether the pier was safe.', []],
      ['Brandt would not comment.', []],
      [
        'The inspector is said to have told friends that the pier was rotten.',
        ['The inspector | told | the pier was rotten | INDIRECT, UNCERTAIN, to friends'],
      ],
      [
        'Most, she added, were cold: “The water was seven degrees.”',
        ['she | added | Most … were cold | INDIRECT', '- | - | “The water was seven degrees.” | DIRECT, inh 0'],
      ],
      [
        'Nobody on the quay said that the pier was safe.',
        ['Nobody on the quay | said | the pier was safe | INDIRECT, DENIED'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes the quotation beside a verb that reports it', () => {
    it.each<[string, string[]]>([
      [
        '“The harbor is safe,” said Ilse Brandt, the mayor of Varnhold.',
        ['Ilse Brandt, the mayor of Varnhold | said | “The harbor is safe,” | DIRECT'],
      ],
      [
        '“The harbor is safe,” she said, “and it will stay safe.”',
        ['she | said | “The harbor is safe,” … “and it will stay safe.” | DIRECT'],
      ],
      [
        'Brandt said: “The harbor is safe. Nobody needs to worry.”',
        ['Brandt | said | “The harbor is safe. Nobody needs to worry.” | DIRECT'],
      ],
      ['The pier is “a disgrace,” Crane said.', ['Crane | said | The pier is “a disgrace,” | MIXED']],
      ["'The harbor isn't safe,' said Brandt.", ["Brandt | said | 'The harbor isn't safe,' | DIRECT"]],
      ['«The harbor is safe», said Brandt.', ['Brandt | said | «The harbor is safe» | DIRECT']],
      ['„The harbor is safe“, said Brandt.', ['Brandt | said | „The harbor is safe“ | DIRECT']],
      ['Robert “Bobby” Crane opened the pier.', []],
      ['She read “The Long Harbor” twice.', []],
      [
        'Crane, she told the court, “was the pocket of the ring.”',
        ['she | told | Crane … “was the pocket of the ring.” | MIXED, to the court'],
      ],
      ['Brandt said in a telegram to the king: “Come home.”', ['Brandt | said | “Come home.” | DIRECT, to the king']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('tells what the hearer answers from what was said to him', () => {
    it.each<[string, string[]]>([
      [
        'The envoy said Brandt urged Dorvan to open the quay, and Dorvan said the quay was closed.',
        [
          'The envoy | said | Brandt urged Dorvan to open the quay, and Dorvan said the quay was closed | INDIRECT',
          'Brandt | urged | to open the quay | INDIRECT, in 0 to Dorvan',
          'Dorvan | said | the quay was closed | INDIRECT, in 0',
        ],
      ],
      [
        'Emrick said that Dorvan told Aldane that the quay was shut, and that Aldane replied that he knew.',
        [
          'Emrick | said | Dorvan told Aldane that the quay was shut, and that Aldane replied that he knew | INDIRECT',
          'Dorvan | told | the quay was shut | INDIRECT, in 0 to Aldane',
          'Aldane | replied | he knew | INDIRECT, in 0',
        ],
      ],
      [
        '“I lost and I said to Bruno, ‘Find the last train,’” Brandt said.',
        [
          'Brandt | said | “I lost and I said to Bruno, ‘Find the last train,’” | DIRECT',
          'I | said | ‘Find the last train,’ | DIRECT, in 0 to Bruno',
        ],
      ],
      [
        '“I did say that the quay would close,” Brandt told the Gazette.',
        [
          'Brandt | told | “I did say that the quay would close,” | DIRECT, via the Gazette',
          'I | say | the quay would close | INDIRECT, in 0',
        ],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('tells one saying from the next', () => {
    it.each<[string, string[]]>([
      [
        'She insisted nobody had asked, although the Gazette quoted two ministers who had.',
        ['She | insisted | nobody had asked | INDIRECT'],
      ],
      ['Aldane promised Dorvan to reopen the quay.', ['Aldane | promised | to reopen the quay | INDIRECT, to Dorvan']],
      [
        'He read out a letter in which the mayor claims the quay is safe.',
        [
          'He | read out | a letter in which the mayor claims the quay is safe | INDIRECT',
          'the mayor | claims | the quay is safe | INDIRECT, in 0',
        ],
      ],
      [
        'She quoted a note in which the keeper wrote: “The light is off.”',
        [
          'She | quoted | a note in which the keeper wrote: “The light is off.” | MIXED',
          'the keeper | wrote | “The light is off.” | DIRECT, in 0',
        ],
      ],
      [
        'She noted that three things were wrong: The light was off and the rope was gone.',
        ['She | noted | three things were wrong: The light was off and the rope was gone | INDIRECT'],
      ],
      [
        'Brandt said she would look at the quay and praised the crew.',
        ['Brandt | said | she would look at the quay | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('leaves the occasion of the saying outside', () => {
    it.each<[string, string[]]>([
      [
        "He said during last year's campaign he would end the dispute.",
        ['He | said | he would end the dispute | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes an object to its end and no further', () => {
    it.each<[string, string[]]>([
      ['The mayor accused the keeper of being asleep.', ['The mayor | accused | being asleep | INDIRECT']],
      [
        'He described the plan as “a farce” after the crew left the hall.',
        ['He | described … as | the plan … “a farce” | MIXED'],
      ],
      [
        'The study found three cracks in the old lighthouse.',
        ['The study | found | three cracks in the old lighthouse | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('lets a quotation go on with its speaker', () => {
    it.each<[string, string[]]>([
      [
        '“The harbor is safe,” she said. “Nobody needs to worry.”',
        ['she | said | “The harbor is safe,” … “Nobody needs to worry.” | DIRECT'],
      ],
      [
        '“We saw the light,” Crane said. “‘Stay back,’ the keeper told us.”',
        [
          'Crane | said | “We saw the light,” … “‘Stay back,’ the keeper told us.” | DIRECT',
          'the keeper | told | ‘Stay back,’ | DIRECT, in 0 to us',
        ],
      ],
      [
        '“The harbor is safe,” she said.\n\n“Nobody needs to worry.”',
        ['she | said | “The harbor is safe,” | DIRECT', '- | - | “Nobody needs to worry.” | DIRECT, inh 0'],
      ],
      [
        '“The harbor is safe,” she said. Her answer to the crew was shorter: “Leave the quay at once.”',
        ['she | said | “The harbor is safe,” | DIRECT', '- | - | “Leave the quay at once.” | DIRECT, inh 0'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes what is asked for or promised', () => {
    it.each<[string, string[]]>([
      [
        'Brandt urged the fishermen to stay at home.',
        ['Brandt | urged | to stay at home | INDIRECT, to the fishermen'],
      ],
      [
        'The port authority promised to reopen the harbor.',
        ['The port authority | promised | to reopen the harbor | INDIRECT'],
      ],
      ['The crew was ordered to leave the ship.', ['- | ordered | to leave the ship | INDIRECT, to The crew']],
      [
        'Brandt told the crew to stay calm and promised to come.',
        ['Brandt | told | to stay calm | INDIRECT, to the crew', 'Brandt | promised | to come | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('gives a clause to the source that a phrase names', () => {
    it.each<[string, string[]]>([
      [
        'The harbor will reopen in May, according to the port authority.',
        ['the port authority | according to | The harbor will reopen in May | INDIRECT'],
      ],
      [
        'According to the port authority, the harbor will reopen in May.',
        ['the port authority | According to | the harbor will reopen in May | INDIRECT'],
      ],
      [
        'According to the Varnhold Courier, Brandt said the harbor was safe.',
        ['Brandt | said | the harbor was safe | INDIRECT, via the Varnhold Courier'],
      ],
      [
        '“The pier was closed,” harbor spokesman Tolvin Marsk told reporters, according to NCPA, Brennia’s news agency.',
        [
          'harbor spokesman Tolvin Marsk | told | “The pier was closed,” | DIRECT, to reporters via NCPA, Brennia’s news agency',
        ],
      ],
      [
        'In the words of the mayor, the harbor is a gift.',
        ['the mayor | In the words of | the harbor is a gift | INDIRECT'],
      ],
      ['In her view, the harbor is a gift.', ['her | In … view | the harbor is a gift | INDIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes what a verb reports without a clause', () => {
    it.each<[string, string[]]>([
      ['Brandt accused the port authority of hiding the report.', ['Brandt | accused | hiding the report | INDIRECT']],
      ['Brandt called the report a farce.', ['Brandt | called | the report a farce | INDIRECT']],
      ['Brandt described the report as “a farce”.', ['Brandt | described … as | the report … “a farce” | MIXED']],
      ['Brandt called for a new pier.', ['Brandt | called for | a new pier | INDIRECT']],
      ['The fishermen warned of a flood.', ['The fishermen | warned of | a flood | INDIRECT']],
      ['Brandt denied it.', []],
      [
        'The paper quoted two fishermen as saying the pier was rotten.',
        [
          'The paper | quoted | two fishermen as saying the pier was rotten | INDIRECT',
          'two fishermen | saying | the pier was rotten | INDIRECT, in 0',
        ],
      ],
      ['Crane asked Brandt in an interview with the Varnhold Courier for the report.', []],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes the clause that a noun carries', () => {
    it.each<[string, string[]]>([
      ['The claim that the harbor was unsafe angered Brandt.', ['- | claim | the harbor was unsafe | INDIRECT']],
      [
        'Rumors that the mayor had resigned spread quickly.',
        ['- | Rumors | the mayor had resigned | INDIRECT, UNCERTAIN'],
      ],
      ['Her promise to resign was forgotten.', ['Her | promise | to resign | INDIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('reads signatures', () => {
    it.each<[string, string[]]>([
      ['“A bad day for the harbor.” - Ilse Brandt', ['Ilse Brandt | - | “A bad day for the harbor.” | DIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('reads a name before a colon', () => {
    it.each<[string, string[]]>([
      ['Keeper: Light Was Off', ['Keeper | : | Light Was Off | INDIRECT']],
      ['Another: “I saw nothing.”', ['Another | : | “I saw nothing.” | DIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('leaves hearsay without a source UNCERTAIN', () => {
    it.each<[string, string[]]>([
      ['The ferry reportedly hit the pier.', ['- | reportedly | The ferry … hit the pier | INDIRECT, UNCERTAIN']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('gives a clause the words before an attribution between commas', () => {
    it.each<[string, string[]]>([
      [
        'In any case, the mayor said, the harbor was too small for the ferry.',
        ['the mayor | said | In any case … the harbor was too small for the ferry | INDIRECT'],
      ],
      [
        'The truth, the mayor said, was that nobody had asked.',
        ['the mayor | said | The truth … was that nobody had asked | INDIRECT'],
      ],
      [
        'Although the pier is closed, the mayor said, the ferry will sail on Monday.',
        ['the mayor | said | Although the pier is closed … the ferry will sail on Monday | INDIRECT'],
      ],
      [
        'In an interview, the mayor said, the harbor was too small.',
        ['the mayor | said | the harbor was too small | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('leaves the preposition of the verb outside', () => {
    it.each<[string, string[]]>([
      ['The keepers agree on who was to blame.', ['The keepers | agree | who was to blame | INDIRECT']],
      ['The keeper admitted to leaving the pier.', ['The keeper | admitted | leaving the pier | INDIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('tells by tense whether a second verb is the speaker’s or the narrator’s', () => {
    it.each<[string, string[]]>([
      [
        'The mayor said he would order a review and warned against storms.',
        ['The mayor | said | he would order a review | INDIRECT', 'The mayor | warned against | storms | INDIRECT'],
      ],
      [
        'Officers say he raised a hook and refused to drop it.',
        ['Officers | say | he raised a hook and refused to drop it | INDIRECT'],
      ],
      [
        'They say the harbor froze and the ferry sank.',
        ['They | say | the harbor froze and the ferry sank | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes what somebody is called, also where it ends in a name', () => {
    it.each<[string, string[]]>([
      [
        'The mayor called Brandt a liar who had sold the harbor in Velmar.',
        ['The mayor | called | Brandt a liar who had sold the harbor in Velmar | INDIRECT'],
      ],
      [
        'Some of her allies described the plan as a serious mistake.',
        ['Some of her allies | described … as | the plan … a serious mistake | INDIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('finds the quotation of a verb at which the parser ended the sentence', () => {
    it.each<[string, string[]]>([
      [
        'The mayor said “We have three weeks to go” until the vote.',
        ['The mayor | said | “We have three weeks to go” | DIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes the quotation that a sentence leads up to', () => {
    it.each<[string, string[]]>([
      ['The keeper left a note: “Light off.”', ['The keeper | left | “Light off.” | DIRECT']],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('takes what is set apart behind a colon', () => {
    it.each<[string, string[]]>([
      [
        'In its decision the court wrote:\n\nThe keeper was not told. He could not have known.',
        ['the court | wrote | The keeper was not told. He could not have known. | DIRECT'],
      ],
      [
        'The mayor posted on Relay:\n\n- The quay is closed.\n\n- The light is off.\n\nNobody was hurt.',
        ['The mayor | posted | The quay is closed. … The light is off. | DIRECT'],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });

  describe('reads questions and answers on one line', () => {
    it('Q: Were you told? A: No.', () => {
      expect(extract('Q: Were you told? A: No. Q: By nobody? A: By nobody at all.')).toEqual([
        'Q | : | Were you told? | DIRECT',
        'A | : | No. | DIRECT',
        'Q | : | By nobody? | DIRECT',
        'A | : | By nobody at all. | DIRECT',
      ]);
    });
  });

  describe('reads the turns of a transcript', () => {
    it.each<[string, string[]]>([
      [
        'CRANE: Where was the keeper?\n\nBRANDT: I do not know.\n\nCRANE: Who does?',
        [
          'CRANE | : | Where was the keeper? | DIRECT',
          'BRANDT | : | I do not know. | DIRECT',
          'CRANE | : | Who does? | DIRECT',
        ],
      ],
    ])('%s', (text, quotes) => {
      expect(extract(text)).toEqual(quotes);
    });
  });
});
