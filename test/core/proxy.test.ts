import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamConfidence } from '../../src/core/confidence.ts';
import { meanAnswer, promotionAnswer, shareOfYes } from '../../src/core/proxy.ts';

describe('proxies of qualitative goals', () => {
  // Student's own data (1908), additional hours of sleep by drug 2: mean 2.33, s = 2.002249; with t(0.975; 9) = 2.262157
  // (any t table) the margin is 2.262157 · 2.002249 / √10 = 1.432328.
  it('a mean has the margin of Student’s t', () => {
    const sleep = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
    const { value, answers, margin } = meanAnswer(sleep);
    expect([value, answers]).toEqual([expect.closeTo(2.33, 12), 10]);
    expect(margin).toBeCloseTo((2.262157163 * 2.002249117) / Math.sqrt(10), 6);
  });

  it('equal answers have no margin, one answer has none that can be told', () => {
    expect(meanAnswer([8, 8, 8]).margin).toBe(0);
    expect(meanAnswer([8]).margin).toBeNull();
    expect(shareOfYes([true]).margin).toBeNull();
    expect(promotionAnswer([9]).margin).toBeNull();
  });

  // Wilson's interval for 8 of 10 is (0.490, 0.943): Agresti & Coull 1998, The American Statistician 52, formula (2),
  // by hand with z² = 3.841459: half its width is z·√(8·2/10 + z²/4) / (10 + z²).
  it('a share of yes has half of Wilson’s interval as margin', () => {
    const { value, margin } = shareOfYes([...Array(8).fill(true), false, false]);
    expect(value).toBe(0.8);
    expect(margin).toBeCloseTo((1.959963985 * Math.sqrt(1.6 + 3.841458821 / 4)) / 13.841458821, 9);
  });

  it('blank answers do not count', () => {
    expect(promotionAnswer([10, null, 0, null])).toMatchObject({ value: 0, answers: 2 });
  });

  it('more answers of the same kind make a proxy surer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 20 }), (answers) => {
        const twice = [...answers, ...answers];
        expect(meanAnswer(twice).margin).toBeLessThanOrEqual(meanAnswer(answers).margin!);
        expect(promotionAnswer(twice).margin).toBeLessThanOrEqual(promotionAnswer(answers).margin!);
      }),
    );
  });
});

describe('confidence of a team', () => {
  // Source: functions, OKR_CONFIDENCE: ≥ 70 % of the scale on track, ≤ 30 % off.
  it('counts who is on track and who is off', () => {
    expect(teamConfidence([7, 3, 5, 10], 10)).toEqual({ net: 0.25, onTrack: 0.5, off: 0.25 });
    expect(teamConfidence([0.7 * 3, null, 0.3 * 3], 3)).toEqual({ net: 0, onTrack: 0.5, off: 0.5 });
    expect(teamConfidence([null], 10)).toBeNull();
  });

  it('refuses answers beyond the scale, and says which', () => {
    expect(() => teamConfidence([1, 6], 5)).toThrow('too_large');
    expect(() => teamConfidence([-1], 5)).toThrow('too_small');
  });
});
