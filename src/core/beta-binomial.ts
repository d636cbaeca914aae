/**
 * Counts of successes among `trials` future trials whose rate is itself uncertain, Beta(a, b). At least one of a and b
 * must be 1 or more, so that the counts have one peak.
 */
export interface BetaBinomial {
  /** Whole, 1 or more. */
  readonly trials: number;
  readonly a: number;
  readonly b: number;
}

/** Counts whose weight falls below this share of the total are left out. */
const NEGLIGIBLE = 1e-20;

/** Rounding that is forgiven when a cumulated probability is compared. */
const ROUNDING = 1e-12;

/**
 * How likely are `count` successes or more?
 *
 * @param count whole; 0 or less gives 1, more than `trials` gives 0
 * Source: Johnson, Kemp & Kotz 2005, Univariate Discrete Distributions, section 6.2.2; terms from their ratio, since
 * factorials of large counts would lose digits.
 */
export function betaBinomialTail(count: number, distribution: BetaBinomial): number {
  if (count <= 0) return 1;
  if (count > distribution.trials) return 0;
  return fromTheTop(distribution, (reached) => reached <= count).probability;
}

/** Which is the largest count that is reached with at least this probability? 0 is always reached. */
export function betaBinomialCount(probability: number, distribution: BetaBinomial): number {
  return fromTheTop(distribution, (_, tail) => tail >= probability - ROUNDING).count;
}

/**
 * Adds up probabilities from the highest count that matters downwards, until `isEnough` says so; going from small to
 * large terms keeps the digits of a thin tail.
 */
function fromTheTop(
  distribution: BetaBinomial,
  isEnough: (count: number, tail: number) => boolean,
): { count: number; probability: number } {
  const { top, weight, total } = highestCount(distribution);
  let count = top;
  let term = weight;
  let sum = term;
  while (count > 0 && !isEnough(count, sum / total)) {
    count -= 1;
    term /= growth(count, distribution);
    sum += term;
  }
  return { count, probability: Math.min(1, sum / total) };
}

/** The highest count that matters, its weight relative to the peak, and the weights of all counts together. */
function highestCount(distribution: BetaBinomial): { top: number; weight: number; total: number } {
  const peak = likeliestCount(distribution);
  let total = 1;
  let weight = 1;
  for (let count = peak; count > 0 && weight > total * NEGLIGIBLE; count--) {
    weight /= growth(count - 1, distribution);
    total += weight;
  }
  let top = peak;
  weight = 1;
  while (top < distribution.trials && weight > total * NEGLIGIBLE) {
    weight *= growth(top, distribution);
    total += weight;
    top += 1;
  }
  return { top, weight, total };
}

/** Where the probabilities stop growing: growth(count) falls below 1 there. */
function likeliestCount({ trials, a, b }: BetaBinomial): number {
  if (a <= 1) return 0;
  if (b <= 1) return trials;
  const peak = Math.floor(((trials + 1) * (a - 1)) / (a + b - 2));
  return Math.min(trials, peak);
}

/** P(count + 1) / P(count). */
function growth(count: number, { trials, a, b }: BetaBinomial): number {
  return ((trials - count) * (count + a)) / ((count + 1) * (trials - count - 1 + b));
}
