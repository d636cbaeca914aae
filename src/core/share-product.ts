import { bisect } from './bisect.ts';
import { betaQuantile } from './distributions.ts';
import {
  type LogOddsDensity,
  log1pExp,
  logExpm1,
  logOddsDensity,
  type UncertainShare,
} from './log-odds-density.ts';

/** Points in which the distribution of a sum is tabled. */
const POINTS = 140;

/** Step of the integrals in their middle, as a share of the width of the density, and the largest one. */
const STEP = 0.8;
const LARGEST_STEP = 0.12;

/** How close the integrals go to their ends. */
const REACH = 3;

/** Odds beyond e⁴⁰ : 1 are not told apart. */
const MOST_LOGIT = 40;

/**
 * How many must start a chain of uncertain shares so that one comes through? Quantiles of 1 / (B₁ · … · Bₙ).
 *
 * −log of a product is a sum, whose distribution is built up share by share: P(S + Y ≤ z) is the mean of P(S ≤ z − y)
 * over y, an integral. Each is tabled as log-odds against log(eᶻ − 1), where such distributions are nearly straight
 * lines towards both ends; so a few hundred points hold the quantiles to about 10⁻⁴. Nothing is left to chance.
 *
 * @param shares from the top down
 * @param probabilities 0.0005 … 0.9995
 * @returns for each share, from the top down, the quantiles of the chain from there to its end: factors of 1 or more,
 * exact for the last share alone
 */
export function inverseProductQuantiles(
  shares: readonly UncertainShare[],
  probabilities: readonly number[],
): readonly (readonly number[])[] {
  const lastFirst = [...shares].reverse();
  let sum: Sum | null = null;
  const quantiles = lastFirst.map((share, i) => {
    if (lastFirst.length > 1) sum = plus(sum, logOddsDensity(share));
    return probabilities.map((p) =>
      i === 0 ? 1 / betaQuantile(1 - p, share.a, share.b) : Math.exp(quantile(sum as Sum, p)),
    );
  });
  return quantiles.reverse();
}

/** The distribution of a sum of −log shares, with the least and the greatest value that matter. */
interface Sum {
  readonly least: number;
  readonly greatest: number;
  readonly median: number;
  /** Log-odds of the sum being at most z. */
  readonly logit: (z: number) => number;
}

function plus(sum: Sum | null, share: LogOddsDensity): Sum {
  const least = (sum?.least ?? 0) + share.minusLog(share.to);
  const greatest = (sum?.greatest ?? 0) + share.minusLog(share.from);
  const first = logExpm1(least);
  const step = (logExpm1(greatest) - first) / (POINTS - 1);
  const logits = Array.from({ length: POINTS }, (_, i) => logitWith(sum, share, log1pExp(first + i * step)));
  const logit = (z: number) => (z > 0 ? interpolate(logits, (logExpm1(z) - first) / step) : -MOST_LOGIT);
  return { least, greatest, median: bisect((z) => logit(z) >= 0, least, greatest), logit };
}

/**
 * Log-odds of sum + share being at most z. The integral over the share is cut where it takes up all of z, because
 * distributions may start abruptly, and where it leaves the median of the sum, because the sum may be far narrower.
 */
function logitWith(sum: Sum | null, share: LogOddsDensity, z: number): number {
  const within = (u: number) => Math.max(share.from, Math.min(share.to, u));
  const start = within(share.ofMinusLog(z));
  const median = sum === null || z <= sum.median ? share.to : within(share.ofMinusLog(z - sum.median));
  let [below, above] = [0, 0];
  const add = (u: number, weight: number) => {
    const odds = sum === null ? Infinity : Math.exp(sum.logit(z - share.minusLog(u)));
    below += weight / (1 + 1 / odds);
    above += weight / (1 + odds);
  };
  overEach(share, start, median, add);
  overEach(share, median, share.to, add);
  overEach(share, share.from, start, (_, weight) => {
    above += weight;
  });
  return Math.max(-MOST_LOGIT, Math.min(MOST_LOGIT, Math.log(below) - Math.log(above)));
}

/**
 * Visits the density between two places in points that come ever closer to both, u = middle + half · tanh(π/2 · sinh s)
 * with even steps of s, so that the sum of the weights is the integral although something starts abruptly at the ends.
 * Source: Takahasi & Mori 1974, Publications of the RIMS 9, 721–741 (double exponential formula).
 */
function overEach(
  { width, at }: LogOddsDensity,
  from: number,
  to: number,
  visit: (u: number, weight: number) => void,
): void {
  const half = (to - from) / 2;
  if (half <= 0) return;
  const step = Math.min(LARGEST_STEP, (STEP * width) / half);
  const steps = Math.ceil(REACH / step);
  for (let i = -steps; i <= steps; i++) {
    const inner = (Math.PI / 2) * Math.sinh(i * step);
    const u = from + half + half * Math.tanh(inner);
    visit(u, (at(u) * half * step * (Math.PI / 2) * Math.cosh(i * step)) / Math.cosh(inner) ** 2);
  }
}

function quantile(sum: Sum, p: number): number {
  const wanted = Math.log(p / (1 - p));
  return bisect((z) => sum.logit(z) >= wanted, sum.least, sum.greatest);
}

/** The value between the points of a table, by the cubic through the four nearest; beyond its ends a straight line. */
function interpolate(values: readonly number[], place: number): number {
  const i = Math.max(1, Math.min(values.length - 3, Math.floor(place)));
  const [a, b, c, d] = [values[i - 1]!, values[i]!, values[i + 1]!, values[i + 2]!];
  const t = Math.max(-1, Math.min(2, place - i));
  return (
    (-a * t * (t - 1) * (t - 2)) / 6 +
    (b * (t + 1) * (t - 1) * (t - 2)) / 2 -
    (c * (t + 1) * t * (t - 2)) / 2 +
    (d * (t + 1) * t * (t - 1)) / 6
  );
}
