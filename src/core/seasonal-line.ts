/** A line of one slope with a height of its own for each season, fitted to values one period apart. */
export interface SeasonalLine {
  /** Rise per period. */
  readonly slope: number;
  /** Sum of the squared distances of the values from the line. */
  readonly squares: number;
}

/**
 * Which line with seasonal heights lies closest to the values? Least squares on a linear trend and one dummy for
 * each season: from values and periods the mean of their season is taken, then slope = Σ t·x / Σ t².
 *
 * @param seasons how many seasons take turns; 1 is the ordinary regression line
 */
export function seasonalLine(values: readonly number[], seasons: number): SeasonalLine {
  const heights = seasonMeans(values, seasons);
  const middles = seasonMeans(
    values.map((_, t) => t),
    seasons,
  );
  let moment = 0;
  let spread = 0;
  let squares = 0;
  values.forEach((value, t) => {
    const x = value - heights[t % seasons]!;
    const period = t - middles[t % seasons]!;
    moment += period * x;
    spread += period * period;
    squares += x * x;
  });
  const slope = spread === 0 ? 0 : moment / spread;
  return { slope, squares: Math.max(0, squares - slope * moment) };
}

/** Mean of the values of each season. */
function seasonMeans(values: readonly number[], seasons: number): readonly number[] {
  return Array.from({ length: seasons }, (_, season) => {
    let total = 0;
    let count = 0;
    for (let t = season; t < values.length; t += seasons) {
      total += values[t]!;
      count++;
    }
    return total / count;
  });
}
