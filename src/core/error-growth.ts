/** What makes errors grow with the distance: see {@link errorVariance}. */
export interface ErrorGrowth {
  /** How much of a surprise stays in the level (the α of smoothing): 0 = nothing (noise), 1 = all (random walk). */
  readonly memory: number;
  /** Number of values the forecast rests on, n. */
  readonly values: number;
}

/** The drift rests on the newest values only, as if on a quarter of them (found on simulated histories). */
const DRIFT_FACTOR = 4;

/**
 * How large is the error of a weighted sum of coming values, as a variance, where one period's surprise is 1?
 * Three parts: each period's surprise, with the share α of it that stays in the level of all later periods,
 * Σₖ (wₖ + α·Σ_{i>k} wᵢ)²; the level, known from n values only, (Σ w)²/n; and the drift, known from the newest
 * quarter of the steps, 4·(α·Σ i·wᵢ)²/n, with i = 0 for the next period. Weights 1, …, 1 give a total.
 *
 * @param weights one for each coming period, the next one first
 * Source of the first part: Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, section 6
 * (additive errors, no trend); the others are the variances of a mean and of a mean step.
 */
export function errorVariance(weights: readonly number[], { memory, values }: ErrorGrowth): number {
  let variance = 0;
  let later = 0;
  let distance = 0;
  for (let k = weights.length - 1; k >= 0; k--) {
    const weight = weights[k]!;
    variance += (weight + memory * later) ** 2;
    later += weight;
    distance += k * weight;
  }
  return variance + (later ** 2 + DRIFT_FACTOR * (memory * distance) ** 2) / values;
}

/** {@link errorVariance} of a single value `steps` periods after the next one: weights 0, …, 0, 1. */
export function errorVarianceAhead(steps: number, { memory, values }: ErrorGrowth): number {
  return 1 + steps * memory ** 2 + (1 + DRIFT_FACTOR * (steps * memory) ** 2) / values;
}
