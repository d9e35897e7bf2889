import { existsSync } from 'node:fs';

import { Command } from 'commander';

import { describeStore, readConfig } from '../config.js';
import { ConfigError, HearsayError } from '../errors.js';
import { readLimits } from '../graphql/limits.js';
import { version } from '../util/version.js';
import { createAuthenticate } from '../web/access/createAuthenticate.js';
import { readTrustedDocuments } from '../web/access/readTrustedDocuments.js';

import type { Config, Flags } from '../config.js';
import type { Store } from '../store/Store.js';
import type { Terminal } from './Terminal.js';

/** One thing looked at: `ok` when it is as it should be, and in words what was found. */
interface Finding {
  readonly ok: boolean;
  readonly subject: string;
  readonly found: string;
}

/** Given the terminal, returns `hearsay doctor`: says what is configured, in reach, and out of date. */
export function createDoctorCommand(terminal: Terminal): Command {
  return new Command('doctor')
    .description('say what is configured, in reach, and out of date')
    .action((_options, command: Command) => examine(command.optsWithGlobals(), terminal));
}

async function examine(flags: Flags, terminal: Terminal): Promise<void> {
  const config = readConfig(flags, terminal.environment);
  const findings: Finding[] = [
    { ok: true, subject: 'hearsay', found: `${version} on Node ${process.versions.node}` },
    { ok: true, subject: 'store', found: describeStore(config.store) },
    await attempt(
      'server',
      async () => `would listen on ${config.host}:${config.port}, ${await examineAccess(config)}`,
    ),
    ...(await examineStore(config)),
    await attempt('language model', examineModel),
    examinePages(),
  ];
  for (const { ok, subject, found } of findings)
    await terminal.print(`${ok ? 'ok ' : 'BAD'}  ${subject.padEnd(14)}  ${found}`);
  const bad = findings.filter(({ ok }) => !ok).map(({ subject }) => subject);
  if (bad.length > 0) throw new ConfigError(`Something is wrong with: ${bad.join(', ')}`);
}

// What the server would refuse at its start is refused here in the same words.
async function examineAccess({ access, host, limits }: Config): Promise<string> {
  await createAuthenticate(access, host);
  readTrustedDocuments(access);
  readLimits(limits);
  const { keys, jwt, readOnly } = access;
  const known = [keys === null ? [] : `the keys of ${keys}`, jwt === null ? [] : `tokens of ${jwt.issuer}`].flat();
  return `open to ${known.join(' and ') || 'whoever can reach it'}${readOnly ? ', read-only' : ''}`;
}

async function examineStore(config: Config): Promise<Finding[]> {
  if (config.store.kind === 'embedded' && config.store.path !== null && !existsSync(config.store.path))
    return [{ ok: true, subject: 'contents', found: 'none yet: the store is made by the first ingest' }];
  const { withStore } = await import('./openStore.js');
  return [await attempt('contents', () => withStore(config.store, count))];
}

async function count(store: Store): Promise<string> {
  await store.ping();
  const counts = [await store.countArticles({}), await store.countStatements({}), await store.countEntities({})];
  return `${counts[0]} articles, ${counts[1]} statements, ${counts[2]} entities`;
}

async function examineModel(): Promise<string> {
  const { createLanguageModel } = await import('../language/createLanguageModel.js');
  const model = createLanguageModel();
  const { sentences } = await model.parse('The minister said the bridge would open on Monday.');
  await model.close();
  return sentences.length === 1 ? 'reads English' : `read ${sentences.length} sentences where there is one`;
}

function examinePages(): Finding {
  const built = existsSync(new URL('../../dist/pages/index.html', import.meta.url));
  return { ok: built, subject: 'pages', found: built ? 'built' : 'not built: run npm run build' };
}

// Our own errors are findings; anything else is a bug and goes up.
async function attempt(subject: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { ok: true, subject, found: await look() };
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
    return { ok: false, subject, found: error.message };
  }
}
