import type { Gender, Mention, MentionKind } from '../../extract/mentions/Mention.js';

/** Mentions taken for one and the same, by their indexes in text order, with what they show together. */
export interface Cluster {
  readonly members: readonly number[];
  readonly kinds: ReadonlyMap<MentionKind, number>;
  readonly gender: Gender | null;
  readonly plural: boolean;
  readonly named: boolean;
  readonly descriptors: ReadonlySet<string>;
  /** Every word of its names and descriptions, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Why a mention was taken for the same as an earlier or fuller one. */
export interface Link {
  readonly antecedent: number;
  readonly reason: string;
}

/** The state of resolution: clusters that only ever grow, and the reason for each link. */
export interface Clusters {
  of(mention: number): Cluster;
  kindOf(mention: number): MentionKind | null;
  same(left: number, right: number): boolean;
  link(mention: number, link: Link): void;
  vote(mention: number, kind: MentionKind, weight: number): void;
  describe(mention: number, word: string): void;
  reasonOf(mention: number): Link | null;
  all(): readonly Cluster[];
}

interface Open {
  members: number[];
  kinds: Map<MentionKind, number>;
  gender: Gender | null;
  plural: boolean;
  named: boolean;
  descriptors: Set<string>;
  words: Set<string>;
}

/** Given mentions in text order, returns clusters of one mention each. Linking merges the smaller into the larger. */
export function createClusters(mentions: readonly Mention[]): Clusters {
  const clusters = mentions.map(toCluster);
  const reasons = new Map<number, Link>();
  const of = (mention: number): Open => clusters[mention] ?? toCluster(undefined, mention);
  const same = (left: number, right: number): boolean => of(left) === of(right);
  return {
    of,
    same,
    kindOf: (mention) => toKind(of(mention)),
    link(mention, link) {
      if (!reasons.has(mention)) reasons.set(mention, link);
      if (same(mention, link.antecedent)) return;
      const [left, right] = [of(mention), of(link.antecedent)];
      const [large, small] = left.members.length >= right.members.length ? [left, right] : [right, left];
      for (const member of small.members) clusters[member] = large;
      absorb(large, small);
    },
    vote(mention, kind, weight) {
      const { kinds } = of(mention);
      kinds.set(kind, (kinds.get(kind) ?? 0) + weight);
    },
    describe(mention, word) {
      of(mention).descriptors.add(word);
    },
    reasonOf: (mention) => reasons.get(mention) ?? null,
    all: () => [...new Set(clusters)],
  };
}

/** Given a cluster, returns the kind that most of its evidence speaks for, or null where there is none. */
export function toKind({ kinds }: Pick<Cluster, 'kinds'>): MentionKind | null {
  let best: MentionKind | null = null;
  for (const [kind, weight] of kinds)
    if (weight > 0 && weight > (best === null ? 0 : (kinds.get(best) ?? 0))) best = kind;
  return best;
}

function toCluster(mention: Mention | undefined, index: number): Open {
  const kinds = new Map<MentionKind, number>();
  if (mention === undefined)
    return {
      members: [index],
      kinds,
      gender: null,
      plural: false,
      named: false,
      descriptors: new Set(),
      words: new Set(),
    };
  if (mention.kind !== null && mention.form !== 'PRONOUN') kinds.set(mention.kind, mention.weight);
  return {
    members: [index],
    kinds,
    gender: mention.gender,
    plural: mention.plural === true,
    named: mention.form === 'NAME',
    descriptors: new Set(mention.form === 'DESCRIPTION' ? [mention.lemma] : []),
    words: new Set(mention.form === 'PRONOUN' ? [] : mention.words.map((word) => word.toLowerCase())),
  };
}

function absorb(large: Open, small: Open): void {
  for (const [kind, weight] of small.kinds) large.kinds.set(kind, (large.kinds.get(kind) ?? 0) + weight);
  for (const word of small.descriptors) large.descriptors.add(word);
  for (const word of small.words) large.words.add(word);
  const inOrder = (large.members.at(-1) ?? 0) < (small.members[0] ?? 0);
  for (const member of small.members) large.members.push(member);
  if (!inOrder) large.members.sort((a, b) => a - b);
  large.gender ??= small.gender;
  large.plural = large.plural && small.plural;
  large.named = large.named || small.named;
}
