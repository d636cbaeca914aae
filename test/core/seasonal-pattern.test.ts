import { describe, expect, it } from 'vitest';
import { seasonalPattern } from '../../src/core/seasonal-pattern.ts';

/** So clear that nothing of the pattern is taken for noise. */
const CLEAR = Number.POSITIVE_INFINITY;

describe('a seasonal pattern', () => {
  // By hand: a centred average over one season of a straight line is the line, so what is left is the season itself.
  it.each([
    { name: 'of an even length', summands: [3, -1, -2, 0] },
    { name: 'of an odd length', summands: [2, -3, 1] },
  ])('$name is taken out of a rising line without a rest', ({ summands }) => {
    const length = summands.length;
    const values = Array.from({ length: 4 * length }, (_, t) => t + summands[t % length]!);
    // One value is not above 0, so the pattern is one of summands.
    expect(Math.min(...values)).toBeLessThanOrEqual(0);
    const pattern = seasonalPattern(values, { length, strength: CLEAR });
    values.forEach((value, t) => {
      expect(pattern.remove(value, t)).toBeCloseTo(t, 9);
      expect(pattern.restore(t, t)).toBeCloseTo(value, 9);
      expect(pattern.width(t)).toBe(1);
    });
  });
});
