import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { createFolder } from '../helpers/createFolder.js';
import { runHearsay } from '../helpers/runHearsay.js';

const OPERATION = resolve('tests/fixtures/operations/who-said-what.graphql');
const store = join(createFolder(), 'store');
beforeAll(async () => {
  await runHearsay(['ingest', resolve('tests/gold/envoy-recalled.json'), '--store', store]);
});

describe('hearsay query', () => {
  it('runs an operation of the contract with its variables', async () => {
    const variables = JSON.stringify({ about: { name: 'velmar' }, first: 2 });
    const { code, stdout, stderr } = await runHearsay(['query', OPERATION, '--variables', variables, '--store', store]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout).data.statements.edges).toHaveLength(2);
  });

  it('reads an operation from standard input, and one of several by name', async () => {
    const input = 'query A { articles { totalCount } } query B { entities { totalCount } }';
    const { stdout } = await runHearsay(['query', '-', '--operation', 'A', '--store', store], { input });
    expect(JSON.parse(stdout).data).toEqual({ articles: { totalCount: 1 } });
  });

  it.each([
    [['query', 'nowhere.graphql'], 'hearsay: Cannot read nowhere.graphql: no such file\n'],
    [
      ['query', OPERATION, '--variables', '[1]'],
      'hearsay: Cannot read --variables: expected a JSON object, found [1]\n',
    ],
    [['query', OPERATION, '--variables', '{'], /^hearsay: Cannot read --variables: expected a JSON object, /],
    [
      ['query', OPERATION],
      /^hearsay: Cannot answer .*: Variable "\$first" of required type "Int!" was not provided\.\n$/,
    ],
  ])('says in one line what is wrong with %j', async (words, message) => {
    const { code, stderr } = await runHearsay([...words, '--store', store]);
    expect(code).toBe(1);
    expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});

describe('hearsay remove', () => {
  it('takes an article away once, and says so the second time', async () => {
    const other = join(createFolder(), 'store');
    await runHearsay(['ingest', '-', '--store', other], { input: '{"id": "a", "text": "It rained."}' });
    expect(await runHearsay(['remove', 'a', '--store', other])).toMatchObject({ code: 0, stdout: 'removed a\n' });
    expect(await runHearsay(['remove', 'a', '--store', other])).toEqual({
      code: 1,
      stdout: '',
      stderr: 'hearsay: Cannot remove article "a": the store has none of this id or address\n',
    });
  });
});

describe('hearsay evaluate', () => {
  it('measures extraction against gold, as a table and as JSON', async () => {
    const gold = resolve('tests/gold/envoy-recalled.json');
    const table = await runHearsay(['evaluate', gold, '--errors', '2']);
    expect(table.code).toBe(0);
    expect(table.stdout).toMatch(/^all +\d+ +\d+( +\d+\.\d){9}$/m);
    expect(table.stdout).toMatch(/^chain +\d+\.\d/m);
    expect(table.stdout).toMatch(/^0\.9 +\d+ +[01]\.\d\d +[01]\.\d\d$/m);
    expect(table.stdout).toMatch(/^ +\d+ {2}edge: /m);
    expect(table.stdout.match(/^envoy-recalled {2}/gm)).toHaveLength(2);
    const { statements, articles } = JSON.parse((await runHearsay(['evaluate', '--json', gold])).stdout);
    expect(articles).toBe(1);
    expect(statements.all.overlap.expected).toBe(JSON.parse(readFileSync(gold, 'utf8')).statements.length);
  });

  it('measures extraction against records of quotations, and leaves out what is not core', async () => {
    const text = 'Brandt said the pier was safe. Crane thinks it is rotten.';
    const toQuote = (words: string, speaker: string, core: boolean): unknown => ({
      content: [[text.indexOf(words), text.indexOf(words) + words.length]],
      speaker: [[text.indexOf(speaker), text.indexOf(speaker) + speaker.length]],
      cue: null,
      type: 'indirect',
      core,
    });
    const quotes = [toQuote('the pier was safe', 'Brandt', true), toQuote('it is rotten', 'Crane', false)];
    const folder = createFolder({ 'gold.jsonl': `${JSON.stringify({ id: 'a', text, quotes })}\n` });
    const gold = join(folder, 'gold.jsonl');
    const score = async (...flags: string[]): Promise<number[]> => {
      const { stdout } = await runHearsay(['evaluate', '--json', gold, ...flags]);
      const { joint } = JSON.parse(stdout).statements.all;
      return [joint.right, joint.expected];
    };
    expect(await score()).toEqual([2, 2]);
    expect(await score('--core')).toEqual([1, 1]);
  });

  it('takes one kind of gold at a time, unless graphs are read as quotations', async () => {
    const graph = resolve('tests/gold/envoy-recalled.json');
    const folder = createFolder({ 'gold.jsonl': '{"id": "a", "text": "It rained.", "quotes": []}\n' });
    const record = join(folder, 'gold.jsonl');
    expect(await runHearsay(['evaluate', graph, record])).toMatchObject({
      code: 1,
      stderr: 'hearsay: Cannot evaluate article graphs and records of quotations at once: give --quotes, or one kind\n',
    });
    const { code, stdout } = await runHearsay(['evaluate', '--quotes', '--json', graph, record]);
    expect([code, JSON.parse(stdout).articles]).toEqual([0, 2]);
  });

  it('says which quotation of a record cannot be read', async () => {
    const quotes = [{ content: [[0, 99]], type: 'direct' }];
    const folder = createFolder({ 'gold.jsonl': `${JSON.stringify({ id: 'a', text: 'It rained.', quotes })}\n` });
    const { code, stderr } = await runHearsay(['evaluate', join(folder, 'gold.jsonl')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('quotes[0].content')]);
  });

  it('measures syntax against a treebank', async () => {
    const treebank = [
      '1\tIt\tit\tPRON\tPRP\t_\t2\tnsubj\t_\t_',
      '2\trained\train\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No',
      '3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_',
    ].join('\n');
    const file = join(
      createFolder({ 'a.conllu': `# newdoc id = a\n# text = It rained.\n${treebank}\n\n` }),
      'a.conllu',
    );
    const { code, stdout } = await runHearsay(['evaluate', '--treebank', file]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ tokens: 100 });
  });

  it('asks for gold', async () => {
    expect(await runHearsay(['evaluate'])).toMatchObject({
      code: 1,
      stderr: 'hearsay: Cannot evaluate: expected article graphs or --treebank FILE, found neither\n',
    });
  });
});

