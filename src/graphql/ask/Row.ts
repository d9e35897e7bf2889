import type { Findings } from './Reading.js';

/** A line of the grammar as it is written, and what it says besides what its slots find. */
export type Row = readonly [line: string, found?: Findings];

export const LATEST: Findings = { order: 'SAID_AT_DESC' };
export const EARLIEST: Findings = { order: 'SAID_AT_ASC' };
export const ACCUSE: Findings = { relation: 'ACCUSE' };
export const SUPPORT: Findings = { relation: 'SUPPORT' };
export const CONSULT: Findings = { relation: 'CONSULT', mutual: true };
export const AGREE: Findings = { relation: 'AGREE', mutual: true };
export const FAMILY: Findings = { relation: 'FAMILY_OF', mutual: true };
export const OPPOSES: Findings = { stance: 'OPPOSES' };
export const FAVOURS: Findings = { stance: 'FAVOURS' };
export const DENIED: Findings = { polarity: 'DENIED' };
export const DIRECT: Findings = { quoted: 'DIRECT' };
