import { bisect } from './bisect.ts';

/** A share that is not known exactly: the distribution Beta(a, b), a and b above 0. */
export interface UncertainShare {
  readonly a: number;
  readonly b: number;
}

/** Where the density has fallen to e⁻¹⁷ of its peak (4 · 10⁻⁸), the distribution ends. */
const END = 17;

/** Far beyond every end, in log-odds. */
const FAR = 1e4;

/**
 * How likely is each value of an uncertain share? As a density over u, the log-odds of the share less those of its mean:
 * a smooth bell even where the density over the share itself is infinite at 0 or 1.
 */
export interface LogOddsDensity {
  /** Where the density ends on both sides of 0. */
  readonly from: number;
  readonly to: number;
  /** Distance over which the density changes. */
  readonly width: number;
  /** The density, up to a factor. */
  readonly at: (u: number) => number;
  /** −log of the share with these log-odds, above 0. */
  readonly minusLog: (u: number) => number;
  /** The log-odds of the share with this −log, above 0. */
  readonly ofMinusLog: (z: number) => number;
}

/**
 * The density of an {@link UncertainShare}: e^(a·u) / (1 − p + p·eᵘ)^(a + b) with its mean p = a / (a + b).
 * Source: Johnson, Kotz & Balakrishnan 1995, Continuous Univariate Distributions 2, chapter 25.
 */
export function logOddsDensity({ a, b }: UncertainShare): LogOddsDensity {
  const sum = a + b;
  // Of the two equal forms the one that adds to 1 what is below ½, so that nothing cancels.
  const log =
    a <= b
      ? (u: number) => a * u - sum * Math.log1p((a / sum) * Math.expm1(u))
      : (u: number) => -b * u - sum * Math.log1p((b / sum) * Math.expm1(-u));
  const to = bisect((u) => log(u) < -END, 0, FAR);
  const from = -bisect((u) => log(-u) < -END, 0, FAR);
  const meanOdds = a / b;
  return {
    from,
    to,
    width: Math.min(1, (to - from) / 12),
    at: (u) => Math.exp(log(u)),
    minusLog: (u) => Math.log1p(Math.exp(-u) / meanOdds),
    ofMinusLog: (z) => -logExpm1(z) - Math.log(meanOdds),
  };
}

/** From here on eᶻ − 1, eᶻ and eᶻ + 1 are the same number. */
const SAME_FROM = 40;

/** log(eᶻ − 1) for z > 0: about log z for small values, z for large ones. */
export function logExpm1(z: number): number {
  return z > SAME_FROM ? z : Math.log(Math.expm1(z));
}

/** The z > 0 whose {@link logExpm1} this is: log(eʷ + 1). */
export function log1pExp(w: number): number {
  return w > SAME_FROM ? w : Math.log1p(Math.exp(w));
}
