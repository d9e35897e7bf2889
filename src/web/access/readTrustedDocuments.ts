import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { ConfigError } from '../../errors.js';
import { createSchema } from '../../graphql/createSchema.js';
import { createTrustedDocuments, readDocuments } from '../../graphql/documents/TrustedDocuments.js';

import type { AccessConfig } from '../../config.js';
import type { DocumentsById, TrustedDocuments } from '../../graphql/documents/TrustedDocuments.js';

/** The documents of the pages, put there by the build; the same from `src` and from `dist`. */
const PAGES = fileURLToPath(new URL('../../../dist/documents.json', import.meta.url));

/**
 * Given how access is given, returns the documents that may be run by their ids: those of its file, and those of the
 * pages, which so work where nothing else is run. Throws ConfigError where the file cannot be used.
 */
export function readTrustedDocuments({ trustedDocuments, onlyTrusted }: AccessConfig): TrustedDocuments {
  const own =
    trustedDocuments === null ? [] : [readDocuments(readJson(trustedDocuments), createSchema(), trustedDocuments)];
  const pages = existsSync(PAGES) ? [readJson(PAGES) as DocumentsById] : [];
  return createTrustedDocuments([...pages, ...own], onlyTrusted);
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new ConfigError(
      `Cannot read the trusted documents in ${path}: ${code === 'ENOENT' ? 'no such file' : message}`,
      { cause },
    );
  }
}
