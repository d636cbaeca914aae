import { describe, expect, it } from 'vitest';
import { missedDemand } from '../../sidebar/views/funnel/too-late.ts';
import { funnel } from './answers.ts';

const plan = { goal: 50_000_000, unitValue: 5000, rates: [0.05, 0.1, 0.4] };

/** The funnel with other months between its stages, and other goals. */
const withLags = (lags: readonly (number | null)[], goals: readonly (number | null)[]) => ({
  ...funnel,
  stages: funnel.stages.map((stage, index) => ({ ...stage, lag: lags[index] ?? null })),
  months: { first: '2026-12-01', goals: [...goals] },
});

describe('what is too late for the months of a funnel', () => {
  it('is the share of the first month that should have come in the month before', () => {
    // 50 M ÷ 5,000 ÷ 40 % ÷ 10 % = 250,000 visits; 30 % of them. Source: look/sidebar, 4.5; rulings S4.
    const missed = { stage: 1, count: 75_000, months: ['2026-12-01', '2026-12-01'] };
    expect(missedDemand(funnel, plan)).toEqual(missed);
  });

  it('names the first and the last month where a step takes longer than one, over the new year', () => {
    // 2.5 months: all of December and January, and half of February: 2.5 × 250,000.
    const missed = missedDemand(withLags([0, 2.5, 0], [5e7, 5e7, 5e7, 5e7]), plan);
    expect(missed).toEqual({ stage: 1, count: 625_000, months: ['2026-12-01', '2027-02-01'] });
  });

  it('is told of the top where only the first step takes time', () => {
    // All 5,000,000 impressions of December, and none of a month without a goal.
    const missed = missedDemand(withLags([2, 0, 0], [5e7, null, 5e7]), plan);
    expect(missed).toEqual({ stage: 0, count: 5_000_000, months: ['2026-12-01', '2026-12-01'] });
  });

  it('is nothing without months, without lead times, and where open deals bring the goal anyway', () => {
    expect(missedDemand({ ...funnel, months: { first: null, goals: [] } }, plan)).toBeNull();
    expect(missedDemand(withLags([0, 0, null], [5e7]), plan)).toBeNull();
    expect(missedDemand({ ...withLags([0, 1, 0], [5e7]), openPipeline: 5e7 }, plan)).toBeNull();
  });
});
