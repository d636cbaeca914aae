import { type Facts, refuse } from './refusal.ts';

/**
 * Refuses what is not a ratio 0…1; above 1 it asks whether a percentage was meant.
 *
 * @param at where it stands in a range, if it does
 * @throws Refusal `too_small`, `ratio_out_of_range`, `too_large` (above 100). Source: rulings 10.
 */
export function checkRatio(ratio: number, parameter: string, at: Facts = {}): void {
  if (ratio >= 0 && ratio <= 1) return;
  if (ratio < 0) refuse(parameter, 'too_small', { minimum: 0, came: ratio, ...at });
  if (ratio > 100) refuse(parameter, 'too_large', { maximum: 1, came: ratio, ...at });
  const suggestion = `${Number(ratio.toPrecision(12))} %`;
  refuse(parameter, 'ratio_out_of_range', { came: ratio, suggestion, ...at });
}
