import { describe, expect, it } from 'vitest';
import { explainBand } from '../../src/core/explanation-band.ts';
import { KPI_THRESHOLDS } from '../../src/core/light.ts';

describe('the explanation of a goal to be kept', () => {
  // By hand: the band is 95 to 105, so 120 is 15 above it and 80 is 15 below it.
  it.each([
    [120, 'above_band', 'lower'],
    [80, 'below_band', 'raise'],
  ])('tells how far %f is outside of the band', (actual, found, need) => {
    const goal = { target: 100, baseline: null, direction: 'keep', tolerance: 5 } as const;
    const judged = { actual, goal, elapsed: 0.5, thresholds: KPI_THRESHOLDS, reached: 0.85, ratio: 0.85 };
    const said = explainBand({ ...judged, state: 'watch' });
    expect([said.found.key, said.need?.key]).toEqual([found, need]);
    expect(said.found.facts).toMatchObject({
      low: { value: 95 },
      high: { value: 105 },
      distance: { kind: 'difference', value: 15 },
    });
  });
});
