import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficulty } from '../../src/core/difficulty.ts';
import { futureCount } from '../../src/core/future-count.ts';
import { futureLevel, futureMean, futureSum } from '../../src/core/future-value.ts';
import { reachProbability, targetToReach } from '../../src/core/reach.ts';

// Domain, section 3, Difficulty: a year of months; two months left of a quarter that has brought 51 so far.
const MONTHS = [42, 55, 48, 61, 50, 58, 46, 63, 57, 52, 60, 56];
const quarter = futureSum(MONTHS, 2, 51);

describe('the probability of a total', () => {
  it.each([
    [150, 0.809],
    [155, 0.653],
    [160, 0.461],
    [165, 0.278],
    [170, 0.145],
  ])('of at least %d is %d', (target, probability) => {
    expect(reachProbability(quarter, target, 'up')).toBeCloseTo(probability, 3);
    expect(reachProbability(quarter, target, 'down')).toBeCloseTo(1 - probability, 3);
  });

  it.each([
    [0.7, 155.2],
    [0.6, 158.7],
    [0.5, 162.0],
  ])('a fresh target that is reached with %d is %d', (probability, target) => {
    expect(targetToReach(futureSum(MONTHS, 3, 0), probability, 'up')).toBeCloseTo(target, 1);
  });

  it('with nothing left to come, what is there decides', () => {
    expect(reachProbability(futureSum(MONTHS, 0, 51), 51, 'up')).toBe(1);
    expect(reachProbability(futureSum(MONTHS, 0, 51), 52, 'up')).toBe(0);
    expect(targetToReach(futureSum(MONTHS, 0, 51), 0.6, 'up')).toBe(51);
  });

  it('a history that never varied leaves no doubt, binary dust aside', () => {
    const constant = futureSum([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 3, 0.2);
    expect(reachProbability(constant, 0.5, 'up')).toBe(1);
    expect(reachProbability(constant, 0.500001, 'up')).toBe(0);
    expect(reachProbability(constant, 0.5, 'down')).toBe(1);
  });
});

describe('a trend', () => {
  // The line 10, 12, 14 … with 1 above or below it. In exact fractions (python3 fractions): x̄ = 17, slope 2, SSE 8,
  // Sxx 42. Two periods ahead F = 2 · (8 + 3/2 − 9/2) = 10, centre 2·17 + 2·10, s² · (2 + 4/8 + 100/42) = 410/63.
  const rising = [11, 11, 13, 17, 17, 21, 23, 23];

  it('that is significant goes on, with its own uncertainty', () => {
    const two = futureSum(rising, 2, 0);
    expect(two).toMatchObject({ freedom: 6, isTrended: true });
    expect(two.centre).toBeCloseTo(54, 12);
    expect(two.spread ** 2).toBeCloseTo(410 / 63, 12);
  });

  it('without any scatter makes the future certain', () => {
    const line = futureSum([10, 12, 14, 16, 18, 20], 2, 0);
    expect(line).toMatchObject({ spread: 0, isTrended: true });
    expect(reachProbability(line, 46, 'up')).toBe(1);
    expect(reachProbability(line, 46.001, 'up')).toBe(0);
  });

  it('that chance explains is left alone', () => {
    expect(quarter.isTrended).toBe(false);
    expect(futureSum([5, 5, 5, 5, 5], 1, 0).isTrended).toBe(false);
  });
});

describe('the probability of a level', () => {
  // Changes 3, −2, 7, 2, −1, 6: mean 2.5, variance 65.5 / 5 = 13.1; three ahead 115 + 7.5, variance 13.1 · (3 + 9/6).
  const followers = [100, 103, 101, 108, 110, 109, 115];
  const three = futureLevel(followers, 3, null);

  it('is that of its newest value plus the changes to come', () => {
    expect(three.centre).toBeCloseTo(122.5, 12);
    expect(three.spread ** 2).toBeCloseTo(58.95, 10);
    // One spread above the centre: 1 − T₅(1), see tables/distributions.json.
    expect(reachProbability(three, 122.5 + Math.sqrt(58.95), 'up')).toBeCloseTo(0.1816087338245613, 12);
  });

  it('starts from another value where one is given', () => {
    expect(futureLevel(followers, 3, 0).centre).toBeCloseTo(7.5, 12);
  });

  it('needs a history of six and whole periods', () => {
    expect(() => futureLevel(followers.slice(0, 5), 3, null)).toThrow('history: too_few_values');
    expect(() => futureLevel(followers, 1.5, null)).toThrow('periods: not_whole');
  });
});

describe('the probability of a rate', () => {
  // 50 of 200 so far, 150 trials ahead: Beta(50½, 150½), tails in exact fractions in tables/distributions.json.
  const history = [
    { successes: 10, trials: 60 },
    { successes: 15, trials: 40 },
    { successes: 12, trials: 55 },
    { successes: 13, trials: 45 },
  ];
  const ahead = futureCount(history, 3);

  it('counts the successes among the trials to come', () => {
    expect(ahead).toEqual({ trials: 150, a: 50.5, b: 150.5 });
    expect(reachProbability(ahead, 38 / 150, 'up')).toBeCloseTo(0.49880760855982614, 12);
    // One more than 37 is as hard as 38.
    expect(reachProbability(ahead, 37.2 / 150, 'up')).toBe(reachProbability(ahead, 38 / 150, 'up'));
    expect(reachProbability(ahead, 37 / 150, 'down')).toBeCloseTo(
      1 - reachProbability(ahead, 38 / 150, 'up'),
      12,
    );
  });

  it('proposes the hardest share that is likely enough', () => {
    for (const probability of [0.2, 0.5, 0.6, 0.95]) {
      const up = targetToReach(ahead, probability, 'up');
      expect(reachProbability(ahead, up, 'up')).toBeGreaterThanOrEqual(probability);
      expect(reachProbability(ahead, up + 1 / 150, 'up')).toBeLessThan(probability);
      const down = targetToReach(ahead, probability, 'down');
      expect(reachProbability(ahead, down, 'down')).toBeGreaterThanOrEqual(probability);
      expect(reachProbability(ahead, down - 1 / 150, 'down')).toBeLessThan(probability);
    }
  });

  it('without counts is that of the mean of the next ratios', () => {
    // x̄ = 0.25, s² = 0.0005 / 4; two ahead: spread s · √(1/2 + 1/5).
    const mean = futureMean([0.24, 0.26, 0.25, 0.235, 0.265], 2);
    expect(mean.centre).toBeCloseTo(0.25, 12);
    expect(mean.spread).toBeCloseTo(Math.sqrt((0.00065 / 4) * 0.7), 12);
  });

  it('refuses what cannot be counted', () => {
    expect(() => futureCount([{ successes: 0, trials: 0 }], 1)).toThrow('history: too_few_trials');
    expect(() => futureCount([{ successes: 1, trials: 1e9 }], 1)).toThrow('periods: too_many_trials');
    expect(() => futureCount(history, 0)).toThrow('periods: too_small');
  });
});

describe('laws of reaching a target', () => {
  const value = fc.integer({ min: -1000, max: 1000 });
  const history = fc.array(value, { minLength: 5, maxLength: 30 });
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  const periods = fc.integer({ min: 1, max: 12 });

  it('a higher target is never more likely', () => {
    fc.assert(
      fc.property(history, value, periods, value, value, (values, soFar, ahead, one, other) => {
        const future = futureSum(values, ahead, soFar);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(reachProbability(future, high, 'up')).toBeLessThanOrEqual(reachProbability(future, low, 'up'));
        expect(reachProbability(future, low, 'down')).toBeLessThanOrEqual(
          reachProbability(future, high, 'down'),
        );
      }),
    );
  });

  it('a proposed target has the wished probability', () => {
    fc.assert(
      fc.property(history, periods, share, (values, ahead, probability) => {
        const future = futureSum(values, ahead, 0);
        fc.pre(future.spread > 0);
        for (const direction of ['up', 'down'] as const) {
          const target = targetToReach(future, probability, direction);
          expect(reachProbability(future, target, direction)).toBeCloseTo(probability, 9);
        }
      }),
    );
  });

  it('units do not matter: doubling everything changes nothing', () => {
    fc.assert(
      fc.property(history, value, fc.integer({ min: -40, max: 40 }), (values, target, power) => {
        const unit = 2 ** power;
        const scaled = futureSum(
          values.map((v) => v * unit),
          2,
          0,
        );
        fc.pre(scaled.spread > 0);
        expect(reachProbability(scaled, target * unit, 'up')).toBe(
          reachProbability(futureSum(values, 2, 0), target, 'up'),
        );
      }),
    );
  });

  it('what is there already shifts the target, and nothing else', () => {
    fc.assert(
      fc.property(history, value, value, (values, soFar, target) => {
        const shifted = reachProbability(futureSum(values, 2, soFar), target + soFar, 'up');
        expect(shifted).toBeCloseTo(reachProbability(futureSum(values, 2, 0), target, 'up'), 9);
      }),
    );
  });

  it('without a trend the order of the history does not matter', () => {
    expect(reachProbability(futureSum([...MONTHS].reverse(), 2, 51), 155, 'up')).toBeCloseTo(0.6533569, 6);
  });

  it('staying near a target is likelier the wider the target is', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 5000 }), (values, target) => {
        const near = reachProbability(futureSum(values, 3, 0), target, 'keep');
        const atLeast = reachProbability(futureSum(values, 3, 0), target * 0.95, 'up');
        expect(near).toBeGreaterThanOrEqual(0);
        expect(near).toBeLessThanOrEqual(atLeast + 1e-12);
      }),
    );
  });

  it('certainty cannot be asked for', () => {
    expect(() => targetToReach(quarter, 0, 'up')).toThrow('probability: ratio_at_end');
    expect(() => targetToReach(quarter, 1, 'up')).toThrow('probability: ratio_at_end');
  });
});

describe('difficulty', () => {
  it.each([
    [0.95, 'too_easy'],
    [0.9, 'easy'],
    [0.7 + 1e-6, 'easy'],
    [0.7, 'right'],
    [0.5, 'right'],
    [0.5 - 1e-6, 'challenging'],
    [0.2, 'challenging'],
    [0.1, 'stretch'],
    [0.05, 'stretch'],
    [0.01, 'unrealistic'],
  ])('%d is %s', (probability, expected) => {
    expect(difficulty(probability)).toBe(expected);
    expect(difficulty(probability + 1e-10)).toBe(expected);
  });
});
