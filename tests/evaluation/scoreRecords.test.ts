import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { scoreRecords } from '../../src/evaluation/records/scoreRecords.js';
import { toQuoteRecord } from '../../src/evaluation/records/toQuoteRecord.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

import type { QuoteRecord, RecordedQuote } from '../../src/evaluation/records/QuoteRecord.js';
import type { Span } from '../../src/text/Span.js';

const GOLD = resolve('tests/gold');
const golds = readdirSync(GOLD)
  .filter((name) => name.endsWith('.json'))
  .map((name) => toQuoteRecord(readArticleGraph(JSON.parse(readFileSync(join(GOLD, name), 'utf8')))))
  .map((record) => ({
    ...record,
    quotes: record.quotes.map((quote, index) => ({ ...quote, isCore: index % 4 !== 3 })),
  }));

/** The scorer that lies beside the checkout, where there is one. */
const SHARED = resolve('../shared/eval/score.mjs');

interface OtherScorer {
  readonly score: (golds: unknown, founds: unknown, options: { core: boolean }) => Record<string, OtherRow>;
}
type OtherCount = Readonly<Record<'tp' | 'pred' | 'gold', number>>;
type OtherRow = Readonly<Record<'overlap' | 'exact' | 'joint', OtherCount> & { speakerAccuracy: number }>;

const TEXT = 'The harbour master Ann Vane said the tide was late. She said the pier was safe. Others said it leaked.';

function spanOf(words: string): Span[] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return [[start, start + words.length]];
}

function toQuote(content: string, speaker: string | null, more: Partial<RecordedQuote> = {}): RecordedQuote {
  return {
    content: spanOf(content),
    speaker: speaker === null ? null : spanOf(speaker),
    cue: null,
    kind: 'INDIRECT',
    isCore: true,
    construction: null,
    confidence: null,
    ...more,
  };
}

const toRecord = (...quotes: RecordedQuote[]): QuoteRecord => ({ id: 'a', text: TEXT, quotes });

/** Makes mistakes of every kind, the same each time. */
function spoil({ id, text, quotes }: QuoteRecord, seed: number): QuoteRecord {
  const change = (quote: RecordedQuote, index: number): RecordedQuote => {
    switch ((index + seed) % 7) {
      case 0:
        return { ...quote, speaker: quotes[0]?.speaker ?? null };
      case 1:
        return { ...quote, content: quote.content.map(([start, end]) => [start, Math.max(start + 1, end - 25)]) };
      case 2:
        return { ...quote, speaker: null, cue: null };
      case 3:
        return { ...quote, kind: 'MIXED', cue: quote.speaker, speaker: quote.cue };
      case 4:
        return { ...quote, speaker: quote.speaker?.slice(0, 1).map(([, end]) => [end - 2, end]) ?? null };
      default:
        return quote;
    }
  };
  return { id, text, quotes: quotes.filter((_, index) => (index + seed) % 6 !== 5).map(change) };
}

// As the other scorer reads them.
function toOther({ id, text, quotes }: QuoteRecord): unknown {
  return {
    id,
    text,
    quotes: quotes.map(({ kind, isCore, ...rest }) => ({ ...rest, type: kind.toLowerCase(), core: isCore })),
  };
}

describe('scoreRecords()', () => {
  it('gives full marks to the gold itself', () => {
    const { statements, measures } = scoreRecords(golds.map((gold) => [gold, gold]));
    for (const group of ['all', 'direct', 'mixed', 'indirect'] as const)
      for (const measure of Object.values(statements[group])) expect(measure.f1).toBe(1);
    expect([measures.speaker.f1, measures.cue.f1, measures.kind.f1]).toEqual([1, 1, 1]);
  });

  it.each<[string, string | null, string | null, number]>([
    ['a part with a name', 'The harbour master Ann Vane', 'Vane', 1],
    ['nobody for somebody', 'The harbour master Ann Vane', null, 0],
    ['nobody for nobody', null, null, 1],
    ['a pronoun for a name', 'The harbour master Ann Vane', 'She', 0],
    ['an article of the name', 'The harbour master Ann Vane', 'The', 0],
  ])('takes for the speaker %s', (_, gold, found, right) => {
    const content = 'the tide was late';
    const { statements } = scoreRecords([[toRecord(toQuote(content, gold)), toRecord(toQuote(content, found))]]);
    expect([statements.all.overlap.right, statements.all.joint.right]).toEqual([1, right]);
  });

  it('leaves out what is not core, found or not', () => {
    const gold = toRecord(toQuote('the tide was late', 'Vane'), toQuote('it leaked', 'Others', { isCore: false }));
    const found = toRecord(toQuote('the tide was late', 'Vane'), toQuote('it leaked', 'Others'));
    const [all, less] = [found, toRecord(found.quotes[0]!)].map(
      (one) => scoreRecords([[gold, one]], { core: true }).statements.all.joint,
    );
    expect(all).toEqual(less);
    expect(all).toMatchObject({ right: 1, found: 1, expected: 1 });
    expect(scoreRecords([[gold, found]]).statements.all.joint.right).toBe(2);
  });

  it('names what went wrong, and judges what was found', () => {
    const gold = toRecord(toQuote('the tide was late', 'Vane'), toQuote('it leaked', 'Others'));
    const found = toRecord(
      toQuote('the tide was late', 'She', { confidence: 0.8 }),
      toQuote('the pier was safe', 'She', { confidence: 0.4 }),
    );
    const { classes, reliability } = scoreRecords([[gold, found]]);
    expect(Object.fromEntries(classes)).toEqual({
      'missed: without a cue': 1,
      'spurious: indirect': 1,
      'speaker: another found': 1,
    });
    expect(reliability).toEqual([
      { from: 0.4, found: 1, right: 0, attributed: 0 },
      { from: 0.8, found: 1, right: 1, attributed: 0 },
    ]);
  });

  const ways = [0, 1, 2, 3, 4, 5, 6].flatMap((seed) => [false, true].map((core): [number, boolean] => [seed, core]));
  (existsSync(SHARED) ? it : it.skip).each(ways)(
    'agrees with the scorer beside the checkout (spoilt in way %i, core alone: %s)',
    async (seed, core) => {
      const founds = golds.map((gold) => spoil(gold, seed));
      const { statements, measures } = scoreRecords(
        golds.map((gold, index) => [gold, founds[index]!]),
        { core },
      );
      const { score } = (await import(pathToFileURL(SHARED).href)) as OtherScorer;
      const theirs = score(golds.map(toOther), founds.map(toOther), { core });
      const groups = { overall: 'all', direct: 'direct', mixed: 'mixed', indirect: 'indirect' } as const;
      for (const [name, group] of Object.entries(groups))
        for (const aspect of ['overlap', 'exact', 'joint'] as const) {
          const { right, found, expected } = statements[group][aspect];
          const { tp, pred, gold } = theirs[name]![aspect];
          expect([name, aspect, right, found, expected]).toEqual([name, aspect, tp, pred, gold]);
        }
      expect(measures.speaker.f1).toBeCloseTo(theirs['overall']!.speakerAccuracy, 12);
      expect(measures.cue.f1).toBeCloseTo(theirs['cueAccuracy'] as unknown as number, 12);
      expect(measures.kind.f1).toBeCloseTo(theirs['typeAccuracy'] as unknown as number, 12);
    },
  );
});
