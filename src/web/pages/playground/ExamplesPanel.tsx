import { useGraphiQL } from '@graphiql/react';
import { useEffect, useState } from 'react';

import { EXAMPLES } from './examples.js';
import { fetchSample } from './fetchSample.js';

import type { ReactElement } from 'react';
import type { Example } from './examples.js';
import type { Sample } from './fetchSample.js';

export interface ExamplesPanelProps {
  readonly run: (query: string) => Promise<unknown>;
  /** Ids of the entities in the latest answer. */
  readonly findEntities: () => readonly string[];
}

/** Given what runs operations, returns the side panel: operations by task, with variables that fit what is loaded, and the way to the graph. */
export function ExamplesPanel({ run, findEntities }: ExamplesPanelProps): ReactElement {
  const { queryEditor, variableEditor } = useGraphiQL(({ queryEditor, variableEditor }) => ({
    queryEditor,
    variableEditor,
  }));
  const [sample, setSample] = useState<Sample | null>(null);
  const [problem, setProblem] = useState('');
  useEffect(() => {
    fetchSample(run).then(setSample, () => setSample({ names: [], article: null, statement: null }));
  }, [run]);
  // The editors come a little after the page.
  const isReady = sample !== null && queryEditor !== undefined && variableEditor !== undefined;
  const choose = ({ query, toVariables }: Example): void => {
    if (!sample) return;
    variableEditor?.setValue(JSON.stringify(toVariables(sample), null, 2));
    queryEditor?.setValue(query);
  };
  const showGraph = (): void => {
    const ids = findEntities();
    if (ids.length === 0) setProblem('The latest answer holds no ids of entities: ask for `id` of speaker or about.');
    else location.assign(`/graph?${new URLSearchParams({ show: '1', open: ids.join() }).toString()}`);
  };
  return (
    <div className="examples">
      <h2>Examples</h2>
      <ul>
        {EXAMPLES.map((example) => (
          <li key={example.task}>
            <button type="button" disabled={!isReady} onClick={() => choose(example)}>
              {example.task}
            </button>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="graphiql-button" onClick={showGraph}>
          Show this result as a graph
        </button>
      </p>
      <p role="status">{problem}</p>
    </div>
  );
}
