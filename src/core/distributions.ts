import { bisect } from './bisect.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Beyond this size e^z leaves the range of numbers. */
const LARGEST_EXPONENT = 700;

/** Up to here the normal distribution is summed from the middle, beyond it the tail is a continued fraction. */
const NORMAL_TAIL_FROM = 3;

/**
 * How likely is a value of Student's t distribution at most `t`? The upper tail is `studentCdf(-t)`.
 *
 * @param freedom degrees of freedom, above 0
 * Source: DLMF 8.17.5 with x = ν / (ν + t²); Abramowitz & Stegun 26.7.1.
 */
export function studentCdf(t: number, freedom: number): number {
  const square = (t * t) / freedom;
  const tail = incompleteBeta(1 / (1 + square), freedom / 2, 1 / 2, 1 / (1 + 1 / square)) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * Below which t does a share `p` of Student's distribution lie?
 *
 * @param p 0 < p < 1
 * @param freedom degrees of freedom, above 0
 */
export function studentQuantile(p: number, freedom: number): number {
  if (p > 1 / 2) return -studentQuantile(1 - p, freedom);
  const reaches = (t: number) => studentCdf(-t, freedom) <= p;
  let high = 1;
  while (!reaches(high)) high *= 2;
  return 0 - bisect(reaches, high === 1 ? 0 : high / 2, high);
}

/**
 * Below which share does a part `p` of the distribution Beta(a, b) lie? Searched on the scale log(x / (1 − x)),
 * so that shares near 0 and near 1 keep all their digits.
 *
 * @param p 0 < p < 1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const logit = bisect(
    (z) => incompleteBeta(logistic(z), a, b, logistic(-z)) >= p,
    -LARGEST_EXPONENT,
    LARGEST_EXPONENT,
  );
  return logistic(logit);
}

/**
 * How likely is a value of the standard normal distribution at most `z`?
 * Source: Abramowitz & Stegun 26.2.11 (middle) and 26.2.14 (tails).
 */
export function normalCdf(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) < NORMAL_TAIL_FROM) {
    let term = z;
    let sum = z;
    for (let odd = 3; Math.abs(term) > Math.abs(sum) * 1e-17; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 1 / 2 + density * sum;
  }
  const size = Math.abs(z);
  let denominator = size;
  for (let level = 100; level > 0; level--) denominator = size + level / denominator;
  return z > 0 ? 1 - density / denominator : density / denominator;
}

/**
 * Below which z does a share `p` of the standard normal distribution lie?
 *
 * @param p 0 < p < 1
 */
export function normalQuantile(p: number): number {
  if (p > 1 / 2) return -normalQuantile(1 - p);
  return 0 - bisect((z) => normalCdf(-z) <= p, 0, 40);
}

/** 1 / (1 + e^−z): turns any number into a share. */
function logistic(z: number): number {
  return 1 / (1 + Math.exp(-z));
}
