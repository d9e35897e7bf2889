import { createConnection, createListSource } from '../createConnection.js';

import type { PageArgs } from '../createConnection.js';
import type { PositionResolvers } from '../generated/schema.js';

/** A title or function with the articles that give it, which came along with the relations. */
export const Position = {
  articles: ({ articles }, args: PageArgs, { limits }) =>
    createConnection(
      args,
      createListSource('position', articles, ({ id }) => id),
      { limits },
    ),
} satisfies PositionResolvers;
