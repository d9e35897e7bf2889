import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './style.css';

import { explorerPlugin } from '@graphiql/plugin-explorer';
import { useMonaco } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

import { CostLine } from './CostLine.js';
import { ExamplesPanel } from './ExamplesPanel.js';
import { ExplorerPanel } from './ExplorerPanel.js';
import { fetchWithKey } from './fetchWithKey.js';
import { begin, hold, tell } from './held.js';
import { WELCOME } from './welcome.js';

import type { Fetcher } from '@graphiql/toolkit';
import type { GraphiQLPlugin } from '@graphiql/react';

// The header makes browsers ask first, so that no foreign page can send operations here (Apollo's CSRF prevention).
const send = createGraphiQLFetcher({
  url: '/graphql',
  fetch: fetchWithKey,
  headers: { 'apollo-require-preflight': 'true' },
  enableIncrementalDelivery: false,
});
let latest: unknown = null;

const fetcher: Fetcher = async (operation, options) => {
  const answer = await send(operation, options);
  if (operation.operationName === 'IntrospectionQuery') return answer;
  latest = answer;
  tell();
  return answer;
};

const EXAMPLES_PLUGIN: GraphiQLPlugin = {
  title: 'Examples',
  icon: () => (
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="1.8">
      <path d="M5 6h14M5 12h14M5 18h9" />
    </svg>
  ),
  content: () => <ExamplesPanel run={run} findEntities={findEntities} />,
};
const explorer = explorerPlugin();
const EXPLORER_PLUGIN: GraphiQLPlugin = { ...explorer, content: () => <ExplorerPanel Panel={explorer.content} /> };

async function run(query: string): Promise<unknown> {
  return send({ query });
}

// Ids say what they are of by their first letter (docs/model.md).
function findEntities(): string[] {
  const found = JSON.stringify(latest ?? '').matchAll(/"(e[\w-]{22})"/g);
  return [...new Set([...found].map((match) => match[1]!))].slice(0, 12);
}

/** Keeps the editors from framing the curly quotation marks of which statements are full. */
function LegibleQuotes(): null {
  const monaco = useMonaco((state) => state.monaco);
  useEffect(() => {
    if (!monaco) return;
    const calm = (editor: { updateOptions: (options: object) => void }): void =>
      editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } });
    monaco.editor.getEditors().forEach(calm);
    const listening = monaco.editor.onDidCreateEditor(calm);
    return () => listening.dispose();
  }, [monaco]);
  return null;
}

const place = document.getElementById('playground');
if (place)
  createRoot(place).render(
    <>
      <LegibleQuotes />
      <GraphiQL
        fetcher={fetcher}
        defaultQuery={WELCOME}
        {...(begin ? { initialQuery: begin.query, initialVariables: begin.variables } : {})}
        plugins={[EXAMPLES_PLUGIN, EXPLORER_PLUGIN]}
        onEditQuery={(query) => hold({ query })}
        onEditVariables={(variables) => hold({ variables })}
        defaultEditorToolsVisibility={begin?.variables ? 'variables' : false}
        shouldPersistHeaders={false}
        showPersistHeadersSettings={false}
      >
        <GraphiQL.Logo>
          <a className="wordmark" href="/">
            Hearsay
          </a>
        </GraphiQL.Logo>
        <GraphiQL.Footer>
          <CostLine />
        </GraphiQL.Footer>
      </GraphiQL>
    </>,
  );
