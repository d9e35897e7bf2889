import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Given files and folders, returns a short text that changes when any file in them is changed, added or removed.
 * Goes by size and time of change, so that it costs a few milliseconds; a path that does not exist counts as absent.
 */
export function fingerprint(root, paths, leaveOut = () => false) {
  const digest = createHash('sha1');
  for (const path of paths) addPath(digest, root, path, leaveOut);
  return digest.digest('hex');
}

function addPath(digest, root, path, leaveOut) {
  const full = join(root, path);
  if (leaveOut(path) || !existsSync(full)) return;
  const stat = statSync(full);
  if (!stat.isDirectory()) digest.update(`${path}\0${stat.size}\0${stat.mtimeMs}\0`);
  else for (const name of readdirSync(full).sort()) addPath(digest, root, `${path}/${name}`, leaveOut);
}
