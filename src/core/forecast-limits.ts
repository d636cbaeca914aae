import { refuse } from './refusal.ts';

/** How far ahead a forecast may look, in periods. Source: rulings 37. */
export const MOST_PERIODS = 120;

/** How likely the band may be meant to be. Source: rulings 37. */
const LEAST_LEVEL = 1 / 2;
const MOST_LEVEL = 99 / 100;

/** The band unless another level is given. Source: functions, Catalogue. */
export const DEFAULT_LEVEL = 8 / 10;

/**
 * Refuses what no forecast is made for.
 *
 * @param seasonLength periods until the season repeats, `null` when not given
 * @throws Refusal `too_small`, `too_large` (level outside 0.5…0.99, a season shorter than 1). Source: rulings 37.
 */
export function checkBand(seasonLength: number | null, level: number): void {
  if (seasonLength !== null) checkRange('season_length', seasonLength, 1, Infinity);
  checkRange('level', level, LEAST_LEVEL, MOST_LEVEL);
}

/** Refuses a figure outside `least`…`most`. @throws Refusal `too_small`, `too_large`. */
export function checkRange(parameter: string, value: number, least: number, most: number): void {
  if (value < least) refuse(parameter, 'too_small', { minimum: least, came: value });
  if (value > most) refuse(parameter, 'too_large', { maximum: most, came: value });
}
