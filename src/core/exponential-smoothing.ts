/** A smoothed level: where a history stands now, and how fast it forgets (α; 1 = only the newest value counts). */
export interface SmoothedLevel {
  readonly level: number;
  readonly alpha: number;
}

/** Steps of the first search for α, and how often it is then refined by halving. */
const STEPS = 24;
const REFINEMENTS = 5;
const SMALLEST_ALPHA = 1e-4;

/**
 * Where does the history stand now? Simple exponential smoothing, l ← l + α·(x − l), with the α between 0 and 1
 * and the starting level that together make the one-step errors smallest (least squares; the starting level
 * follows in closed form, because the errors are linear in it).
 *
 * Source: Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, section 2.
 */
export function smoothedLevel(values: readonly number[]): SmoothedLevel {
  const span = 1 - 2 * SMALLEST_ALPHA;
  let best = { ...smooth(values, SMALLEST_ALPHA), alpha: SMALLEST_ALPHA };
  const consider = (alpha: number) => {
    const { level, squares } = smooth(values, alpha);
    if (squares < best.squares) best = { level, squares, alpha };
  };
  for (let step = 1; step <= STEPS; step++) consider(SMALLEST_ALPHA + (span * step) / STEPS);
  let width = span / STEPS / 2;
  for (let round = 0; round < REFINEMENTS; round++, width /= 2) {
    const middle = best.alpha;
    if (middle - width > 0) consider(middle - width);
    if (middle + width < 1) consider(middle + width);
  }
  return { level: best.level, alpha: best.alpha };
}

function smooth(values: readonly number[], alpha: number): { level: number; squares: number } {
  // Counted from the first value, so that large values with small movements keep their digits.
  let level = values[0]!;
  let startWeight = 1;
  let errorSquares = 0;
  let errorByWeight = 0;
  let weightSquares = 0;
  for (const value of values) {
    const error = value - level;
    errorSquares += error * error;
    errorByWeight += error * startWeight;
    weightSquares += startWeight * startWeight;
    level += alpha * error;
    startWeight *= 1 - alpha;
  }
  const start = errorByWeight / weightSquares;
  return { level: level + start * startWeight, squares: errorSquares - start * errorByWeight };
}
