import { incompleteBeta } from './incomplete-beta.ts';
import { roundingOf } from './moments.ts';
import { seasonalLine } from './seasonal-line.ts';

/** Season lengths that are tried: quarters of a year, days of a week, months of a year. */
const CANDIDATES = [4, 7, 12] as const;

/** A season is believed below this probability that the pattern is chance. */
const SIGNIFICANCE = 1 / 100;

/** A repeating pattern. */
export interface Season {
  /** Periods until it repeats; 1 = there is none. */
  readonly length: number;
  /** How clearly it stands out: the F ratio of its dummies. */
  readonly strength: number;
}

/** No repeating pattern. */
export const NO_SEASON: Season = { length: 1, strength: 0 };

/**
 * Which season does a history have? A given length is used if two full seasons are there. Otherwise 4, 7 and 12
 * are tried where two full seasons are there; the one that is least likely to be chance wins, if that is below 1 %.
 * Where all values are above 0 their logarithms are tested, because such seasons grow with the level.
 *
 * @param given season length in periods, 1 for none, `null` to find it
 * Source: rulings S2.
 */
export function findSeason(history: readonly number[], given: number | null): Season {
  const values = history.every((value) => value > 0) ? history.map(Math.log) : history;
  const lengths = (given === null ? CANDIDATES : [given]).filter(
    (length) => length > 1 && history.length >= 2 * length,
  );
  let season = NO_SEASON;
  let chance = given === null ? SIGNIFICANCE : 1;
  for (const length of lengths) {
    const test = seasonTest(values, length);
    // Chances of very clear seasons are all 0 to the machine.
    if (test.chance < chance || (test.chance === chance && test.strength > season.strength)) {
      season = { length, strength: test.strength };
      chance = test.chance;
    }
  }
  return season;
}

/**
 * Could the seasonal pattern be chance? F test of seasonal dummies beside a linear trend. With R and S the sums
 * of squares around the line without and with them, F = ((R − S)/(L − 1)) / (S/(n − L − 1)); the probability of a
 * larger F is I(S/R; (n − L − 1)/2, (L − 1)/2), the incomplete beta function.
 */
function seasonTest(values: readonly number[], length: number): { chance: number; strength: number } {
  const without = seasonalLine(values, 1).squares;
  // A straight line up to rounding: what is left is dust, in which no pattern must be seen.
  if (without <= values.length * roundingOf(values) ** 2) return { chance: 1, strength: 0 };
  const freedom = values.length - length - 1;
  // Where the pattern repeats exactly only dust is left, which must not decide between two lengths.
  const share = Math.min(1, Math.max(Number.EPSILON, seasonalLine(values, length).squares / without));
  return {
    chance: incompleteBeta(share, freedom / 2, (length - 1) / 2),
    strength: ((1 / share - 1) * freedom) / (length - 1),
  };
}
