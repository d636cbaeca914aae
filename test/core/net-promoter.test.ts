import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countPromotion, netPromoterMargin, netPromoterScore } from '../../src/core/net-promoter.ts';

const answers = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 60 });
const score = (list: readonly number[]) => netPromoterScore(countPromotion(list));

describe('Net Promoter Score', () => {
  // By hand: 7 of 10 answers are 9 or 10, 1 is 6 or less: 70 − 10.
  it('is the share of 9 and 10 less the share of 0 to 6', () => {
    expect(score([10, 10, 10, 9, 9, 9, 9, 8, 7, 6])).toBe(60);
    expect([score([10]), score([0]), score([7, 8])]).toEqual([100, -100, 0]);
  });

  it('refuses answers that are not on the scale, and says which', () => {
    expect(() => countPromotion([5, 11])).toThrow('too_large');
    expect(() => countPromotion([-1])).toThrow('too_small');
  });

  it('does not depend on the order of answers and stays within −100 and 100', () => {
    fc.assert(
      fc.property(answers, (list) => {
        expect(score([...list].reverse())).toBe(score(list));
        expect(Math.abs(score(list))).toBeLessThanOrEqual(100);
      }),
    );
  });

  // By hand: p = 0.5, d = 0.2, n = 100: 196 · √((0.7 − 0.09) / 100) = 15.3081…
  it('has the margin of a mean of +1, 0 and −1', () => {
    const list = [...Array(50).fill(10), ...Array(30).fill(8), ...Array(20).fill(0)];
    expect(netPromoterMargin(countPromotion(list))).toBeCloseTo(196 * Math.sqrt(0.0061), 12);
    expect(netPromoterMargin(countPromotion([10, 10]))).toBe(0);
  });
});
