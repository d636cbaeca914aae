import { describe, expect, it } from 'vitest';
import { checkBand } from '../../src/core/forecast-limits.ts';

// Source: rulings 37: a level from 50 % to 99 %, a season of one period or more.
describe('what a forecast may be asked for', () => {
  it('takes a level and a season inside their limits, or no season', () => {
    for (const [season, level] of [
      [null, 0.5],
      [1, 0.8],
      [12, 0.99],
    ] as const) {
      expect(() => checkBand(season, level)).not.toThrow();
    }
  });

  it('refuses what is outside and names it', () => {
    expect(() => checkBand(0, 0.8)).toThrow('season_length: too_small');
    expect(() => checkBand(null, 0.49)).toThrow('level: too_small');
    expect(() => checkBand(null, 0.995)).toThrow('level: too_large');
  });
});
