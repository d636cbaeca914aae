import { studentQuantile } from './distributions.ts';
import { length, mean } from './moments.ts';
import { countPromotion, netPromoterMargin, netPromoterScore } from './net-promoter.ts';
import { wilson } from './wilson.ts';

/** What stands for a qualitative goal, with how sure it is. */
export interface ProxyValue {
  readonly value: number;
  /** How many answers there are. */
  readonly answers: number;
  /** Half of the range in which the true value lies with 95 %; `null` where it cannot be told. */
  readonly margin: number | null;
}

const LEVEL = 95 / 100;

/**
 * What is the mean of the answers, and how sure is it? The margin is t · s / √n, t being the 97.5 % quantile of
 * Student's distribution with n − 1 degrees of freedom.
 *
 * @param answers at least one
 * Source: rulings 52; Student 1908, Biometrika 6, 1–25.
 */
export function meanAnswer(answers: readonly number[]): ProxyValue {
  const n = answers.length;
  const value = mean(answers);
  if (n === 1) return { value, answers: 1, margin: null };
  const deviation = length(answers.map((answer) => answer - value)) / Math.sqrt(n - 1);
  const margin = (studentQuantile((1 + LEVEL) / 2, n - 1) * deviation) / Math.sqrt(n);
  return { value, answers: n, margin };
}

/** What is the share of yes, and how sure is it? Half of Wilson's interval is the margin. At least one answer. */
export function shareOfYes(answers: readonly boolean[]): ProxyValue {
  const trials = answers.length;
  const successes = answers.filter((isYes) => isYes).length;
  const { rate, low, high } = wilson({ successes, trials }, LEVEL);
  return { value: rate, answers: trials, margin: trials === 1 ? null : (high - low) / 2 };
}

/**
 * What is the Net Promoter Score of the answers, and how sure is it?
 *
 * @param answers as {@link countPromotion} takes them, at least one
 */
export function promotionAnswer(answers: readonly (number | null)[]): ProxyValue {
  const promotion = countPromotion(answers);
  const margin = promotion.answers === 1 ? null : netPromoterMargin(promotion);
  return { value: netPromoterScore(promotion), answers: promotion.answers, margin };
}
