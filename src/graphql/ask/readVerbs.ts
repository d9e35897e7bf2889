import { inflect } from '../../extract/inflect.js';
import { REPORTING_VERBS } from '../../extract/lexicon.js';
import { readLexicon } from '../../util/readLexicon.js';

import type { RelationKind } from '../../graph/ArticleGraph.js';
import type { ReportingVerb } from '../../extract/lexicon.js';

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

/** Verbs by each of their forms, particles included: "pointed out". */
export type Verbs = ReadonlyMap<string, readonly Verb[]>;

const KINDS: Readonly<Record<string, RelationKind>> = { accuse: 'ACCUSE', criticize: 'ACCUSE', praise: 'SUPPORT' };

/** Classes of verbs that nobody asks with: "what did she know" is no question about statements. */
const SILENT: ReadonlySet<string> = new Set(['know', 'show', 'gesture']);

/** Given nothing, returns the verbs of `lexicon/question-verbs.tsv`, and after them those of `reporting-verbs.tsv`. */
export function readVerbs(): Verbs {
  const verbs = new Map<string, Verb[]>();
  const add = (verb: Verb, forms: readonly string[]): void =>
    new Set(forms).forEach((form) => verbs.set(form, [...(verbs.get(form) ?? []), verb]));
  const rows = readLexicon('question-verbs.tsv');
  for (const row of rows) add(toVerb(row), [row[0] ?? '', ...(row[1] ?? '').split(' ')]);
  const known = new Set(rows.map(([base]) => base));
  for (const verb of REPORTING_VERBS.values()) {
    if (!known.has(verb.lemma) && !SILENT.has(verb.class)) add(toReportingVerb(verb), inflect(verb.lemma));
  }
  return verbs;
}

function toVerb([base = '', forms = '', use = '', what = '', prepositions = '']: readonly string[]): Verb {
  const [relation, mutual] = what.split(' ');
  return {
    base,
    past: forms.split(' ')[1] ?? base,
    use: use as VerbUse,
    cue: use === 'SAY' && what !== '' ? what : null,
    relation: use === 'RELATE' ? (relation as RelationKind) : null,
    mutual: mutual === 'both',
    prepositions: prepositions === '' ? [''] : prepositions.split('|').map((word) => word.replace('?', '')),
  };
}

function toReportingVerb({ lemma, class: type }: ReportingVerb): Verb {
  const [, , , past = lemma] = inflect(lemma);
  const relation = KINDS[type] ?? null;
  const common = { base: lemma, past, mutual: false, prepositions: [''] };
  if (relation) return { ...common, use: 'RELATE', cue: null, relation };
  return { ...common, use: 'SAY', cue: past, relation };
}
