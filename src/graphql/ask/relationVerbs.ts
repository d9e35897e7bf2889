import type { RelationKind } from '../../graph/ArticleGraph.js';

/** A verb between two, in its base form and its past, as pieces of a regular expression. */
export interface RelationVerb {
  readonly relation: RelationKind;
  readonly base: string;
  readonly past: string;
  /** Whether it goes both ways, as meeting does. */
  readonly undirected?: boolean;
}

/** Verbs of the PLOVER event types that people ask about. */
export const RELATION_VERBS: readonly RelationVerb[] = [
  {
    relation: 'CONSULT',
    base: '(?:meet(?: with)?|call|phone|ring|telephone|visit|speak (?:to|with)|talk (?:to|with)|consult)',
    past: '(?:met(?: with)?|called|phoned|rang|telephoned|visited|spoken (?:to|with)|spoke (?:to|with)|talked (?:to|with)|consulted)',
    undirected: true,
  },
  {
    relation: 'ACCUSE',
    base: '(?:accuse|criticize|criticise|blame)',
    past: '(?:accused|criticized|criticised|blamed)',
  },
  { relation: 'SUPPORT', base: '(?:support|praise|back|defend)', past: '(?:supported|praised|backed|defended)' },
  { relation: 'THREATEN', base: 'threaten', past: 'threatened' },
  { relation: 'REJECT', base: '(?:reject|rebuff)', past: '(?:rejected|rebuffed)' },
  { relation: 'SANCTION', base: 'sanction', past: 'sanctioned' },
  { relation: 'ASSAULT', base: '(?:attack|assault)', past: '(?:attacked|assaulted)' },
  { relation: 'AGREE', base: 'agree with', past: 'agreed with', undirected: true },
  { relation: 'PROTEST', base: 'protest against', past: 'protested against' },
  { relation: 'WORKS_FOR', base: 'work for', past: 'worked for' },
];
