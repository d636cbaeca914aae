import { refuse } from './refusal.ts';

/** The highest answer to "How likely are you to recommend us?". */
const HIGHEST_ANSWER = 10;
const PROMOTER_FROM = 9;
const DETRACTOR_UP_TO = 6;

/** How the answers to the question of recommendation divide. */
export interface Promotion {
  /** Answers 9 and 10. */
  readonly promoters: number;
  /** Answers 0 to 6. */
  readonly detractors: number;
  readonly answers: number;
}

/**
 * How many recommend, how many do not?
 *
 * @param answers whole numbers 0…10, `null` where there is none
 * @throws Refusal `too_small`, `too_large`, `not_whole` with the position of the answer. Source: rulings 58.
 */
export function countPromotion(answers: readonly (number | null)[]): Promotion {
  let promoters = 0;
  let detractors = 0;
  let count = 0;
  answers.forEach((answer, i) => {
    if (answer === null) return;
    const at = { came: answer, position: i + 1 };
    if (answer < 0) refuse('answers', 'too_small', { minimum: 0, ...at });
    if (answer > HIGHEST_ANSWER) refuse('answers', 'too_large', { maximum: HIGHEST_ANSWER, ...at });
    if (answer !== Math.round(answer)) refuse('answers', 'not_whole', at);
    count += 1;
    if (answer >= PROMOTER_FROM) promoters += 1;
    else if (answer <= DETRACTOR_UP_TO) detractors += 1;
  });
  return { promoters, detractors, answers: count };
}

/**
 * What is the Net Promoter Score? % of 9–10 minus % of 0–6, −100…100. At least one answer.
 * Source: Reichheld 2003, Harvard Business Review 81(12), 46–54; domain section 3, Marketing metrics.
 */
export function netPromoterScore({ promoters, detractors, answers }: Promotion): number {
  return (100 * (promoters - detractors)) / answers;
}

/**
 * How far may the score be off by chance (95 %)? 100 · 1.96 · √((p + d − (p − d)²) / n), the standard error of the mean
 * of answers counted as +1, 0 and −1. Source: rulings 52.
 */
export function netPromoterMargin({ promoters, detractors, answers }: Promotion): number {
  const [p, d] = [promoters / answers, detractors / answers];
  return 196 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / answers);
}
