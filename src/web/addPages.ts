import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import fastifyStatic from '@fastify/static';

import { toErrorBody } from './addErrorHandlers.js';

import type { FastifyInstance } from 'fastify';

/** Where the build puts the pages; the same from `src` and from `dist`. */
const PAGES = fileURLToPath(new URL('../../dist/pages/', import.meta.url));

/** The addresses of the views; the page itself finds out what to show at each. */
const VIEWS = ['/', '/ask', '/graph', '/entity', '/entity/:id', '/article/:id', '/statement/:id'];

/**
 * Given the server and whether operations of any kind can be run, adds the views from `/` on, then also `/playground`, and what
 * they load. The file names of what they load change with their content.
 */
export async function addPages(app: FastifyInstance, { playground }: { readonly playground: boolean }): Promise<void> {
  if (!existsSync(PAGES)) {
    app.get('/', (_request, reply) =>
      reply.code(404).send(toErrorBody('NOT_FOUND', 'The pages are not built: run `npm run build`')),
    );
    return;
  }
  await app.register(fastifyStatic, {
    root: PAGES,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, path) =>
      void reply.setHeader(
        'cache-control',
        path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable',
      ),
  });
  for (const view of VIEWS) app.get(view, (_request, reply) => reply.sendFile('index.html'));
  if (playground)
    app.get('/playground', { config: { isPlayground: true } }, (_request, reply) => reply.sendFile('playground.html'));
}
