import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';

import { createAccessPlugin } from './access/createAccessPlugin.js';
import { createDetailsPlugin } from './createDetailsPlugin.js';
import { createSchema } from './createSchema.js';
import { createFormatError } from './formatError.js';
import { completeLimits } from './limits.js';
import { createCostPlugin } from './limits/createCostPlugin.js';
import { createLimitRules } from './limits/createLimitRules.js';
import { createResponsePlugin } from './createResponsePlugin.js';

import type { ApolloServerPlugin } from '@apollo/server';
import type { Context, Services } from './createContext.js';
import type { ErrorLogger } from './formatError.js';

/** The services with where hidden errors go; give `createContext` the same. */
export interface Api extends Services {
  readonly logger: ErrorLogger;
  /** Whether clients may read the schema, and are proposed names of it; true unless said otherwise. */
  readonly introspection?: boolean;
  /** Further plugins, as the web server's own for closing. */
  readonly plugins?: readonly ApolloServerPlugin<Context>[];
}

/**
 * Given the services, returns Apollo Server over `schema.graphql`, not yet started: mount it with a context from
 * `createContext`. Errors are masked, operations over the limits refused, and requests that a browser would send
 * for a foreign page without asking (CSRF) too.
 */
export function createApolloServer({
  limits,
  limiter,
  logger,
  introspection = true,
  plugins = [],
}: Api): ApolloServer<Context> {
  const all = completeLimits(limits);
  return new ApolloServer<Context>({
    schema: createSchema(),
    csrfPrevention: true,
    introspection,
    formatError: createFormatError(logger, introspection),
    hideSchemaDetailsFromClientErrors: !introspection,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    executionOptions: { maxCoercionErrors: all.coercionErrors },
    parseOptions: { maxTokens: all.tokens },
    validationRules: createLimitRules(all),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would watch every field.
      ApolloServerPluginCacheControlDisabled(),
      createAccessPlugin(),
      createDetailsPlugin(),
      createCostPlugin(all, limiter),
      createResponsePlugin(),
      ...plugins,
    ],
  });
}
