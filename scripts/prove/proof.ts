/** A cell of a table of results. */
export type Cell = string | number;

/** Something that takes too long for every test run. Adding one: a file here, and a line in `scripts/prove.ts`. */
export interface Proof {
  /** What is claimed, as one sentence. */
  readonly claim: string;
  readonly head: readonly string[];
  /** Tries it, hands over one row of results after the other, and answers whether all of it holds. */
  readonly run: (row: (...cells: readonly Cell[]) => void) => Promise<boolean>;
}
