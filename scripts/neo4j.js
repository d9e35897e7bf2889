import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { clearTimeout } from 'node:timers';
import { promisify } from 'node:util';

const run = promisify(execFile);

const VERSION = '5.26.10';
const IMAGE = 'neo4j:5.26-community';
const CACHE = join(process.env.HEARSAY_CACHE ?? join(homedir(), '.cache', 'hearsay'), `neo4j-${VERSION}`);
const START_TIMEOUT = 120_000;
const STOP_TIMEOUT = 20_000;
// MB, for tests.
const MEMORY = { heap: 512, pageCache: 64 };
const STALE_LOCK = 15 * 60_000;

/**
 * Given nothing, starts a real Neo4j for tests, or takes the one that NEO4J_URI names. Docker is used when an
 * engine answers, else Java 17 with the server's libraries from Maven, copied once into a folder outside the repository.
 * With a `folder`, what it holds stays there for the next start; `heap` and `pageCache` are its memory in MB.
 * Returns { uri, username, password, how, stop }; throws with the reason when none can be had.
 */
export async function startNeo4j({ folder, heap = MEMORY.heap, pageCache = MEMORY.pageCache } = {}) {
  if (process.env.NEO4J_URI) return useExisting();
  const options = { folder: folder && resolve(folder), heap, pageCache };
  if (await works('docker', ['info'])) {
    try {
      return await startDocker(options);
    } catch (error) {
      console.error(`Docker could not start Neo4j (${error.message.split('\n')[0]}); trying Java`);
    }
  }
  const lib = join(CACHE, 'lib');
  await checkJava();
  if (!(await exists(lib)) && !(await works('mvn', ['-version']))) {
    throw new Error('Java is there, but Maven, which fetches the server, is not');
  }
  await fetchLibraries(lib);
  return startJava(lib, options);
}

/**
 * Given the command by which `hearsay export` says that its files are imported, starts a Neo4j over them, by Java; returns what `startNeo4j` does.
 * With a `folder`, which must be missing or empty, the store stays there.
 */
export async function importNeo4j(command, { folder, ...memory } = {}) {
  const lib = join(CACHE, 'lib');
  await checkJava();
  await fetchLibraries(lib);
  const importing = command.trim().split(' ').slice(1);
  return startJava(lib, { ...MEMORY, ...memory, folder: folder && resolve(folder), importing });
}

async function checkJava() {
  const { stderr } = await run('java', ['-version']).catch(() => ({ stderr: '' }));
  const [, major] = /version "(\d+)/.exec(stderr) ?? [];
  if (major === undefined) throw new Error('neither Docker nor Java 17 is there');
  if (Number(major) < 17) throw new Error(`expected Java 17 or later, found ${major}, and no Docker`);
}

