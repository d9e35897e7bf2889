import { readLexicon } from '../../util/readLexicon.js';

import type { RelationKind } from '../../graph/ArticleGraph.js';

/** What a question asks for by a verb. */
export type VerbUse = 'SAY' | 'DENY' | 'MENTION' | 'RELATE';

/** A verb that questions ask with. */
export interface Verb {
  readonly base: string;
  readonly past: string;
  readonly use: VerbUse;
  /** The reporting word that statements must have; null where any will do. */
  readonly cue: string | null;
  /** What a RELATE verb asks for; null for other verbs. */
  readonly relation: RelationKind | null;
  /** Whether it says the same from either side, as "meet" does. */
  readonly mutual: boolean;
  /** Prepositions before its object; an empty one where it may have none. */
  readonly prepositions: readonly string[];
}

/** Given nothing, returns the verbs of `lexicon/question-verbs.tsv` by each of their forms. */
export function readVerbs(): ReadonlyMap<string, readonly Verb[]> {
  const verbs = new Map<string, Verb[]>();
  for (const [base = '', forms = '', use = '', what = '', prepositions = ''] of readLexicon('question-verbs.tsv')) {
    const past = forms.split(' ')[1] ?? base;
    const verb = toVerb({ base, past, use: use as VerbUse, what, prepositions });
    for (const form of [base, ...forms.split(' ')]) verbs.set(form, [...(verbs.get(form) ?? []), verb]);
  }
  return verbs;
}

function toVerb(row: { base: string; past: string; use: VerbUse; what: string; prepositions: string }): Verb {
  const { base, past, use, what } = row;
  const [first = '', second] = what.split(' ');
  return {
    base,
    past,
    use,
    cue: use === 'SAY' && first !== '' ? first : null,
    relation: use === 'RELATE' ? (first as RelationKind) : null,
    mutual: second === 'both',
    prepositions: row.prepositions === '' ? [''] : row.prepositions.split('|').map((word) => word.replace('?', '')),
  };
}
