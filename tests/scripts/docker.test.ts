import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import { parse } from 'yaml';

const compose = parse(readFileSync('docker-compose.yml', 'utf8')) as Compose;
const dockerfile = readFileSync('Dockerfile', 'utf8').replace(/\\\n\s*/g, ' ');
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');

interface Service {
  readonly image: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** The parts of the Compose Specification that the file uses (github.com/compose-spec/compose-spec, schema/compose-spec.json). */
const duration = { type: 'string', pattern: '^(\\d+(ms|s|m|h))+$' };
const texts = { type: 'array', items: { type: 'string' }, uniqueItems: true };
const service = {
  type: 'object',
  additionalProperties: false,
  required: ['image', 'restart', 'environment', 'healthcheck'],
  properties: {
    build: { type: 'string' },
    image: { type: 'string', pattern: '^[a-z0-9/._-]+(:[\\w.-]+)?$' },
    restart: { enum: ['no', 'always', 'on-failure', 'unless-stopped'] },
    depends_on: {
      type: 'object',
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['condition'],
        properties: { condition: { enum: ['service_started', 'service_healthy', 'service_completed_successfully'] } },
      },
    },
    environment: { type: 'object', additionalProperties: { type: ['string', 'number', 'null'] } },
    ports: { ...texts, items: { type: 'string', pattern: '^([\\d.]+:)?\\d+:\\d+$' } },
    volumes: texts,
    read_only: { type: 'boolean' },
    tmpfs: texts,
    cap_drop: texts,
    security_opt: texts,
    stop_grace_period: duration,
    healthcheck: {
      type: 'object',
      additionalProperties: false,
      required: ['test'],
      properties: {
        test: { type: 'array', items: { type: 'string' }, minItems: 2 },
        interval: duration,
        timeout: duration,
        start_period: duration,
        retries: { type: 'number' },
      },
    },
  },
};
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['services', 'volumes'],
  properties: {
    services: { type: 'object', additionalProperties: service },
    volumes: { type: 'object', additionalProperties: { type: ['object', 'null'] } },
  },
};

describe('docker-compose.yml', () => {
  it('keeps to the Compose Specification', () => {
    const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
    ajv.validate(schema, compose);
    expect(ajv.errors).toBeNull();
  });

  it('runs Neo4j 5.26 Community, and the service once that is healthy', () => {
    expect(compose.services['neo4j']?.image).toBe('neo4j:5.26-community');
    expect(compose.services['hearsay']?.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  });

  it('holds no password, and asks for one', () => {
    const values = Object.values(compose.services).flatMap(({ environment }) => Object.entries(environment));
    const secrets = values.filter(([name]) => /PASSWORD|AUTH/.test(name)).map(([, value]) => value);
    expect(secrets).toHaveLength(2);
    for (const secret of secrets) expect(secret).toMatch(/^(?:neo4j\/)?\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  it('is open to this machine alone, and so without keys, and keeps its data in named volumes', () => {
    expect(compose.services['hearsay']?.environment).toMatchObject({ HEARSAY_INSECURE: 'true' });
    const services = Object.values(compose.services);
    for (const port of services.flatMap(({ ports = [] }) => ports)) expect(port).toMatch(/^127\.0\.0\.1:/);
    const used = services.flatMap(({ volumes = [] }) => volumes).map((volume) => volume.split(':')[0]);
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort());
  });
});

describe('Dockerfile', () => {
  const instructions = dockerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));
  const copies = instructions.filter((line) => line.startsWith('COPY ') && !line.includes('--from='));
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean);

  it('copies only what the repository has and .dockerignore lets through', () => {
    const sources = copies.flatMap((line) => line.split(' ').slice(1, -1));
    expect(sources.length).toBeGreaterThan(5);
    const missing = sources.filter(
      (source) => !tracked.some((path) => path === source || path.startsWith(`${source}/`)),
    );
    expect(missing).toEqual([]);
    expect(sources.filter((source) => ignored.includes(source))).toEqual([]);
  });

  it('copies into the last stage all that the package ships', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    const shipped = instructions.filter((line) => line.includes('--from=build')).join(' ');
    for (const path of files.filter((path) => path !== 'stories')) expect(shipped).toContain(`/app/${path} `);
  });

  it('builds in stages, runs as nobody special, and says whether it is healthy', () => {
    expect(instructions.filter((line) => line.startsWith('FROM '))).toEqual([
      'FROM node:22-slim AS build',
      'FROM node:22-slim',
    ]);
    const last = instructions.slice(instructions.lastIndexOf('FROM node:22-slim'));
    expect(last.filter((line) => line.startsWith('USER '))).toEqual(['USER node']);
    expect(last.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
    expect(last.at(-1)).toBe('CMD ["serve"]');
  });
});
