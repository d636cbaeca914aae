import { mean } from './moments.ts';

/** What α, β and φ are chosen from. */
const LEVEL_WEIGHTS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;
const TREND_WEIGHTS = [0, 0.1, 0.2, 0.4] as const;
const DAMPINGS = [0.8, 0.9, 0.95, 0.98] as const;

/** The errors that decide are those up to so many periods ahead. */
const LOOK_AHEAD = 3;

/** The level starts as the mean of so many values, the trend at 0. */
const START = 2;

/**
 * Where does the history go if its trend fades out? Damped trend smoothing: l ← l + φ·b + α·e, b ← φ·b + α·β·e;
 * the forecast h periods ahead is l + (φ + … + φʰ)·b. α, β and φ are taken from a grid, so that the squared errors
 * one to three periods ahead are smallest; a trend (β > 0) must pay for itself as in Schwarz's criterion
 * (errors × n^(1/n)).
 *
 * @param values one period apart, without season, at least 1
 * @returns `periods` forecasts, in the unit of the values
 * Source: Gardner & McKenzie 1985, Management Science 31, 1237–1246.
 */
export function dampedTrend(values: readonly number[], periods: number): readonly number[] {
  const toll = values.length ** (1 / values.length);
  let best: State = { level: 0, trend: 0, damping: 0, cost: Infinity };
  for (const damping of DAMPINGS) {
    for (const alpha of LEVEL_WEIGHTS) {
      for (const beta of TREND_WEIGHTS) {
        // Without a trend weight the trend stays 0, whatever its damping.
        if (beta === 0 && damping !== DAMPINGS[0]) continue;
        const state = follow(values, alpha, beta, damping);
        const cost = state.cost * (beta === 0 ? 1 : toll);
        if (cost < best.cost) best = { ...state, cost };
      }
    }
  }
  let { level, trend } = best;
  return Array.from({ length: periods }, () => {
    trend *= best.damping;
    level += trend;
    return level;
  });
}

interface State {
  readonly level: number;
  readonly trend: number;
  readonly damping: number;
  readonly cost: number;
}

/** Runs through the values; the cost is the sum over them of the mean squared error up to three periods ahead. */
function follow(values: readonly number[], alpha: number, beta: number, damping: number): State {
  let level = mean(values.slice(0, START));
  let trend = 0;
  let cost = 0;
  for (let t = 0; t < values.length; t++) {
    const ahead = Math.min(LOOK_AHEAD, values.length - t);
    let forecast = level;
    let rise = trend;
    let squares = 0;
    for (let i = 0; i < ahead; i++) {
      rise *= damping;
      forecast += rise;
      squares += (values[t + i]! - forecast) ** 2;
    }
    cost += squares / ahead;
    const error = values[t]! - level - damping * trend;
    level += damping * trend + alpha * error;
    trend = damping * trend + alpha * beta * error;
  }
  return { level, trend, damping, cost };
}