describe('hearsay doctor', () => {
  it.each([
    [{ HEARSAY_LIMITS: 'dpth=3' }, /^BAD {2}server +Cannot set the limit "dpth"/m],
    [{ HEARSAY_HOST: '0.0.0.0' }, /^BAD {2}server +Cannot listen on 0\.0\.0\.0: others could reach it without a key/m],
    [{ HEARSAY_TRUSTED_DOCUMENTS: 'none.json' }, /^BAD {2}server +Cannot read the trusted documents in none\.json/m],
  ])('says what the server would refuse: %j', async (env, line) => {
    const { code, stdout } = await runHearsay(['doctor', '--store', store], { env });
    expect(code).toBe(1);
    expect(stdout).toMatch(line);
  });

  it('says what is configured and in reach', async () => {
    const { code, stdout } = await runHearsay(['doctor', '--store', store]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok {3}contents +1 articles, \d+ statements, \d+ entities$/m);
    expect(stdout).toMatch(/^ok {3}language model +reads English$/m);
  });

  it('finds a Neo4j out of reach', async () => {
    const { code, stdout } = await runHearsay(['doctor', '--neo4j', 'bolt://127.0.0.1:1'], {
      env: { NEO4J_PASSWORD: 'x' },
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^BAD {2}contents +Cannot reach Neo4j/m);
  });
});

describe('hearsay', () => {
  it('prints help and version as results', async () => {
    const { version } = JSON.parse(readFileSync(resolve('package.json'), 'utf8'));
    expect(await runHearsay(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await runHearsay(['ingest', '--help']);
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('--store <path>');
  });

  it.each([
    [['nonsense'], "hearsay: unknown command 'nonsense'\n"],
    [['ingest'], "hearsay: missing required argument 'inputs'\n"],
    [['ingest', 'a', '--nope'], "hearsay: unknown option '--nope'\n"],
    [
      ['doctor', '--store', 'a', '--neo4j', 'bolt://b'],
      'hearsay: Cannot choose a store: --store and --neo4j were both given, expected one of them\n',
    ],
  ])('says in one line what is wrong with %j', async (words, message) => {
    expect(await runHearsay(words)).toEqual({ code: 1, stdout: '', stderr: message });
  });
});
