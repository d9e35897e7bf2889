import { Command } from 'commander';

import { version } from '../util/version.js';
import { createAskCommand } from './createAskCommand.js';
import { createDemoCommand } from './createDemoCommand.js';
import { createDoctorCommand } from './createDoctorCommand.js';
import { createEvaluateCommand } from './createEvaluateCommand.js';
import { createExportCommand } from './createExportCommand.js';
import { createExtractCommand } from './createExtractCommand.js';
import { createIngestCommand } from './createIngestCommand.js';
import { createKeyCommand } from './createKeyCommand.js';
import { createMergeCommand } from './createMergeCommand.js';
import { createQueryCommand } from './createQueryCommand.js';
import { createRemoveCommand } from './createRemoveCommand.js';
import { createServeCommand } from './createServeCommand.js';
import { createUnmergeCommand } from './createUnmergeCommand.js';

import type { Terminal } from './Terminal.js';

/** Given the terminal, returns the whole command line. A command loads what it needs only when it runs. */
export function createProgram(terminal: Terminal): Command {
  const commands = [
    createDemoCommand(terminal),
    createServeCommand(terminal),
    createIngestCommand(terminal),
    createExtractCommand(terminal),
    createAskCommand(terminal),
    createQueryCommand(terminal),
    createExportCommand(terminal),
    createEvaluateCommand(terminal),
    createRemoveCommand(terminal),
    createMergeCommand(terminal),
    createUnmergeCommand(terminal),
    createKeyCommand(terminal),
    createDoctorCommand(terminal),
  ];
  const program = new Command('hearsay')
    .description('Who said what about whom: news articles in, a graph of attributed statements out.')
    .version(version)
    .option('--store <path>', 'embedded store in this folder (else HEARSAY_STORE, else ./hearsay-data)')
    .option(
      '--neo4j <uri>',
      'Neo4j store, as bolt:// or neo4j:// (else NEO4J_URI; user and password from NEO4J_USERNAME, NEO4J_PASSWORD)',
    )
    .option('--config <file>', 'configuration file (else hearsay.config.json, if there is one)');
  for (const command of commands) program.addCommand(command);
  for (const command of [program, ...commands]) settle(command, terminal);
  return program;
}

// Usage errors are thrown to main.ts, which says them in one line; help is a result.
function settle(command: Command, terminal: Terminal): void {
  command.configureHelp({ showGlobalOptions: true }).exitOverride();
  command.configureOutput({
    writeOut: (text) => void terminal.print(text.trimEnd()),
    writeErr: () => undefined,
  });
}
