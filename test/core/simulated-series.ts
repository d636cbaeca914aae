/** A stream of random numbers that is the same on every run: mulberry32, and normal ones by Box & Muller. */
export function randomNumbers(seed: number): { uniform: () => number; normal: () => number } {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  return { uniform, normal };
}

type Family = (length: number, normal: () => number) => number[];

const series = (length: number, value: (t: number) => number) => Array.from({ length }, (_, t) => value(t));

/** Histories without a season. */
export const PLAIN_FAMILIES: Readonly<Record<string, Family>> = {
  noise: (length, normal) => series(length, () => 100 + 10 * normal()),
  trend: (length, normal) => series(length, (t) => 100 + 3 * t + 10 * normal()),
  'random walk': (length, normal) => {
    let level = 100;
    return series(length, () => {
      level += normal();
      return level;
    });
  },
  autoregression: (length, normal) => {
    let deviation = normal();
    return series(length, () => {
      deviation = deviation / 2 + normal();
      return 100 + deviation;
    });
  },
  'log-normal': (length, normal) => series(length, () => 100 * Math.exp(0.4 * normal())),
};

const wave = (t: number, season: number) => Math.sin((2 * Math.PI * (t % season)) / season + 0.3);

/** Histories with a season of the given length. */
export const SEASONAL_FAMILIES: Readonly<
  Record<string, (length: number, season: number, normal: () => number) => number[]>
> = {
  'noise with a season': (length, season, normal) =>
    series(length, (t) => 100 + 20 * wave(t, season) + 6 * normal()),
  'growth with a season': (length, season, normal) =>
    series(length, (t) => (100 + 2 * t) * (1 + wave(t, season) / 4) * Math.exp(0.08 * normal())),
  'random walk with a season': (length, season, normal) => {
    let level = 100;
    return series(length, (t) => {
      level += 2 * normal();
      return level + 15 * wave(t, season) + 3 * normal();
    });
  },
};
