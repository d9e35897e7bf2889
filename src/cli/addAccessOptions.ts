import type { Command } from 'commander';

/** Given a command that serves, adds the options by which it is said who may use the server. */
export function addAccessOptions(command: Command): Command {
  return command
    .option('--keys <file>', 'API keys that are let in, made by hearsay key (else HEARSAY_KEYS)')
    .option('--insecure', 'let everybody in, on addresses that others can reach too (else HEARSAY_INSECURE)')
    .option('--read-only', 'take no mutations, whoever asks (else HEARSAY_READ_ONLY)');
}
