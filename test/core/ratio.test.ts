import { describe, expect, it } from 'vitest';
import { checkRatio } from '../../src/core/ratio.ts';
import type { Refusal } from '../../src/core/refusal.ts';

function refusalOf(ratio: number): Pick<Refusal, 'code' | 'facts'> | null {
  try {
    checkRatio(ratio, 'rate');
    return null;
  } catch (error) {
    const { code, facts } = error as Refusal;
    return { code, facts };
  }
}

// Source: rulings 10.
describe('a ratio', () => {
  it('may be anything from 0 to 1', () => {
    expect([0, 0.35, 1].map(refusalOf)).toEqual([null, null, null]);
  });

  it('above 1 is taken for a percentage that lost its sign', () => {
    expect(refusalOf(35)).toEqual({ code: 'ratio_out_of_range', facts: { came: 35, suggestion: '35 %' } });
    expect(refusalOf(100)?.facts).toEqual({ came: 100, suggestion: '100 %' });
  });

  it('beyond 100 and below 0 is none at all', () => {
    expect(refusalOf(101)).toEqual({ code: 'too_large', facts: { maximum: 1, came: 101 } });
    expect(refusalOf(-0.1)).toEqual({ code: 'too_small', facts: { minimum: 0, came: -0.1 } });
  });
});
