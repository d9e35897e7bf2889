import { readConllu } from './readConllu.js';
import { toSurfaceTokens } from './toSurfaceTokens.js';

import type { LanguageModel, Sentence, Token } from './Sentence.js';

/**
 * F1 scores in percent, in the manner of the CoNLL 2018 evaluation: `tokens` are surface tokens ("don't" is one),
 * `words` syntactic words. `las` compares relations without subtypes as that evaluation does, `lasWithSubtypes` whole
 * ones. `names` (PERSON, ORGANIZATION, PLACE: same words, same kind) is null when the treebank has none.
 */
export interface TreebankScores {
  readonly sentences: number;
  readonly tokens: number;
  readonly words: number;
  readonly upos: number;
  readonly xpos: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
  readonly lasWithSubtypes: number;
  readonly names: number | null;
}

type Metric = keyof TreebankScores;
type Keys = Record<Metric, Set<string>>;

const METRICS: readonly Metric[] = [
  'sentences',
  'tokens',
  'words',
  'upos',
  'xpos',
  'lemma',
  'uas',
  'las',
  'lasWithSubtypes',
  'names',
];
const NAME_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE'];

/**
 * Given a language model and a treebank in CoNLL-U, returns how well the model does on the treebank's raw text (forms
 * joined by SpaceAfter, paragraphs by `# newpar`). Words count as the same when they cover the same characters; a tag,
 * head or name counts when it belongs to such words. Source: https://universaldependencies.org/conll18/evaluation.html
 */
export async function evaluateTreebank(model: LanguageModel, conlluText: string): Promise<TreebankScores> {
  const totals = new Map<Metric, { gold: number; own: number; both: number }>();
  for (const { document } of readConllu(conlluText)) {
    const own = toKeys((await model.parse(document.text)).sentences);
    const gold = toKeys(document.sentences);
    if (gold.names.size === 0) own.names.clear();
    for (const metric of METRICS) {
      const total = totals.get(metric) ?? { gold: 0, own: 0, both: 0 };
      const both = [...gold[metric]].filter((key) => own[metric].has(key)).length;
      totals.set(metric, {
        gold: total.gold + gold[metric].size,
        own: total.own + own[metric].size,
        both: total.both + both,
      });
    }
  }
  const scores = METRICS.map((metric): [Metric, number | null] => {
    const { gold, own, both } = totals.get(metric) ?? { gold: 0, own: 0, both: 0 };
    return [metric, metric === 'names' && gold === 0 ? null : (200 * both) / Math.max(1, gold + own)];
  });
  return Object.fromEntries(scores) as unknown as TreebankScores;
}

// Everything that can be right or wrong, as one key each.
function toKeys(sentences: readonly Sentence[]): Keys {
  const keys = Object.fromEntries(METRICS.map((metric) => [metric, new Set<string>()])) as Keys;
  for (const { span, tokens, names } of sentences) {
    keys.sentences.add(span.join());
    for (const [first, last] of toSurfaceTokens(tokens)) {
      keys.tokens.add(`${tokens[first]?.start},${tokens[last - 1]?.end}`);
    }
    tokens.forEach((token) => addWord(keys, token, tokens));
    for (const { first, last, kind } of names) {
      if (NAME_KINDS.includes(kind)) keys.names.add(`${tokens[first]?.start},${tokens[last - 1]?.end},${kind}`);
    }
  }
  return keys;
}

function addWord(keys: Keys, token: Token, tokens: readonly Token[]): void {
  const word = `${token.start},${token.end}`;
  const parent = tokens[token.head];
  const head = `${word}<${parent === undefined ? 'root' : `${parent.start},${parent.end}`}`;
  keys.words.add(word);
  keys.upos.add(`${word},${token.upos}`);
  keys.xpos.add(`${word},${token.xpos}`);
  keys.lemma.add(`${word},${token.lemma}`);
  keys.uas.add(head);
  keys.las.add(`${head},${token.relation.split(':')[0]}`);
  keys.lasWithSubtypes.add(`${head},${token.relation}`);
}
