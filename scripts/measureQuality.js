import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The tables of docs/quality.md, each by `hearsay evaluate`, after `npm run build`: printed, or with --write put into the
// page. FOLDER holds gold/, seed/ and data/ as the folder beside the checkout does; what is not there is left out.
//
//   node scripts/measureQuality.js [FOLDER] [--write]
const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'docs/quality.md');
const data = process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? join(root, '../shared/eval');
const folder = mkdtempSync(join(tmpdir(), 'hearsay-quality-'));

// Every ninth article of PolNeAR train from the given ones: what was read for errors, and what was not.
const everyNinth = (firsts) => (_, at) => firsts.includes(at % 9);
const RECORDS = [
  ['PolNeAR dev, 84 articles of 2016, core', 'data/polnear-dev.jsonl', () => true],
  [
    'PolNeAR train, 187 articles read for errors (every ninth from the third and from the sixth)',
    'data/polnear-train.jsonl',
    everyNinth([2, 5]),
  ],
  [
    'PolNeAR train, 93 articles that nobody looked at (every ninth from the fourth)',
    'data/polnear-train.jsonl',
    everyNinth([3]),
  ],
  ['GUM, ten Wikinews articles, core', 'data/gum-attribution.jsonl', (line) => line.includes('"GUM_news_')],
];
const GRAPHS = [
  ['six Wikinews and six invented articles', join(data, 'gold')],
  ['our 27 (`tests/gold`)', join(root, 'tests/gold')],
  ['the seed article', join(data, 'seed')],
].filter(([, path]) => existsSync(path));

function evaluate(...words) {
  const options = { encoding: 'utf8', maxBuffer: 2 ** 28 };
  return JSON.parse(
    execFileSync(process.execPath, [join(root, 'bin/hearsay.js'), 'evaluate', '--json', ...words], options),
  );
}

function evaluateRecords([name, file, isWanted], at) {
  const path = join(data, file);
  if (!existsSync(path)) return [];
  const part = join(folder, `${at}.jsonl`);
  writeFileSync(part, readFileSync(path, 'utf8').split('\n').filter(Boolean).filter(isWanted).join('\n'));
  return [[name, evaluate('--core', part)]];
}

const percent = (share) => (share === null || share === undefined ? '–' : (100 * share).toFixed(1));
const toTable = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function toStatementTable(scores) {
  const kinds = ['direct', 'mixed', 'indirect'];
  const head = ['articles', 'overlap', 'joint', 'exact', ...kinds.map((kind) => `${kind}: joint, exact`)];
  const rows = scores.map(([name, { statements }]) => [
    name,
    ...['overlap', 'joint', 'exact'].map((aspect) => percent(statements.all[aspect].f1)),
    ...kinds.map((kind) => `${percent(statements[kind].joint.f1)}, ${percent(statements[kind].exact.f1)}`),
  ]);
  return toTable(head, rows);
}

function toConstructionTable(scores) {
  const constructions = ['clause', 'quotation', 'object', 'infinitive', 'noun'];
  const rows = scores.map(([name, { statements }]) => [
    name,
    ...constructions.map((construction) => {
      const { overlap, exact, joint } = statements[construction];
      const figures = [overlap, joint, exact].map(({ precision }) =>
        precision === null ? '–' : Math.round(100 * precision),
      );
      return `${overlap.found}: ${figures.join(', ')}`;
    }),
  ]);
  return toTable(['found: overlap, joint, exact', ...constructions], rows);
}

