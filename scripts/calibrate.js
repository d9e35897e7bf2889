import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Fits how `confidence` follows from the score of a candidate, so that it is the share of statements with the right
// content and speaker. Reads what `hearsay evaluate --json` printed, one file a gold:
//
//   node scripts/calibrate.js FILE[:WEIGHT[:CONSTRUCTION,…]]… [--write]
//
// WEIGHT counts a statement of that gold for less than one, CONSTRUCTION leaves out all others (those that a corpus does
// not mark). Prints the curve, and of held-out articles (each tenth of them in turn) how often a tenth of confidence is
// right; --write puts the curve into lexicon/confidence.tsv.
const CURVE = fileURLToPath(new URL('../lexicon/confidence.tsv', import.meta.url));
const FOLDS = 10;

const toLogistic = (odds) => 1 / (1 + Math.exp(-odds));

function readCurve() {
  const rows = readFileSync(CURVE, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const { scale, shift } = Object.fromEntries(rows);
  return { scale: Number(scale), shift: Number(shift) };
}

// Continued quotations have no score of their own. The curve that made a confidence tells the log odds of its score.
function readJudgements(argument, curve, gold) {
  const [path, weight = '1', constructions] = argument.split(':');
  const { judgements } = JSON.parse(readFileSync(path, 'utf8'));
  return judgements
    .filter(({ isContinued, construction }) => !isContinued && (constructions ?? construction).includes(construction))
    .map(({ article, confidence, attributed }) => ({
      gold,
      article: `${path} ${article}`,
      odds: (Math.log(confidence / (1 - confidence)) - curve.shift) / curve.scale,
      isRight: attributed,
      weight: Number(weight),
    }));
}

// Logistic regression on one feature by Newton's method.
function fit(judgements) {
  let [scale, shift] = [0, 0];
  for (let step = 0; step < 50; step++) {
    let [byScale, byShift, scales, both, shifts] = [0, 0, 0, 0, 0];
    for (const { odds, isRight, weight } of judgements) {
      const share = toLogistic(scale * odds + shift);
      const [slope, bend] = [weight * (share - Number(isRight)), weight * share * (1 - share)];
      byScale += slope * odds;
      byShift += slope;
      scales += bend * odds * odds;
      both += bend * odds;
      shifts += bend;
    }
    const determinant = scales * shifts - both * both;
    scale -= (shifts * byScale - both * byShift) / determinant;
    shift -= (scales * byShift - both * byScale) / determinant;
  }
  return { scale, shift };
}

function holdOut(judgements) {
  const articles = [...new Set(judgements.map(({ article }) => article))].sort();
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const { scale, shift } = fit(judgements.filter(({ article }) => foldOf.get(article) !== fold));
    return judgements
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((one) => ({ ...one, confidence: toLogistic(scale * one.odds + shift) }));
  }).flat();
}

function printTenths(name, judgements) {
  for (let tenth = 0; tenth < 10; tenth++) {
    const group = judgements.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === tenth);
    if (group.length === 0) continue;
    const right = group.filter(({ isRight }) => isRight).length / group.length;
    console.log(`${name}\t${(tenth / 10).toFixed(1)}\t${group.length}\t${right.toFixed(2)}`);
  }
}

const golds = process.argv.slice(2).filter((argument) => argument !== '--write');
const current = readCurve();
const judgements = golds.flatMap((gold, at) => readJudgements(gold, current, at));
const { scale, shift } = fit(judgements);
console.log(`${judgements.length} statements: scale ${scale.toFixed(3)}, shift ${shift.toFixed(3)}`);
console.log('gold\tfrom\tfound\tright, held out');
const heldOut = holdOut(judgements);
golds.forEach((gold, at) =>
  printTenths(
    gold,
    heldOut.filter((one) => one.gold === at),
  ),
);
if (process.argv.includes('--write')) {
  const source = `# source: fitted by \`node scripts/calibrate.js ${golds.join(' ')} --write\` (docs/quality.md) to ${judgements.length} statements`;
  const note = '# confidence = logistic(scale × log odds of the score + shift)';
  writeFileSync(CURVE, `${source}\n${note}\nscale\t${scale.toFixed(3)}\nshift\t${shift.toFixed(3)}\n`);
}
