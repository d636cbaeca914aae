/** The sheet that is being filled while a plan is drawn. */
export interface DrawingStep {
  /** The name of its tab. */
  readonly sheet: string;
  /** Which one it is, from 1, and of how many. */
  readonly n: number;
  readonly of: number;
}
