import { Answer } from './Answer.js';
import { Article } from './Article.js';
import { Entity } from './Entity.js';
import { EntityName } from './EntityName.js';
import { Evidence } from './Evidence.js';
import { GraphNode } from './GraphNode.js';
import { IngestResult } from './IngestResult.js';
import { Mutation } from './Mutation.js';
import { Node } from './Node.js';
import { Pair } from './Pair.js';
import { Position } from './Position.js';
import { Query } from './Query.js';
import { Statement } from './Statement.js';
import { Subscription } from './Subscription.js';

import type { Resolvers } from '../generated/schema.js';

/** The resolvers by the names of their types; a field without one is the property of its name. */
export const resolvers = {
  Query,
  Mutation,
  Subscription,
  Node,
  Answer,
  Article,
  Entity,
  EntityName,
  Evidence,
  GraphNode,
  IngestResult,
  Pair,
  Position,
  Statement,
} satisfies Resolvers;
