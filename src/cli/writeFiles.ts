import { open, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { InputError } from '../errors.js';

import type { FileHandle } from 'node:fs/promises';
import type { FilePiece } from '../export/exportNeo4jCsv.js';

/**
 * Given pieces of files, a folder that is new or empty and a signal to stop by, writes the files into the folder: under another name
 * until all are whole, so that nobody takes a part for all. Throws InputError where the folder cannot be written.
 */
export async function writeFiles(pieces: AsyncIterable<FilePiece>, folder: string, stop: AbortSignal): Promise<void> {
  const part = `${resolve(folder)}.part`;
  try {
    await checkEmpty(folder);
    await rm(part, { recursive: true, force: true });
    await mkdir(part, { recursive: true });
    await writePieces(pieces, part, stop);
    await rmdir(folder).catch(() => undefined);
    await rename(part, folder);
  } catch (error) {
    await rm(part, { recursive: true, force: true });
    const { syscall, message } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new InputError(`Cannot write ${folder}: ${message}`, { cause: error });
  }
}

async function checkEmpty(folder: string): Promise<void> {
  const found = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (found.length > 0)
    throw new InputError(
      `Cannot write ${folder}: expected a new or an empty folder, found ${found.length} files in it`,
    );
}

async function writePieces(pieces: AsyncIterable<FilePiece>, folder: string, stop: AbortSignal): Promise<void> {
  const files = new Map<string, FileHandle>();
  try {
    for await (const { file, text } of pieces) {
      stop.throwIfAborted();
      const handle = files.get(file) ?? (await open(join(folder, file), 'w'));
      files.set(file, handle);
      await handle.appendFile(text);
    }
  } finally {
    for (const handle of files.values()) await handle.close();
  }
}
