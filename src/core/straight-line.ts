import { length, mean } from './moments.ts';

/** The straight line that fits a history best, and how well it does. Periods are numbered 1…n. */
export interface StraightLine {
  /** Mean of the values; the line passes through it in the middle of the history. */
  readonly mean: number;
  /** Change per period. */
  readonly slope: number;
  /** Σ (i − t̄)², the spread of the period numbers. */
  readonly sxx: number;
  /** √Σ (value − line)². */
  readonly residual: number;
}

/** Which straight line lies closest to the values (least squares over their positions 1…n, n ≥ 2)? */
export function straightLine(values: readonly number[]): StraightLine {
  const n = values.length;
  const middle = (n + 1) / 2;
  const sxx = (n * (n * n - 1)) / 12;
  const average = mean(values);
  const slope = values.reduce((sum, value, i) => sum + (i + 1 - middle) * ((value - average) / sxx), 0);
  const residual = length(values.map((value, i) => value - average - slope * (i + 1 - middle)));
  return { mean: average, slope, sxx, residual };
}
