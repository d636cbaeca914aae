import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backCalculate } from '../../src/core/funnel.ts';
import { scheduleFunnel } from '../../src/core/funnel-schedule.ts';

const step = fc.record({
  rate: fc.double({ min: 0.01, max: 1, noNaN: true }),
  lag: fc.double({ min: 0, max: 5, noNaN: true }),
});
const steps = fc.array(step, { minLength: 1, maxLength: 5 });
const wins = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('funnel schedule', () => {
  it('each stage needs its number as early as all steps after it take', () => {
    expect(scheduleFunnel([0, 0, 12], [0.5, 0.25], [1, 1])).toEqual({
      tooLate: [0, 0, 0],
      months: [
        [96, 0, 0],
        [0, 48, 0],
        [0, 0, 12],
      ],
    });
  });

  // Source: rulings S4: two lags of ½ add up to one month before anything is divided.
  it('half months are added up before they divide a need', () => {
    const { months, tooLate } = scheduleFunnel([0, 10], [1, 1], [0.5, 0.5]);
    expect(months.map((row) => row[0])).toEqual([10, 0]);
    expect(months.map((row) => row[1])).toEqual([5, 5]);
    expect(tooLate).toEqual([0, 0, 0]);
  });

  it('a quarter of a month puts a quarter one month earlier', () => {
    const { months } = scheduleFunnel([0, 0, 100], [1], [1.25]);
    expect(months.map((row) => row[0])).toEqual([25, 75, 0]);
  });

  it('binary dust in the lags moves nothing', () => {
    const { months } = scheduleFunnel([0, 10], [1, 1, 1], [0.1, 0.2, 0.7]);
    expect(months.map((row) => row[0])).toEqual([10, 0]);
  });

  it('what falls before the first month is too late, however far', () => {
    expect(scheduleFunnel([10], [0.5], [2]).tooLate).toEqual([20, 0]);
    expect(scheduleFunnel([10], [0.5], [1e300]).tooLate).toEqual([20, 0]);
    expect(scheduleFunnel([10, 10], [0.5], [0.5])).toEqual({
      tooLate: [10, 0],
      months: [
        [20, 10],
        [10, 10],
      ],
    });
  });

  it('no need gets lost: each column adds up to what all wins need', () => {
    fc.assert(
      fc.property(wins, steps, (goals, chain) => {
        const rates = chain.map(({ rate }) => rate);
        const { months, tooLate } = scheduleFunnel(
          goals,
          rates,
          chain.map(({ lag }) => lag),
        );
        const all = backCalculate(
          goals.reduce((sum, goal) => sum + goal, 0),
          rates,
          'none',
        );
        all.forEach((need, stage) => {
          const planned = months.reduce((sum, row) => sum + row[stage]!, tooLate[stage]!);
          expect(Math.abs(planned - need)).toBeLessThanOrEqual(1e-9 * Math.max(1, need));
        });
      }),
    );
  });

  it('refuses lags that do not belong to the rates, and plans for centuries', () => {
    expect(() => scheduleFunnel([1], [0.5, 0.5], [1])).toThrow('length_differs');
    expect(() => scheduleFunnel(Array(1201).fill(1), [0.5], [1])).toThrow('too_many_values');
  });
});
