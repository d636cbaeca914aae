/**
 * The Theta method with seasonal adjustment as it is usually published, for comparison only: classical
 * multiplicative decomposition where two full seasons are there, simple exponential smoothing with half the slope
 * of the regression line as drift. Written apart from what ships, and checked against another program.
 *
 * @param season told, not found out
 */
export function thetaReference(values: readonly number[], periods: number, season: number): number[] {
  const n = values.length;
  const indices = season > 1 && n >= 2 * season ? decompose(values, season) : [1];
  const index = (t: number) => indices[t % indices.length] as number;
  const adjusted = values.map((value, t) => value / index(t));
  const { alpha, level } = smoothed(adjusted);
  const drift = slope(adjusted) / 2;
  const lead = (1 - (1 - alpha) ** n) / alpha;
  return Array.from({ length: periods }, (_, h) => (level + drift * (h + lead)) * index(n + h));
}

/** Each period ahead is forecast as it was one season ago. */
export function seasonalNaive(values: readonly number[], periods: number, season: number): number[] {
  return Array.from({ length: periods }, (_, h) => values[values.length - season + (h % season)] as number);
}

const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

function decompose(values: readonly number[], season: number): number[] {
  const half = Math.floor(season / 2);
  const ratios: number[][] = Array.from({ length: season }, () => []);
  for (let t = half; t < values.length - half; t++) {
    const around = values.slice(t - half, t + half + 1);
    const ends = season % 2 === 0 ? ((around[0] as number) + (around[season] as number)) / 2 : 0;
    const trend = (average(around) * around.length - ends) / season;
    (ratios[t % season] as number[]).push((values[t] as number) / trend);
  }
  const raw = ratios.map(average);
  const indices = raw.map((ratio) => ratio / average(raw));
  return indices.some((ratio) => ratio < 1e-10) ? [1] : indices;
}

function slope(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const spread = values.reduce((sum, _, t) => sum + (t - middle) ** 2, 0);
  return values.reduce((sum, value, t) => sum + (t - middle) * value, 0) / spread;
}

/** α by golden section inside the best cell of a grid; the starting level by least squares. */
function smoothed(values: readonly number[]): { alpha: number; level: number } {
  const run = (alpha: number) => {
    let level = 0;
    let weight = 1;
    let [own, mixed, square] = [0, 0, 0];
    for (const value of values) {
      const error = value - level;
      own += error * error;
      mixed += error * weight;
      square += weight * weight;
      level += alpha * error;
      weight *= 1 - alpha;
    }
    return { sse: own - mixed ** 2 / square, level: level + (mixed / square) * weight };
  };
  const grid = Array.from({ length: 100 }, (_, i) => 0.0001 + (i * 0.9998) / 99);
  const best = grid.reduce((a, b) => (run(b).sse < run(a).sse ? b : a));
  let low = Math.max(0.0001, best - 0.0101);
  let high = Math.min(0.9999, best + 0.0101);
  for (let step = 0; step < 40; step++) {
    const left = high - (high - low) * 0.618;
    const right = low + (high - low) * 0.618;
    if (run(left).sse < run(right).sse) high = right;
    else low = left;
  }
  const alpha = (low + high) / 2;
  return { alpha, level: run(alpha).level };
}
