import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './style.css';

import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import { WELCOME } from './welcome.js';

// The header makes browsers ask first, so that no foreign page can send operations here (Apollo's CSRF prevention).
const fetcher = createGraphiQLFetcher({ url: '/graphql', headers: { 'apollo-require-preflight': 'true' } });

const place = document.getElementById('playground');
if (place)
  createRoot(place).render(
    <GraphiQL fetcher={fetcher} defaultQuery={WELCOME} defaultEditorToolsVisibility={false}>
      <GraphiQL.Logo>
        <a className="wordmark" href="/">
          Hearsay
        </a>
      </GraphiQL.Logo>
    </GraphiQL>,
  );
