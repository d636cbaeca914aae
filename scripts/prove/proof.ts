/** A cell of a table of results. */
export type Cell = string | number;

/** Hands over one row of results: whether it is as claimed, and its cells. */
export type Row = (holds: boolean, ...cells: readonly Cell[]) => void;

/**
 * Something that takes too long for every test run. Adding one: a file here, and a line in `proofs.ts`; the table it gives is kept in
 * `docs/proofs/`.
 */
export interface Proof {
  /** What is claimed, as one sentence. */
  readonly claim: string;
  /** What has to be known to read the table: a model, what a row is, what is left out. One paragraph each. */
  readonly notes?: readonly string[];
  /** Where chance comes in, in words; left out where it does not. */
  readonly seeds?: string;
  /** What `--all` tries besides; left out where everything is tried anyway. */
  readonly more?: string;
  readonly head: readonly string[];
  /** Tries it, and hands over one row after the other; it holds when every row does. Throws when it cannot be tried here. */
  readonly run: (row: Row, all: boolean) => Promise<void>;
}
