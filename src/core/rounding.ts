import { TOLERANCE } from './tolerance.ts';

/** Beyond this, dust no longer grows with the number: a real fraction must not be taken for it. */
const MOST_DUST = 1e-6;

/**
 * The smallest whole number that is enough. Binary dust is forgiven (1e-9 of the number): 21 / 0.35 is a hair above
 * 60 in the machine and needs 60, not 61. Source: domain section 3, Funnel back-calculation.
 */
export function roundUp(value: number): number {
  const whole = Math.round(value);
  return Math.abs(value - whole) <= TOLERANCE * Math.abs(value) ? whole : Math.ceil(value);
}

/** The nearest whole number, halves upwards; a half that dust has put a hair lower counts as a half. */
export function roundHalfUp(value: number): number {
  return Math.round(value + Math.min(MOST_DUST, TOLERANCE * Math.abs(value)));
}