const F1 = ({ precision, recall, f1 }) => `${percent(f1)} (${percent(precision)}, ${percent(recall)})`;
const share = ({ f1 }) => percent(f1);
const METRICS = [
  ['mentions, F1 (precision, recall)', ({ measures }) => F1(measures.mentions)],
  ['coreference: mean of MUC, B³, CEAFe', ({ coreference }) => percent(coreference.average)],
  ['statements, F1 (precision, recall)', ({ statements }) => F1(statements.all.overlap)],
  ['exact', ({ statements }) => F1(statements.all.exact)],
  ['nested ones', ({ statements }) => F1(statements.nested.overlap)],
  ['speaker resolved, of matched statements', ({ measures }) => share(measures.speaker)],
  ['local speaker, of those with one', ({ measures }) => share(measures.speakerSpan)],
  ['cue, of those with one', ({ measures }) => share(measures.cue)],
  ['kind', ({ measures }) => share(measures.kind)],
  ['polarity', ({ measures }) => share(measures.polarity)],
  ['role, of those with one', ({ measures }) => share(measures.role)],
  ['about whom, F1', ({ measures }) => F1(measures.about)],
  ['whom it is about first', ({ measures }) => share(measures['about@1'])],
  ['addressee, F1', ({ measures }) => F1(measures.addressee)],
  ['medium (`via`), of those with one', ({ measures }) => share(measures.via)],
  ['**joint**: content, resolved speaker and about whom', ({ statements }) => F1(statements.all.joint)],
  ['direct, joint', ({ statements }) => percent(statements.direct.joint.f1)],
  ['mixed, joint', ({ statements }) => percent(statements.mixed.joint.f1)],
  ['indirect, joint', ({ statements }) => percent(statements.indirect.joint.f1)],
  ['whole chain, of nested statements', ({ measures }) => share(measures.chain)],
  ['relations, F1', ({ measures }) => F1(measures.relations)],
  ['their two ends alone', ({ measures }) => F1(measures.relationPairs)],
];

function toGraphTable(scores) {
  const rows = METRICS.map(([name, read]) => [name, ...scores.map(([, score]) => read(score))]);
  return toTable(['', ...scores.map(([name]) => name)], rows);
}

function toConfidenceTable(scores) {
  const rows = Array.from({ length: 10 }, (_, at) => at / 10).flatMap((from) => {
    const cells = scores.map(([, { reliability }]) => {
      const { found, right, attributed } = reliability.find((row) => row.from === from) ?? {};
      return found === undefined ? '–' : `${found}: ${(right / found).toFixed(2)}, ${(attributed / found).toFixed(2)}`;
    });
    return cells.every((cell) => cell === '–') ? [] : [[String(from), ...cells]];
  });
  return toTable(['confidence from', ...scores.map(([name]) => name)], rows);
}

function toErrorTable(scores) {
  const classes = [...new Set(scores.flatMap(([, score]) => score.classes.map(([type]) => type)))];
  const count = (score, type) => score.classes.find(([name]) => name === type)?.[1] ?? 0;
  const toCell = (score, type) =>
    score.coreference === null && /^(?:about|chain)/.test(type) ? '–' : String(count(score, type));
  const total = (type) => scores.reduce((sum, [, score]) => sum + count(score, type), 0);
  const rows = classes
    .sort((a, b) => total(b) - total(a))
    .map((type) => [type, ...scores.map(([, score]) => toCell(score, type))]);
  return toTable(['', ...scores.map(([name]) => name)], rows);
}

function toBlocks() {
  const records = RECORDS.flatMap(evaluateRecords);
  const graphs = GRAPHS.map(([name, path]) => [name, evaluate(path)]);
  const outer = GRAPHS.slice(0, -1).map(([name, path]) => [`${name}, outer statements`, evaluate('--quotes', path)]);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  const short = [
    ...graphs.filter(([name]) => name.startsWith('our')),
    ...records.filter(([name]) => name.includes(' dev,')).map(([, score]) => ['PolNeAR dev', score]),
    ...records.filter(([name]) => name.includes('nobody')).map(([, score]) => ['the 93 articles not looked at', score]),
  ];
  return {
    commit: `Figures of ${new Date().toISOString().slice(0, 10)}, commit ${commit}: \`node scripts/measureQuality.js\`.`,
    statements: toStatementTable([...outer, ...records]),
    constructions: toConstructionTable(short),
    graphs: toGraphTable(graphs),
    confidence: toConfidenceTable(short),
    errors: toErrorTable(short),
  };
}

function fill(text, [name, block]) {
  const place = new RegExp(`(<!-- measured: ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`Cannot write the table "${name}": ${page} has no place for it`);
  return text.replace(place, (_, start, end) => `${start}\n${block}\n\n${end}`);
}

try {
  const blocks = toBlocks();
  if (process.argv.includes('--write'))
    writeFileSync(page, Object.entries(blocks).reduce(fill, readFileSync(page, 'utf8')));
  else for (const block of Object.values(blocks)) console.log(`${block}\n`);
} finally {
  rmSync(folder, { recursive: true });
}
