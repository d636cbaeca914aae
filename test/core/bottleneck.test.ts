import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepGains } from '../../src/core/bottleneck.ts';
import { forwardCalculate } from '../../src/core/funnel.ts';

describe('bottleneck', () => {
  // By hand: revenue 50 · 1,000 = 50,000; 25 % → 30 % adds a fifth, 50 % → 55 % a tenth, 40 % → 40 % nothing.
  it('is the step with the largest gain, not the one with the lowest rate', () => {
    const gains = stepGains([1000, 250, 125, 50], [0.3, 0.55, 0.4], 1000);
    expect(gains.map(({ stage }) => stage)).toEqual([0, 1, 2]);
    [10_000, 5000, 0].forEach((gain, i) => {
      expect(gains[i]!.gain).toBeCloseTo(gain, 8);
    });
  });

  // Source: domain section 3: a 10 % relative lift is worth the same at any stage.
  it('a tenth more is worth the same at any step', () => {
    const rates = [0.02, 0.25, 0.6];
    const gains = stepGains(
      forwardCalculate(1e6, rates),
      rates.map((rate) => rate * 1.1),
      500,
    );
    for (const { gain } of gains) expect(gain).toBeCloseTo(gains[0]!.gain!, 6);
  });

  it('a step that lets nothing through comes first, without a figure', () => {
    expect(stepGains([100, 50, 0], [0.4, 0.1], null).map(({ stage, gain }) => [stage, gain])).toEqual([
      [1, null],
      [0, 0],
    ]);
  });

  it('refuses a stage without volume and lists that do not match', () => {
    expect(() => stepGains([100, 0, 0], [0.4, 0.1], null)).toThrow(
      expect.objectContaining({ code: 'volume_is_zero', facts: { stage: 2 } }),
    );
    expect(() => stepGains([100, 10], [0.4, 0.1], null)).toThrow('length_differs');
    expect(() => stepGains([100], [], null)).toThrow('too_few_values');
  });

  it('the gain is what the funnel would bring with that one rate at its benchmark', () => {
    const rate = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(rate, rate), { minLength: 1, maxLength: 6 }), (steps) => {
        const rates = steps.map(([actual]) => actual);
        const volumes = forwardCalculate(1e6, rates);
        for (const { stage, benchmark, gain } of stepGains(
          volumes,
          steps.map(([, good]) => good),
          1,
        )) {
          const better = forwardCalculate(
            1e6,
            rates.map((each, i) => (i === stage ? benchmark : each)),
          );
          const more = better[rates.length]! - volumes[rates.length]!;
          expect(Math.abs(gain! - more)).toBeLessThanOrEqual(1e-9 * Math.max(1, better[rates.length]!, more));
        }
      }),
    );
  });
});