function useExisting() {
  const { NEO4J_URI: uri, NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
  return { uri, username, password, how: 'NEO4J_URI', stop: async () => {} };
}

async function startDocker({ folder, heap, pageCache }) {
  const [port] = await findPorts(1);
  const password = folder ? await keepPassword(folder) : createPassword();
  const { stdout } = await run('docker', [
    'run', '--rm', '--detach', '--publish', `127.0.0.1:${port}:7687`, ...(folder ? ['--volume', `${folder}/data:/data`] : []),
    '--env', `NEO4J_AUTH=neo4j/${password}`, '--env', `NEO4J_server_memory_heap_max__size=${heap}m`,
    '--env', `NEO4J_server_memory_pagecache_size=${pageCache}m`, IMAGE,
  ]); // prettier-ignore
  const id = stdout.trim();
  const stop = async () => {
    await run('docker', ['rm', '--force', id]);
  };
  const isReady = async () => (await run('docker', ['logs', id])).stdout.includes('Started.');
  await waitUntil(isReady, { stop, log: async () => (await run('docker', ['logs', id])).stdout });
  return { uri: `bolt://127.0.0.1:${port}`, username: 'neo4j', password, how: `Docker, ${IMAGE}`, stop };
}

// Made under another name and then renamed: what is there is whole, whoever else runs this.
async function fetchLibraries(lib) {
  await mkdir(CACHE, { recursive: true });
  const release = await lock(join(CACHE, 'lock'), () => exists(lib));
  try {
    if (await exists(lib)) return;
    const work = await mkdtemp(join(CACHE, 'fetch-'));
    await writeFile(join(work, 'pom.xml'), toPom());
    const made = join(work, 'lib');
    console.error(`Fetching Neo4j ${VERSION} with Maven, about 130 MB, once …`);
    await run(
      'mvn',
      ['-B', '-q', '-f', work, 'dependency:copy-dependencies', `-DoutputDirectory=${made}`, '-DincludeScope=runtime'],
      {
        maxBuffer: 1 << 26,
      },
    );
    await rename(made, lib);
    await rm(work, { recursive: true, force: true });
  } finally {
    await release();
  }
}

async function startJava(lib, { folder, heap, pageCache, importing = null }) {
  const [bolt, http] = await findPorts(2);
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'hearsay-neo4j-')));
  const password = folder ? await keepPassword(folder) : createPassword();
  await prepareHome(home, { bolt, http, lib, password, pageCache });
  if (importing !== null) await runAdmin(lib, home, importing);
  const child = spawn(
    'java',
    [
      ...toJavaOptions(heap),
      '-cp',
      join(lib, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${join(home, 'conf')}`,
    ],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const output = createWriteStream(join(home, 'logs', 'console.log'));
  child.stdout.pipe(output);
  child.stderr.pipe(output);
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    await stopJava(child).finally(() => process.removeListener('exit', kill));
    if (!folder) await rm(home, { recursive: true, force: true, maxRetries: 3 });
  };
  const readLog = async () =>
    `${await readText(join(home, 'logs', 'neo4j.log'))}${await readText(join(home, 'logs', 'console.log'))}`;
  const isReady = async () => {
    if (child.exitCode !== null) throw new Error(`Neo4j ended with code ${child.exitCode}`);
    return (await readLog()).includes('Started.');
  };
  await waitUntil(isReady, { stop, log: readLog });
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    username: 'neo4j',
    password,
    how: `Java, Neo4j ${VERSION}`,
    pid: child.pid,
    home,
    stop,
  };
}

function createPassword() {
  return randomBytes(12).toString('hex');
}

// A folder that is kept keeps its first password.
async function keepPassword(folder) {
  const file = join(folder, 'password');
  if (await exists(file)) return (await readText(file)).trim();
  const password = createPassword();
  await mkdir(folder, { recursive: true });
  await writeFile(file, password, { mode: 0o600 });
  return password;
}

async function prepareHome(home, { bolt, http, lib, password, pageCache }) {
  const isNew = !(await exists(join(home, 'conf')));
  for (const folder of ['conf', 'data', 'logs', 'plugins', 'import', 'licenses', 'run'])
    await mkdir(join(home, folder), { recursive: true });
  for (const log of ['neo4j.log', 'console.log']) await rm(join(home, 'logs', log), { force: true });
  await writeFile(
    join(home, 'conf', 'neo4j.conf'),
    [
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      `server.bolt.advertised_address=127.0.0.1:${bolt}`,
      `server.http.listen_address=127.0.0.1:${http}`,
      'server.https.enabled=false',
      `server.memory.pagecache.size=${pageCache}m`,
      'dbms.security.auth_enabled=true',
      'dbms.security.auth_lock_time=0s',
      'dbms.usage_report.enabled=false',
      'db.tx_log.rotation.retention_policy=1 files',
      'db.tx_log.preallocate=false',
      '',
    ].join('\n'),
  );
  if (isNew) await runAdmin(lib, home, ['dbms', 'set-initial-password', password]);
}

async function runAdmin(lib, home, words) {
  const options = toJavaOptions(MEMORY.heap).filter((option) => option.startsWith('--add-opens'));
  await run('java', [...options, '-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', ...words], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
    maxBuffer: 1 << 26,
  });
}

function toJavaOptions(heap) {
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'];
  return ['-Xms256m', `-Xmx${heap}m`, '-XX:+UseSerialGC', ...opens.map((name) => `--add-opens=${name}=ALL-UNNAMED`)];
}

async function stopJava(child) {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT);
    await ended;
    clearTimeout(killer);
  }
}

function toPom() {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>hearsay</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${VERSION}</version>
      <exclusions>
        <exclusion><groupId>org.neo4j</groupId><artifactId>test-utils</artifactId></exclusion>
      </exclusions>
    </dependency>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j-bolt</artifactId>
      <version>${VERSION}</version>
    </dependency>
  </dependencies>
</project>
`;
}

/** Given how many, returns TCP ports that are free now. */
async function findPorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen()));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function listen() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

// Waits for another run to fetch; a lock whose owner died is taken over after a while.
async function lock(path, isDone) {
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await isDone()) return async () => {};
    const age =
      Date.now() -
      (await stat(path).then(
        (found) => found.mtimeMs,
        () => Date.now(),
      ));
    if (age > STALE_LOCK) await rm(path, { recursive: true, force: true });
    await sleep(500);
  }
}

async function waitUntil(isReady, { stop, log }) {
  const end = Date.now() + START_TIMEOUT;
  try {
    while (!(await isReady())) {
      if (Date.now() > end) throw new Error(`Neo4j did not start within ${START_TIMEOUT / 1000} s`);
      await sleep(200);
    }
  } catch (error) {
    const tail = (await log().catch(() => '')).split('\n').slice(-20).join('\n');
    await stop();
    throw new Error(`${error.message}; its log ends:\n${tail}`, { cause: error });
  }
}

async function works(command, args) {
  return run(command, args, { timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

async function exists(path) {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function readText(path) {
  return readFile(path, 'utf8').catch(() => '');
}

function sleep(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
