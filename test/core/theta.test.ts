import { describe, expect, it } from 'vitest';
import { smoothedLevel } from '../../src/core/exponential-smoothing.ts';
import { theta } from '../../src/core/theta.ts';
import { PUBLISHED_SERIES } from './tables/published-series.ts';
import { thetaReference } from './theta-reference.ts';

const series = (name: string) => PUBLISHED_SERIES.find((s) => s.name === name)!.values;

function expectWithin(values: readonly number[], expected: readonly number[], share: number) {
  expect(values.length).toBe(expected.length);
  values.forEach((value, i) => {
    expect(Math.abs(value / expected[i]! - 1)).toBeLessThan(share);
  });
}

describe('simple exponential smoothing', () => {
  it('finds the level that makes the errors of the Nile smallest', () => {
    // R 4.2: optim over α and the starting level on Nile: α 0.2457281, level at the end 805.31627.
    const { alpha, level } = smoothedLevel(series('flow of the Nile'));
    expect(alpha).toBeCloseTo(0.2457281, 2);
    expect(level).toBeCloseTo(805.31627, 0);
  });

  it('forgets all but the newest value of a steady rise, and never more than all', () => {
    // By definition in python3, α in steps of 1/20000: the larger α, the smaller the errors.
    const { alpha, level } = smoothedLevel([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(alpha).toBeGreaterThan(0.999);
    expect(alpha).toBeLessThan(1);
    expect(level).toBeCloseTo(11, 3);
  });

  it('knows the level of a history that never changes', () => {
    expect(smoothedLevel([7, 7, 7]).level).toBe(7);
  });
});

describe('the Theta method', () => {
  it('gives what another program gives for the Nile', () => {
    // R 4.2, package forecast 8.20: thetaf(Nile, 3). Its search for α is coarse, hence 0.05 %.
    expectWithin(theta(series('flow of the Nile'), 3), [799.811996, 798.454844, 797.097691], 0.0005);
  });

  it('follows a straight line at half its slope', () => {
    const [first, second] = theta([10, 12, 14, 16, 18, 20, 22, 24], 2);
    expect(second! - first!).toBeCloseTo(1, 9);
  });

  it('with its season, as the reference of the comparisons, gives what another program gives', () => {
    // R 4.2, package forecast 8.20: thetaf(window(AirPassengers, end = c(1959, 12)), 12)$mean.
    expectWithin(
      thetaReference(series('air passengers').slice(0, 132), 12, 12),
      [
        411.3257036, 402.2312347, 462.8329559, 444.6271661, 447.8843942, 509.5406979, 561.7793523,
        559.3986603, 490.3769496, 427.2361699, 371.9181869, 418.9617912,
      ],
      0.0001,
    );
    // thetaf(window(UKgas, end = c(1985, 4)), 4)$mean.
    expectWithin(
      thetaReference(series('gas consumption').slice(0, 104), 4, 4),
      [912.7870739, 608.4003509, 358.9646208, 656.9604885],
      0.0005,
    );
  });
});
