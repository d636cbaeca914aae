import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goalBalance } from '../../src/core/goal-balance.ts';
import { worstStatus } from '../../src/core/roll-up.ts';
import { statusColour } from '../../src/core/status-mark.ts';
import { weightedMean } from '../../src/core/weighted-mean.ts';
import { LIGHTS, saysOverdue } from '../../src/i18n/lights.ts';

const worst = (...texts: readonly string[]) => worstStatus(texts, saysOverdue);

describe('weighted mean', () => {
  // Source: domain section 3, Roll-up vector.
  it('weights 30/20/50 over 1/3, 1 and 0.2 give 0.40', () => {
    expect(weightedMean([1 / 3, 1, 0.2], [30, 20, 50])).toBeCloseTo(0.4, 12);
  });

  it('a missing value is left out, a missing weight counts 1', () => {
    expect(weightedMean([1, null, 4], [2, 9, null])).toBeCloseTo(2, 12);
    expect(weightedMean([null], [1])).toBeNull();
  });

  it('lies between the least and the greatest value, and equal weights give the mean', () => {
    const member = fc.record({
      value: fc.double({ min: -10, max: 10, noNaN: true }),
      weight: fc.double({ min: 0.001, max: 1e6, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 9 }), (members) => {
        const values = members.map(({ value }) => value);
        const mean = weightedMean(
          values,
          members.map(({ weight }) => weight),
        )!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        const plain = values.reduce((sum, value) => sum + value, 0) / values.length;
        expect(weightedMean(values, [])).toBeCloseTo(plain, 9);
      }),
    );
  });

  it('refuses negative weights and weights that are all 0', () => {
    expect(() => weightedMean([1], [-1])).toThrow('too_small');
    expect(() => weightedMean([1, 2], [0, 0])).toThrow('weights_all_zero');
  });
});

describe('the worst light', () => {
  // Source: rulings S17, 33.
  it('is ■ before ▲ before ●, overdue before other ■, and stays as it is written', () => {
    expect(worst('● On track', '▲ Watch', '● Achieved')).toBe('▲ Watch');
    expect(worst('■ 要改善', '■ 期限切れ', '▲ 注視')).toBe('■ 期限切れ');
    expect(worst('■ Needs action', '■ OVERDUE since May', '■ Overdue')).toBe('■ OVERDUE since May');
  });

  it('leaves grey ones out unless there are no others', () => {
    expect(worst('– No data', '● On track')).toBe('● On track');
    expect(worst('– 序盤', '– データなし')).toBe('– 序盤');
    expect(worst()).toBeNull();
  });

  it('does not depend on the order but for the first of equals', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(LIGHTS.ja)), { minLength: 1 }), (texts) => {
        expect(statusColour(worst(...[...texts].reverse())!)).toBe(statusColour(worst(...texts)!));
      }),
    );
  });
});

describe('a status text', () => {
  it('is known by its mark in every language', () => {
    for (const words of Object.values(LIGHTS)) {
      expect(Object.values(words).map(statusColour)).toEqual([
        'green',
        'green',
        'yellow',
        'red',
        'red',
        'grey',
        'grey',
        'grey',
      ]);
    }
    expect(statusColour('On track')).toBeNull();
  });
});

describe('balance of figures and substance', () => {
  const [green, red, grey] = ['● 好調', '■ 要改善', '– 序盤'] as const;

  // Source: rulings 53.
  it('is a success only when both sides are well', () => {
    expect(goalBalance([green, green], [green])).toBe('true_success');
    expect(goalBalance([green], [red])).toBe('hollow_success');
    expect(goalBalance([red], [green])).toBe('groundwork');
    expect(goalBalance([red, red, green], [red])).toBe('new_start');
  });

  it('half of the coloured lights is enough; grey ones do not count', () => {
    expect(goalBalance([green, red, grey, grey], [green, '▲ 注視'])).toBe('true_success');
  });

  it('cannot be judged when a side has no colour', () => {
    expect(goalBalance([green], [grey])).toBe('unknown');
    expect(goalBalance([], [green])).toBe('unknown');
  });
});
