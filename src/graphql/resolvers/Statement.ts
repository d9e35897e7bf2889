import { loadRow } from './loadRow.js';
import { toExtractor } from './toExtractor.js';
import { toSpans } from './toSpans.js';

import type { StatementRow } from '../../store/Rows.js';
import type { Context } from '../createContext.js';
import type { StatementResolvers } from '../generated/schema.js';
import type { StatementParent } from '../Parents.js';

/** A statement: what its row or card has costs no call more; the rest, and a reference, is loaded. */
export const Statement = {
  ...loadFields('kind', 'cue', 'polarity', 'tense', 'certainty', 'role', 'saidAt', 'confidence', 'why'),
  ...loadFields('about', 'addressees', 'via', 'within', 'article'),
  construction: async (parent, _, context) => {
    const { construction } = await load('construction', parent, context);
    return construction && (construction.toUpperCase() as Uppercase<typeof construction>);
  },
  extractor: async (parent, _, context) => toExtractor(await load('extractorVersion', parent, context)),
  spans: async (parent, _, context) => toSpans((await load('spans', parent, context)).spans),
  cueSpans: async (parent, _, context) => toSpans((await load('cueSpans', parent, context)).cueSpans),
  speakerSpans: async (parent, _, context) => toSpans((await load('speakerSpans', parent, context)).speakerSpans),
  stances: async (parent, _, context) =>
    (await load('stances', parent, context)).stances.map(({ target, stance, words, spans }) => ({
      ...{ target, stance },
      evidence: words,
      spans: toSpans(spans),
    })),
  chain: async (parent, _, { loaders }) => {
    if ('within' in parent && !parent.within) return [parent];
    return loaders.chain.load(parent.id);
  },
  review: async ({ id }, _, { loaders }) => (await loaders.reviews.load(id)).at(-1) ?? null,
  reviews: ({ id }, _, { loaders }) => loaders.reviews.load(id),
  contains: ({ id }, _, { loaders }) => loaders.contained.load(id),
} satisfies StatementResolvers;

type FieldResolver<Value> = (parent: StatementParent, args: unknown, context: Context) => Value | Promise<Value>;
type FieldResolvers<Key extends keyof StatementRow> = { [K in Key]: FieldResolver<StatementRow[K]> };

// Without a promise where the row is at hand: a page of 100 has thousands of such fields.
function loadFields<Key extends keyof StatementRow>(...keys: Key[]): FieldResolvers<Key> {
  const toResolver =
    <K extends Key>(key: K): FieldResolver<StatementRow[K]> =>
    (parent, _, context) =>
      key in parent
        ? (parent as Pick<StatementRow, K>)[key]
        : loadRow('Statement', parent.id, context).then((row) => row[key]);
  return Object.fromEntries(keys.map((key) => [key, toResolver(key)])) as FieldResolvers<Key>;
}

// Of a card, what was read of it stands in it.
function load(
  key: keyof StatementRow,
  parent: StatementParent,
  context: Context,
): StatementRow | Promise<StatementRow> {
  return key in parent ? (parent as StatementRow) : loadRow('Statement', parent.id, context);
}
