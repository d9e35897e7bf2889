import type { Name, NameKind } from './Sentence.js';

/**
 * Given the scores of each word's name tags (row = word) and the tags ("O", "B-PERSON", "I-PERSON" …), returns the
 * names of the best sequence in which every I follows a B or I of its kind (Viterbi).
 */
export function decodeNames(scores: Float32Array, tags: readonly string[]): Name[] {
  const path = bestPath(scores, tags);
  const names: { first: number; last: number; kind: NameKind }[] = [];
  path.forEach((tag, word) => {
    const open = names.at(-1);
    const label = tags[tag] ?? 'O';
    if (label.startsWith('I-') && open?.last === word) open.last++;
    else if (label !== 'O') names.push({ first: word, last: word + 1, kind: label.slice(2) as NameKind });
  });
  return names;
}

function bestPath(scores: Float32Array, tags: readonly string[]): number[] {
  const width = tags.length;
  const words = scores.length / width;
  const allowed = tags.map((tag) => tags.map((before) => !tag.startsWith('I-') || before.slice(2) === tag.slice(2)));
  let totals = tags.map((tag, index) => (tag.startsWith('I-') ? -Infinity : (scores[index] ?? 0)));
  const back: number[][] = [];
  for (let word = 1; word < words; word++) {
    const from = tags.map((_, tag) => indexOfBest(totals, allowed[tag]!));
    totals = from.map((before, tag) => totals[before]! + scores[word * width + tag]!);
    back.push(from);
  }
  if (words < 1) return [];
  const path = [
    indexOfBest(
      totals,
      tags.map(() => true),
    ),
  ];
  for (const from of back.reverse()) path.unshift(from[path[0]!]!);
  return path;
}

function indexOfBest(totals: readonly number[], allowed: readonly boolean[]): number {
  let best = allowed.indexOf(true);
  totals.forEach((total, index) => {
    if (allowed[index] === true && total > totals[best]!) best = index;
  });
  return best;
}
