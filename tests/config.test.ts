import { join } from 'node:path';

import { describeStore, readConfig } from '../src/config.js';
import { ConfigError } from '../src/errors.js';
import { createFolder } from './helpers/createFolder.js';

const NEO4J = { NEO4J_URI: 'bolt://localhost:7687', NEO4J_PASSWORD: 'secret' };

describe('readConfig()', () => {
  it('serves an embedded store in ./hearsay-data to this machine unless told otherwise', () => {
    expect(readConfig({}, {})).toEqual({
      store: { kind: 'embedded', path: './hearsay-data' },
      host: '127.0.0.1',
      port: 4000,
      logLevel: 'info',
      access: {
        ...{ keys: null, jwt: null, insecure: false, readOnly: false },
        ...{ trustedDocuments: null, onlyTrusted: false, hideSchema: false },
      },
      limits: {},
      trustProxy: [],
    });
  });

  it('puts flags before the environment, that before the file', () => {
    const file = join(
      createFolder({ 'a.json': '{"store": "from-file", "port": 5000, "host": "file.example"}' }),
      'a.json',
    );
    expect(readConfig({ config: file }, {})).toMatchObject({ store: { path: 'from-file' }, port: 5000 });
    expect(
      readConfig({ config: file, port: '6000' }, { HEARSAY_STORE: 'from-env', HEARSAY_PORT: '5500' }),
    ).toMatchObject({
      store: { path: 'from-env' },
      port: 6000,
      host: 'file.example',
    });
  });

  it('reads how to reach Neo4j from the environment', () => {
    expect(readConfig({}, NEO4J).store).toEqual({
      kind: 'neo4j',
      uri: 'bolt://localhost:7687',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    });
    expect(
      readConfig({ neo4j: 'neo4j+s://db.example' }, { ...NEO4J, NEO4J_DATABASE: 'news', NEO4J_USERNAME: 'ann' }).store,
    ).toMatchObject({
      uri: 'neo4j+s://db.example',
      username: 'ann',
      database: 'news',
    });
  });

  it('lets a flag for one kind of store win over the environment for the other', () => {
    expect(readConfig({ store: 'here' }, NEO4J).store).toEqual({ kind: 'embedded', path: 'here' });
    expect(readConfig({ neo4j: 'bolt://db' }, { ...NEO4J, HEARSAY_STORE: 'here' }).store).toMatchObject({
      uri: 'bolt://db',
    });
  });

  it('reads who may use the server', () => {
    const tokens = {
      ...{ HEARSAY_JWT_ISSUER: 'https://id.example', HEARSAY_JWT_AUDIENCE: 'hearsay', HEARSAY_JWT_KEYS: 'keys.pem' },
    };
    expect(readConfig({ keys: 'keys.jsonl', readOnly: true }, { ...tokens, HEARSAY_INSECURE: 'yes' }).access).toEqual({
      keys: 'keys.jsonl',
      jwt: { issuer: 'https://id.example', audience: 'hearsay', keys: 'keys.pem', roleClaim: 'role' },
      insecure: true,
      readOnly: true,
      ...{ trustedDocuments: null, onlyTrusted: false, hideSchema: false },
    });
    expect(readConfig({ onlyTrusted: true }, {}).access).toMatchObject({ onlyTrusted: true, hideSchema: true });
    expect(readConfig({ onlyTrusted: true }, { HEARSAY_HIDE_SCHEMA: 'false' }).access.hideSchema).toBe(false);
  });

  it('reads limits by name, and proxies', () => {
    const file = join(createFolder({ 'a.json': '{"limits": {"depth": 20, "cost": "off"}}' }), 'a.json');
    expect(readConfig({ config: file }, {}).limits).toEqual({ depth: 20, cost: Infinity });
    const environment = { HEARSAY_LIMITS: 'depth=5, page=off', HEARSAY_TRUST_PROXY: '10.0.0.7,loopback' };
    expect(readConfig({}, environment)).toMatchObject({
      limits: { depth: 5, page: Infinity },
      trustProxy: ['10.0.0.7', 'loopback'],
    });
    expect(readConfig({ limits: ['depth=6', 'cost=9'] }, environment).limits).toEqual({ depth: 6, cost: 9 });
  });

  it('is frozen', () => {
    expect(Object.isFrozen(readConfig({}, {}))).toBe(true);
    expect(Object.isFrozen(readConfig({}, {}).store)).toBe(true);
  });

  it.each([
    [
      { store: 'a', neo4j: 'bolt://b' },
      {},
      'Cannot choose a store: --store and --neo4j were both given, expected one of them',
    ],
    [{ neo4j: 'http://b' }, {}, 'Cannot use "neo4j" of the command line: expected bolt://, neo4j:// or neo4j+s://'],
    [{ neo4j: 'bolt://b' }, {}, 'Cannot open Neo4j at bolt://b: NEO4J_PASSWORD is not set'],
    [{ port: 'many' }, {}, 'Cannot use "port" of the command line: expected a number'],
    [{ limits: ['depth=many'] }, {}, 'Cannot use "limits.depth" of the command line: expected a number from 1, or off'],
    [{}, { HEARSAY_LIMITS: 'depth' }, 'Cannot use "limits.depth" of the environment: expected a number from 1, or off'],
    [{}, { HEARSAY_INSECURE: 'perhaps' }, 'Cannot use "insecure" of the environment: expected true or false'],
    [
      {},
      { HEARSAY_JWT_KEYS: 'https://id.example/keys' },
      'Cannot take tokens: HEARSAY_JWT_ISSUER and HEARSAY_JWT_AUDIENCE must be set too',
    ],
    [{}, { HEARSAY_PORT: '70000' }, /^Cannot use "port" of the environment: /],
    [{ config: 'nowhere.json' }, {}, /^Cannot read the configuration file nowhere\.json: /],
  ])('says what is wrong with %j and %j', (flags, environment, message) => {
    expect(() => readConfig(flags, environment)).toThrow(ConfigError);
    expect(() => readConfig(flags, environment)).toThrow(message);
  });

  it('says which key of a file it does not know', () => {
    const file = join(createFolder({ 'a.json': '{"sotre": "x"}' }), 'a.json');
    expect(() => readConfig({ config: file }, {})).toThrow(/sotre/);
  });
});

describe('describeStore()', () => {
  it('never shows a password', () => {
    expect(describeStore(readConfig({}, NEO4J).store)).toBe('Neo4j at bolt://localhost:7687, database "neo4j"');
  });
});
