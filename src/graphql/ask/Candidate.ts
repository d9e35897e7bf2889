/** A run of tokens that may be a name, with the key by which names are looked up. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The words as they stand in the question. */
  readonly text: string;
  readonly key: string;
}
