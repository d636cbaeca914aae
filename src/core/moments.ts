/** What counts as no difference between two figures, as a share of the larger: the rounding of the machine. */
const ROUNDING = 1e-12;

/** The arithmetic mean of a list that is not empty. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** √(Σ x²), without overflow or underflow on the way. */
export function length(values: readonly number[]): number {
  const largest = largestSize(values);
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  return largest * Math.sqrt(values.reduce((sum, value) => sum + (value / largest) ** 2, 0));
}

/** How far computed figures can lie apart by rounding alone, given the figures they were computed from. */
export function roundingOf(values: readonly number[]): number {
  return largestSize(values) * ROUNDING;
}

/** The largest |x|, 0 for an empty list. */
export function largestSize(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
