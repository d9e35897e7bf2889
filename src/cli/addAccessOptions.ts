import type { Command } from 'commander';

/** Given a command that serves, adds the options by which it is said who may use the server, and for what. */
export function addAccessOptions(command: Command): Command {
  return command
    .option('--keys <file>', 'API keys that are let in, made by hearsay key (else HEARSAY_KEYS)')
    .option('--insecure', 'let everybody in, on addresses that others can reach too (else HEARSAY_INSECURE)')
    .option('--read-only', 'take no mutations, whoever asks (else HEARSAY_READ_ONLY)')
    .option('--trusted-documents <file>', 'documents that may be run by their ids (else HEARSAY_TRUSTED_DOCUMENTS)')
    .option('--only-trusted', 'run only these, and those of the pages (else HEARSAY_ONLY_TRUSTED)')
    .option('--hide-schema', 'do not tell the schema; set by --only-trusted (else HEARSAY_HIDE_SCHEMA)')
    .option('--limits <names...>', 'limits of the API, as depth=20 cost=5000 aliases=off (else HEARSAY_LIMITS)')
    .option('--trust-proxy <addresses>', 'proxies whose X-Forwarded-For is believed (else HEARSAY_TRUST_PROXY)');
}
