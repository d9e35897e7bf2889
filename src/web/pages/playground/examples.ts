import type { Sample } from './fetchSample.js';

/** An operation to begin with, by what one wants to know. */
export interface Example {
  readonly task: string;
  readonly query: string;
  /** Given what is in the store, returns variables with which it has an answer. */
  readonly toVariables: (sample: Sample) => Readonly<Record<string, unknown>>;
}

const texts = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const read = (name: string): string => texts[`./examples/${name}.graphql`] ?? '';

/** The examples in the order of what people ask first. */
export const EXAMPLES: readonly Example[] = [
  {
    task: 'What did somebody say?',
    query: read('who-said-what'),
    toVariables: ({ names }) => ({ speaker: { name: names[0] }, first: 10 }),
  },
  {
    task: 'All about one entity',
    query: read('entity-page'),
    toVariables: ({ names }) => ({ entity: { name: names[0] }, first: 5 }),
  },
  {
    task: 'An article, statement by statement',
    query: read('article'),
    toVariables: ({ article }) => ({ id: article }),
  },
  {
    task: 'By whose account is it known?',
    query: read('attribution-chain'),
    toVariables: ({ statement }) => ({ id: statement }),
  },
  {
    task: 'Search for words',
    query: read('search'),
    toVariables: ({ names }) => ({ text: names[0] ?? 'said', first: 10 }),
  },
  {
    task: 'Ask a question',
    query: read('ask'),
    toVariables: ({ names }) => ({ question: `What did ${names[0] ?? 'they'} say?`, first: 5 }),
  },
  { task: 'Who talks about whom?', query: read('pairs'), toVariables: () => ({ first: 20 }) },
  {
    task: 'How are two connected?',
    query: read('path'),
    toVariables: ({ names }) => ({ from: { name: names[0] }, to: { name: names[1] ?? names[0] } }),
  },
  {
    task: 'How much, and when?',
    query: read('timeline'),
    toVariables: ({ names }) => ({ about: { name: names[0] }, interval: 'WEEK' }),
  },
  {
    task: 'Nodes and links for a picture',
    query: read('graph'),
    toVariables: ({ names }) => ({ around: { name: names[0] }, depth: 1, maxNodes: 20 }),
  },
];
