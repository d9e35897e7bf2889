import { scoreGraphs } from '../../src/evaluation/graphs/scoreGraphs.js';
import { readArticleGraph } from '../../src/graph/readArticleGraph.js';

import type { ArticleGraph } from '../../src/graph/ArticleGraph.js';

const TEXT = 'Brandt said the old pier was safe on Monday. Crane gurgled that it was rotten. “Go away.”';

interface Said {
  readonly content: string;
  readonly cue?: string;
  readonly speaker?: string | null;
  readonly about?: readonly string[];
  readonly confidence?: number;
}

function spanOf(words: string): [number, number] {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new RangeError(`not in the text: ${words}`);
  return [start, start + words.length];
}

function toGraph(statements: readonly Said[]): ArticleGraph {
  return readArticleGraph({
    id: 'a',
    text: TEXT,
    entities: ['Brandt', 'Crane'].map((name) => ({ id: name, name, mentions: [spanOf(name)] })),
    statements: statements.map(({ content, cue, ...rest }) => ({
      ...rest,
      content: [spanOf(content)],
      cue: cue === undefined ? null : [spanOf(cue)],
    })),
  });
}

const SAFE: Said = { content: 'the old pier was safe', cue: 'said', speaker: 'Brandt' };
const ROTTEN: Said = { content: 'it was rotten', cue: 'gurgled', speaker: 'Crane' };

describe('scoreGraphs() sorts what went wrong into classes', () => {
  it.each<[string, Said[], Said[], [string, number][]]>([
    ['nothing', [SAFE], [SAFE], []],
    ['a cue that is listed', [SAFE], [], [['missed: cue known', 1]]],
    ['a cue that is not', [ROTTEN], [], [['missed: cue on no list', 1]]],
    ['no cue at all', [{ content: '“Go away.”' }], [], [['missed: without a cue', 1]]],
    [
      'words that are in another statement',
      [SAFE, { ...SAFE, content: 'the old' }],
      [SAFE],
      [['missed: words claimed by another', 1]],
    ],
    ['what nobody said', [], [{ content: '“Go away.”' }], [['spurious: direct', 1]]],
    ['a late beginning', [SAFE], [{ ...SAFE, content: 'pier was safe' }], [['edge: begins too late', 1]]],
    ['a late end', [SAFE], [{ ...SAFE, content: 'the old pier was safe on Monday' }], [['edge: ends too late', 1]]],
    [
      'both edges',
      [SAFE],
      [{ ...SAFE, content: 'said the old pier was' }],
      [
        ['edge: begins too early', 1],
        ['edge: ends too early', 1],
      ],
    ],
    ['another speaker', [SAFE], [{ ...SAFE, speaker: 'Crane' }], [['speaker: another found', 1]]],
    ['no speaker', [SAFE], [{ ...SAFE, speaker: null }], [['speaker: nobody found', 1]]],
    ['nobody whom it is about', [{ ...SAFE, about: ['Crane'] }], [SAFE], [['about: nobody found', 1]]],
  ])('%s', (_, golds, founds, classes) => {
    expect(scoreGraphs([[toGraph(golds), toGraph(founds)]]).classes).toEqual(classes);
  });

  it('counts the frequent ones first', () => {
    const { classes } = scoreGraphs([[toGraph([SAFE, ROTTEN, { content: '“Go away.”' }]), toGraph([ROTTEN])]]);
    expect(classes.map(([, count]) => count)).toEqual([1, 1]);
    const both = scoreGraphs([
      [toGraph([SAFE]), toGraph([])],
      [toGraph([SAFE, ROTTEN]), toGraph([])],
    ]);
    expect(both.classes).toEqual([
      ['missed: cue known', 2],
      ['missed: cue on no list', 1],
    ]);
  });
});

describe('scoreGraphs() tells how far a confidence can be trusted', () => {
  it('counts by tenths what was right, and whose speaker was', () => {
    const founds = [
      { ...SAFE, confidence: 1 },
      { ...ROTTEN, speaker: 'Brandt', confidence: 0.91 },
      { content: '“Go away.”', confidence: 0.3 },
    ];
    expect(scoreGraphs([[toGraph([SAFE, ROTTEN]), toGraph(founds)]]).reliability).toEqual([
      { from: 0.3, found: 1, right: 0, attributed: 0 },
      { from: 0.9, found: 2, right: 2, attributed: 1 },
    ]);
  });

  it('says nothing of statements without a confidence', () => {
    expect(scoreGraphs([[toGraph([SAFE]), toGraph([SAFE])]]).reliability).toEqual([]);
  });
});
