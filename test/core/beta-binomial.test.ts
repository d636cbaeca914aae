import { describe, expect, it } from 'vitest';
import { betaBinomialCount, betaBinomialTail } from '../../src/core/beta-binomial.ts';

describe('successes among trials whose rate may be anything', () => {
  // Beta(1, 1) makes all counts from 0 to n equally likely: P(count or more) = (n + 1 − count) / (n + 1).
  const nine = { trials: 9, a: 1, b: 1 };
  it('are all equally likely', () => {
    for (let count = 0; count <= 10; count++) {
      expect(betaBinomialTail(count, nine)).toBeCloseTo((10 - count) / 10, 12);
    }
  });
  it('count as reached with exactly their probability', () => {
    expect([0.1, 0.3, 0.5, 0.7, 0.9, 1].map((probability) => betaBinomialCount(probability, nine))).toEqual([
      9, 7, 5, 3, 1, 0,
    ]);
  });
});
