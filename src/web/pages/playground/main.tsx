import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';

import { useMonaco } from '@graphiql/react';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';

import { WELCOME } from './welcome.js';

// The header makes browsers ask first, so that no foreign page can send operations here (Apollo's CSRF prevention).
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } });

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
      <GraphiQL fetcher={fetcher} defaultQuery={WELCOME} defaultEditorToolsVisibility={false}>
        <GraphiQL.Logo>
          <a className="wordmark" href="/">
            Hearsay
          </a>
        </GraphiQL.Logo>
      </GraphiQL>
    </>,
  );
