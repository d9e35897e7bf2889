import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';

import { createLanguageModel } from '../dist/language/createLanguageModel.js';

// How long the language model takes to load, how many words a second it reads in one thread, three times over, and the memory that
// this process then holds, after `npm run build`:
//
//   node scripts/measureLanguage.js FILE.jsonl [ARTICLES]
//
// FILE has a JSON object with `text` a line; of its articles the first 12 of 450 to 800 words are read.
const [file, most = '12'] = process.argv.slice(2);
const articles = readFileSync(file, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line).text)
  .map((text) => ({ text, words: text.split(/\s+/).length }))
  .filter(({ words }) => words > 450 && words < 800)
  .slice(0, Number(most));
const words = articles.reduce((sum, article) => sum + article.words, 0);

const loading = performance.now();
const model = createLanguageModel({ threads: 1 });
await model.parse('One went.');
console.log(`first sentence after ${(performance.now() - loading).toFixed(0)} ms`);
for (let round = 0; round < 3; round++) {
  const [start, used] = [performance.now(), process.cpuUsage()];
  for (const { text } of articles) await model.parse(text);
  const { user, system } = process.cpuUsage(used);
  const [clock, processor] = [(performance.now() - start) / 1_000, (user + system) / 1e6];
  console.log(
    `${words} words: ${(words / clock).toFixed(0)} a second, ${(words / processor).toFixed(0)} of the processor`,
  );
}
console.log(`${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`);
await model.close();
