import { appendFileSync, writeFileSync } from 'node:fs';
import Module, { register } from 'node:module';

// Run before a program (`node --import`), it writes the addresses of all modules that the program loads, one a line, into the file
// that MODULES_FILE names: those imported as they come, those required at the end.
const file = process.env.MODULES_FILE;
const HOOK = `import { appendFileSync } from 'node:fs';
export function load(url, context, next) {
  appendFileSync(${JSON.stringify(file)}, url + '\\n');
  return next(url, context);
}`;

writeFileSync(file, '');
register(`data:text/javascript,${encodeURIComponent(HOOK)}`);
process.on('exit', () => appendFileSync(file, Object.keys(Module._cache).join('\n')));
