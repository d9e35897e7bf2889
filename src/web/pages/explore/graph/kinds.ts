import type { EntityKind } from '../generated/operations.js';

/** How a kind of entity looks: its color, and a shape of so many corners (0: a disc), turned by so many radians. */
export interface Look {
  readonly color: string;
  readonly corners: number;
  readonly turn: number;
  readonly word: string;
}

/** Kinds differ in shape as in color; colors that people with color blindness tell apart, https://jfly.uni-koeln.de/color/. */
export const LOOKS: Readonly<Record<EntityKind, Look>> = {
  PERSON: { color: '#2f86c1', corners: 0, turn: 0, word: 'people' },
  ORGANIZATION: { color: '#d55e00', corners: 4, turn: Math.PI / 4, word: 'organizations' },
  PLACE: { color: '#009e73', corners: 4, turn: 0, word: 'places' },
  GROUP: { color: '#c46a9b', corners: 6, turn: 0, word: 'groups' },
  EVENT: { color: '#d19000', corners: 3, turn: Math.PI / 2, word: 'events' },
  WORK: { color: '#4aa3d6', corners: 5, turn: Math.PI / 2, word: 'works' },
};
export const ENTITY_KINDS = Object.keys(LOOKS) as EntityKind[];

/** What links are drawn alike: talk, standing ties, and happenings by whether they join or part (PLOVER's two sides). */
export type LinkGroup = 'about' | 'to' | 'ties' | 'accord' | 'discord';

export const GROUPS: Readonly<Record<LinkGroup, { readonly color: string; readonly word: string }>> = {
  about: { color: '#8a9ba8', word: 'talks about' },
  to: { color: '#7b6bb5', word: 'talks to' },
  ties: { color: '#a58a4a', word: 'holds, belongs, is kin' },
  accord: { color: '#3c9a5f', word: 'agrees, meets, supports' },
  discord: { color: '#c8483c', word: 'asks, accuses, opposes' },
};
export const LINK_GROUPS = Object.keys(GROUPS) as LinkGroup[];

const TIES = new Set(['HOLDS_POSITION', 'WORKS_FOR', 'MEMBER_OF', 'PART_OF', 'LOCATED_IN', 'FAMILY_OF']);
const ACCORD = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD']);

/** Given a link's kind, returns what it is drawn as. */
export function toGroup(kind: string): LinkGroup {
  if (kind === 'TALKS_ABOUT') return 'about';
  if (kind === 'TALKS_TO') return 'to';
  return TIES.has(kind) ? 'ties' : ACCORD.has(kind) ? 'accord' : 'discord';
}

/** Given a look, a middle and a radius, returns the corners of its shape; none for a disc. */
export function toCorners({ corners, turn }: Look, { x, y, radius }: { x: number; y: number; radius: number }) {
  return Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return { x: x + radius * Math.cos(angle), y: y - radius * Math.sin(angle) };
  });
}
