const [MAJOR, MINOR] = [20, 19];

/** Throws when this Node is older than what package.json asks for. */
export function requireNode(found = process.versions.node) {
  const [major, minor] = found.split('.').map(Number);
  if (major < MAJOR || (major === MAJOR && minor < MINOR))
    throw new Error(`Hearsay needs Node ${MAJOR}.${MINOR} or newer, found ${found}`);
}
