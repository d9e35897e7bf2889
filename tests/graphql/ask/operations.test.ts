import { answerQuestion } from '../../../src/graphql/ask/answerQuestion.js';
import { toQuestion } from '../../../src/graphql/ask/toQuestion.js';
import { createOperationRunner } from '../../../src/graphql/runOperation.js';
import { engines } from '../../helpers/engines.js';
import { listGold } from '../../helpers/readGold.js';
import { createTestApi, loadStories, readOperation } from '../helpers/createTestApi.js';
import { describeAnswer } from './helpers/describeAnswer.js';
import { NOW, readQuestions } from './helpers/readQuestions.js';

import type { Answer, TestApi } from '../helpers/createTestApi.js';

const ASK = `query ($question: String!) {
  ask(question: $question) {
    understood kind interpretation operation variables unread suggestions count
    entity { name }
    pairs(first: 20) { nodes { count speaker { name } about { name } } }
    path { length }
    statements(first: 100) { totalCount nodes { text saidAt article { title } } }
    relations(first: 20) { totalCount nodes { kind label subject { name } object { name } } }
  }
}`;
const understood = readQuestions().filter(({ kind }) => kind !== '-');

/** What an operation reads unless the question asks for less. */
const PAGE = 20;

describe.each(engines)('ask on $name', ({ open }) => {
  let api: TestApi;
  let run: (query: string, variables: Record<string, unknown>) => Promise<Answer>;

  beforeAll(async () => {
    api = await createTestApi(await open());
    await loadStories(api.store, listGold());
    const runOperation = createOperationRunner({ ...api.api, now: () => NOW });
    run = async (query, variables) => {
      const { data, errors } = await runOperation({ query, variables });
      if (errors) throw new Error(JSON.stringify(errors));
      return JSON.parse(JSON.stringify(data)) as Answer;
    };
  }, 300_000);
  afterAll(() => api.store.close());

  describe('gives an operation that runs as it stands and has the same answer', () => {
    it.each(understood.map(({ question }) => question))('%s', async (question) => {
      const { ask } = await run(ASK, { question });
      expect(ask).toMatchObject({ understood: true, unread: [], interpretation: expect.stringMatching(/\.$/) });
      const answer = await run(ask.operation, ask.variables);
      expect(toTexts(answer, ask.kind)).toEqual(expectedTexts(ask));
    });
  });

  it('runs the operation of the contract', async () => {
    const variables = { question: 'What did Ada Brandt say about Velmar?', first: 5 };
    const { ask } = await run(readOperation('ask'), variables);
    expect(ask).toMatchObject({
      understood: true,
      interpretation: 'Statements by Ada Brandt about Velmar, newest first.',
      variables: { speaker: { name: 'Ada Brandt' }, about: { name: 'Velmar' } },
      statements: { totalCount: 1 },
    });
    const none = await run(readOperation('ask'), { question: 'What is the weather like?', first: 5 });
    expect(none.ask).toEqual({
      ...{ understood: false, interpretation: null, operation: null, variables: null, statements: null },
    });
  });

  it('keeps to as many statements as the question asks for', async () => {
    const { ask } = await run(ASK, { question: 'the last two statements by Emrick' });
    expect(ask.statements.nodes).toHaveLength(2);
    expect(ask.statements.totalCount).toBeGreaterThan(2);
  });

  it('says what a name could mean besides', async () => {
    const { ask } = await run(ASK, { question: 'What did Feldt say?' });
    expect(ask.interpretation).toMatch(/“Feldt” was taken for Nora Feldt; it could also be Jonas Feldt\./);
    expect(ask.suggestions).toEqual(['What did Jonas Feldt say?']);
  });

  it('says what it corrected, and which words it has no use for', async () => {
    expect((await run(ASK, { question: 'Who is Ada Brnadt?' })).ask.interpretation).toMatch(
      /“Ada Brnadt” was read as Ada Brandt\./,
    );
    const { ask } = await run(ASK, { question: 'What did Brandt angrily say about Velmar?' });
    expect(ask).toMatchObject({ understood: false, unread: ['angrily'] });
    expect(ask.suggestions[0]).toBe('What did Ada Brandt say about Velmar?');
  });

  it('refuses an empty question and one that is too long', async () => {
    await expect(run(ASK, { question: ' ' })).rejects.toThrow('BAD_USER_INPUT');
    await expect(run(ASK, { question: 'a'.repeat(501) })).rejects.toThrow('BAD_USER_INPUT');
  });

  it('reads its own questions for a reading back to that reading', async () => {
    for (const { question } of understood) {
      const options = { book: api.store, now: NOW };
      const first = await answerQuestion(question, options);
      const again = await answerQuestion(toQuestion(first.reading!), options);
      expect([question, toPlain(describeAnswer(again))]).toEqual([question, toPlain(describeAnswer(first))]);
    }
  }, 300_000);

  it('has an answer for most of its questions on the stories', async () => {
    const empty: string[] = [];
    for (const { question } of understood) {
      const { ask } = await run(ASK, { question });
      const { entity, statements, relations } = ask as Answer;
      if (!entity && !statements?.totalCount && !relations?.totalCount) empty.push(question);
    }
    expect(empty.length).toBeLessThan(understood.length / 3);
  }, 300_000);
});

// The newest first is what there is without an order.
function toPlain(line: string): string {
  return line.replace(' order=SAID_AT_DESC', '');
}

function expectedTexts(ask: Answer): unknown {
  switch (ask.kind) {
    case 'COUNT':
      return ask.count;
    case 'PAIRS':
      return ask.pairs.nodes;
    case 'ENTITY':
      return ask.entity.name;
    case 'RELATIONS':
      return ask.relations.nodes.map(({ label }: Answer) => label);
    case 'CONNECTION':
      return [ask.path?.length, ask.relations.totalCount, ask.statements.nodes.map(({ text }: Answer) => text).sort()];
    case 'MEMBERS':
      return ask.statements.nodes.map(({ text }: Answer) => text).sort();
    default:
      return ask.statements.nodes
        .slice(0, PAGE)
        .map(({ text }: Answer) => text)
        .sort();
  }
}

function toTexts(answer: Answer, kind: string): unknown {
  const texts = (nodes: Answer): string[] => nodes.map(({ text }: Answer) => text);
  switch (kind) {
    case 'COUNT':
      return answer.statements.totalCount;
    case 'PAIRS':
      return answer.pairs.nodes.map(({ count, speaker, about }: Answer) => ({ count, speaker, about }));
    case 'ENTITY':
      return answer.entity.name;
    case 'RELATIONS':
      return answer.relations.nodes.map(({ label }: Answer) => label);
    case 'CONNECTION':
      return [
        answer.path?.length,
        answer.relations.totalCount,
        [...texts(answer.said.nodes), ...texts(answer.answered.nodes)].sort(),
      ];
    case 'MEMBERS':
      return uniqueTexts(answer.relations.nodes.flatMap(({ subject }: Answer) => subject.said.nodes));
    default:
      return texts(answer.statements.nodes).sort();
  }
}

// Who holds two positions is there twice.
function uniqueTexts(nodes: Answer[]): string[] {
  return [...new Map(nodes.map(({ id, text }) => [id as string, text as string])).values()].sort();
}
