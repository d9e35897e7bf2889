import { createRandom } from './createRandom.js';

const SYLLABLES =
  'ba be bo da de di fa fe go ka ki la le lo ma mi mo na ne no pa pe ra ri ro sa se so ta te to va we zo'.split(' ');
const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2020, 0, 1);
const DAYS = 2_000;
const OUTLETS = 60;

/**
 * Given how many statements there shall be and a seed, yields article graphs (docs/article-graph.md) with about as many:
 * the same for the same seed. Entities are a tenth as many as statements, unless it is said how many, and drawn by Zipf's law, so that some are hubs that speak
 * in every tenth statement; a statement is about one to three of them, one in ten within the one before it.
 */
export function* createArticles({ statements, seed = 7, entities = Math.max(500, Math.round(statements / 10)) }) {
  const random = createRandom(seed);
  const names = createNames(entities, random);
  for (let made = 0, at = 0; made < statements; at += 1) {
    const size = Math.min(statements - made, 5 + random.below(11));
    yield createArticle({ id: `bench-${at}`, size, names, random });
    made += size;
  }
}

function createNames(count, random) {
  const toWord = () => {
    const word = Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
    return word[0].toUpperCase() + word.slice(1);
  };
  const names = new Set();
  while (names.size < count) names.add(`${toWord()} ${toWord()}`);
  return [...names];
}

function createArticle({ id, size, names, random }) {
  const writer = createWriter(names);
  const statements = Array.from({ length: size }, (_, at) => {
    const isWithin = at > 0 && random.below(10) === 0;
    return writeStatement({ id: `s${at}`, within: isWithin ? `s${at - 1}` : null, writer, random, names });
  });
  const published = new Date(FIRST_DAY + random.below(DAYS) * DAY).toISOString().slice(0, 10);
  return {
    id,
    url: `https://example.org/${id}`,
    title: `Report ${id}`,
    outlet: `Outlet ${random.below(OUTLETS)}`,
    published,
    language: 'en',
    text: writer.text(),
    entities: writer.entities(),
    statements,
    relations: [],
  };
}

function writeStatement({ id, within, writer, random, names }) {
  const speaker = random.zipf(names.length);
  const about = [...new Set(Array.from({ length: 1 + random.below(3) }, () => random.zipf(names.length)))];
  const speakerSpan = writer.mention(speaker);
  writer.write(' ');
  const cue = writer.write('said');
  writer.write(' ');
  const start = writer.write('it was').at(0);
  for (const entity of about) {
    writer.write(' with ');
    writer.mention(entity);
  }
  const end = writer.write(` that ${Array.from({ length: 12 }, () => random.pick(SYLLABLES)).join(' ')}`).at(1);
  writer.write('.\n\n');
  return {
    ...{ id, kind: 'INDIRECT', content: [[start, end]], cue: [cue], speakerSpan: [speakerSpan] },
    ...{ speaker: `e${speaker}`, role: null, about: about.map((entity) => `e${entity}`), addressee: [] },
    ...{ within, via: null, polarity: 'AFFIRMED', saidAt: null, confidence: random.below(1_000) / 1_000 },
  };
}

function createWriter(names) {
  const parts = [];
  const mentions = new Map();
  let length = 0;
  const write = (part) => {
    parts.push(part);
    length += part.length;
    return [length - part.length, length];
  };
  return {
    write,
    mention: (entity) => {
      const span = write(names[entity]);
      mentions.set(entity, [...(mentions.get(entity) ?? []), span]);
      return span;
    },
    text: () => parts.join(''),
    entities: () =>
      [...mentions].map(([entity, spans]) => ({
        id: `e${entity}`,
        name: names[entity],
        kind: 'PERSON',
        mentions: spans,
      })),
  };
}
