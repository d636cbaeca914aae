import { describe, expect, it } from 'vitest';
import { planFunnel } from '../../src/core/funnel-plan.ts';

const goal = { goal: 5_000_000, unitValue: 50_000, openPipeline: 0, share: 1 };

describe('funnel plan', () => {
  // Source: domain section 3, Funnel example; spread over 3 months by hand: 6,667 / 3 = 2,222.3….
  it('rounds what is needed in each period up', () => {
    const plan = planFunnel(goal, [0.25, 0.4, 0.6, 0.25], 1000, 3);
    expect(plan.map(({ required }) => required)).toEqual([6667, 1667, 667, 400, 100]);
    expect(plan.map(({ perPeriod }) => perPeriod)).toEqual([2223, 556, 223, 134, 34]);
  });

  it('costs money at the top only, and only if the cost is known', () => {
    expect(planFunnel(goal, [0.5], 8000, 1).map(({ cost }) => cost)).toEqual([1_600_000, null]);
    expect(planFunnel(goal, [0.5], null, 1)[0]!.cost).toBeNull();
  });

  // Rulings 48: wins = max(0, goal − open pipeline) × share ÷ unit value; (5M − 1M) × 0.5 ÷ 50,000 = 40.
  it('takes off what comes anyway, then the share of others', () => {
    const wins = (more: object) => planFunnel({ ...goal, ...more }, [0.5], null, 1)[1]!.required;
    expect(wins({ openPipeline: 1_000_000, share: 0.5 })).toBe(40);
    expect(wins({ openPipeline: 9_000_000 })).toBe(0);
  });

  it('a period may be a fraction of the plan', () => {
    expect(planFunnel({ ...goal, goal: 100, unitValue: null }, [0.5], null, 2.5)[0]!.perPeriod).toBe(80);
  });
});
