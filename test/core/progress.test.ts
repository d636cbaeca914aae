import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Direction, progress } from '../../src/core/progress.ts';
import { Refusal } from '../../src/core/refusal.ts';

const of = (
  actual: number,
  target: number,
  baseline: number | null = null,
  direction: Direction | null = null,
) => progress(actual, { target, baseline, direction });

const refusal = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return `${error.parameter}: ${error.code}`;
    throw error;
  }
  return 'no refusal';
};

describe('progress', () => {
  // Source: domain section 3, Progress, vectors.
  it.each([
    [1_350_000, 1_500_000, 1_000_000, 0.7],
    [420_000, 400_000, 500_000, 0.8],
    [0, 100, 20, -0.25],
    [0, 20, 100, 1.25],
    [280, 280, 203, 1],
  ])('at %d on the way to %d from %d it is %d', (actual, target, baseline, expected) => {
    expect(of(actual, target, baseline)).toBeCloseTo(expected, 12);
  });

  it('10 % over a limit is 0.9 and 10 % under it is 1.1', () => {
    expect(of(1100, 1000, null, 'down')).toBeCloseTo(0.9, 12);
    expect(of(900, 1000, null, 'down')).toBeCloseTo(1.1, 12);
  });

  it('no churn at all is excellent, not missing', () => {
    expect(of(0, 0.05, null, 'down')).toBe(2);
  });

  it('inside the 5 % band a kept goal is 1; outside it loses the distance as a share of the target', () => {
    expect(of(105, 100, null, 'keep')).toBe(1);
    expect(of(95, 100, null, 'keep')).toBe(1);
    expect(of(115, 100, null, 'keep')).toBeCloseTo(0.9, 12);
    expect(of(-115, -100, 7, 'keep')).toBeCloseTo(0.9, 12);
  });

  it('refuses what has no meaning', () => {
    expect(refusal(() => of(1, 0))).toBe('target: target_not_positive');
    expect(refusal(() => of(1, -100, null, 'down'))).toBe('target: target_not_positive');
    expect(refusal(() => of(1, 0, null, 'keep'))).toBe('target: target_is_zero');
    expect(refusal(() => of(1, 5, 5))).toBe('target: target_equals_baseline');
    expect(refusal(() => of(1, 5, 10, 'up'))).toBe('direction: direction_contradicts');
    expect(refusal(() => of(1, 10, 5, 'down'))).toBe('direction: direction_contradicts');
  });

  it('does not change when all figures are given in another unit', () => {
    const figure = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(figure, figure, figure, fc.constantFrom(2, 1000, 0.5), (actual, target, baseline, unit) => {
        fc.pre(target !== baseline);
        expect(of(actual * unit, target * unit, baseline * unit)).toBeCloseTo(
          of(actual, target, baseline),
          9,
        );
      }),
    );
  });

  it('is 0 at the baseline and 1 at the target', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (target, baseline) => {
        fc.pre(target !== baseline);
        expect(Math.abs(of(baseline, target, baseline))).toBe(0);
        expect(of(target, target, baseline)).toBe(1);
      }),
    );
  });
});
