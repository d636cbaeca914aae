import { describe, expect, it } from 'vitest';
import { futureSum } from '../../src/core/future-value.ts';
import { reachProbability } from '../../src/core/reach.ts';

const DRAWS = 30_000;
const CLAIMED = 0.6;

/** Uniform numbers below 1, always the same ones: the generator mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

type Draw = (uniform: () => number) => number;

/** Box & Muller. */
const standardNormal: Draw = (uniform) =>
  Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());

const normal: Draw = (uniform) => 100 + 20 * standardNormal(uniform);

/** Coefficient of variation 0.4: σ² = ln(1 + 0.4²). */
const logNormal: Draw = (uniform) => Math.exp(Math.sqrt(Math.log(1.16)) * standardNormal(uniform));

/** Poisson with mean 20, by adding up its probabilities. */
const counts: Draw = (uniform) => {
  let rest = uniform();
  let probability = Math.exp(-20);
  let count = 0;
  while (rest > probability && count < 200) {
    rest -= probability;
    count += 1;
    probability *= 20 / count;
  }
  return count;
};

/** Share of targets called 60 % likely that were reached: those whose outcome had a probability of at most 60 %. */
function shareReached(draw: Draw, size: number, periods: number): number {
  const uniform = generator(size * 100 + periods);
  const total = (length: number) => Array.from({ length }, () => draw(uniform));
  let reached = 0;
  for (let i = 0; i < DRAWS; i++) {
    const future = futureSum(total(size), periods, 0);
    const outcome = total(periods).reduce((sum, value) => sum + value, 0);
    if (reachProbability(future, outcome, 'up') <= CLAIMED) reached += 1;
  }
  return reached / DRAWS;
}

// Bounds: rulings B3.
describe.each([
  { data: 'normal values', draw: normal, low: [0.58, 0.58, 0.58] },
  { data: 'counts around 20', draw: counts, low: [0.58, 0.58, 0.58] },
  { data: 'log-normal values', draw: logNormal, low: [0.53, 0.56, 0.56] },
])('of targets called 60 % likely, about 60 % are reached: $data', ({ draw, low }) => {
  it.each([5, 12, 24])('known for %d periods', (size) => {
    [1, 3, 6].forEach((periods, i) => {
      const share = shareReached(draw, size, periods);
      expect(share).toBeGreaterThanOrEqual(low[i]!);
      expect(share).toBeLessThanOrEqual(0.62);
    });
  });
});
