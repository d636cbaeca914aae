import { refuse } from './refusal.ts';

/**
 * What is the mean when some values count more? Σ weight · value / Σ weight over the values that are there.
 *
 * @param values `null` = not there
 * @param weights beside them; left out or `null` counts 1
 * @returns `null` when there is no value
 * @throws Refusal `too_small` (negative weight), `weights_all_zero`. Source: rulings 8, S17.
 */
export function weightedMean(
  values: readonly (number | null)[],
  weights: readonly (number | null)[],
): number | null {
  const known = values.flatMap((value, i) => {
    const weight = weights[i] ?? 1;
    if (weight < 0) refuse('weights', 'too_small', { minimum: 0, came: weight });
    return value === null ? [] : [{ value, weight }];
  });
  if (known.length === 0) return null;
  // Only proportions count, so weights are scaled to the largest: their sum cannot overflow.
  const largest = known.reduce((most, { weight }) => Math.max(most, weight), 0);
  if (largest === 0) refuse('weights', 'weights_all_zero');
  let sum = 0;
  let total = 0;
  for (const { value, weight } of known) {
    sum += (weight / largest) * value;
    total += weight / largest;
  }
  return sum / total;
}
