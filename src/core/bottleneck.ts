import { checkCount } from './check-count.ts';
import { refuse } from './refusal.ts';

/** What it would bring to lift one step of a funnel to its benchmark. */
export interface StepGain {
  /** Place of the stage that the step leaves, 0 = top. */
  readonly stage: number;
  readonly rate: number;
  readonly benchmark: number;
  /** In the unit of the value of one win, or in wins; `null` when nothing comes through, so that no factor helps. */
  readonly gain: number | null;
}

/**
 * Which step of a funnel is worth improving? gain = revenue · (benchmark / rate − 1): a lift by the same factor is worth
 * the same at any step, so the lowest rate need not be the bottleneck.
 *
 * @param volumes counts of the stages, top first, wins last; only the wins may be 0
 * @param benchmarks rates that would be good, one for each step
 * @param unitValue what one win brings; `null` counts the gain in wins
 * @returns largest gain first; steps that let nothing through before all others
 * @throws Refusal `too_few_values`, `length_differs`, `volume_is_zero`
 * Source: domain section 3, Bottleneck; rulings 50.
 */
export function stepGains(
  volumes: readonly number[],
  benchmarks: readonly number[],
  unitValue: number | null,
): readonly StepGain[] {
  if (volumes.length < 2) refuse('volumes', 'too_few_values', { minimum: 2, came: volumes.length });
  checkCount('benchmark_rates', benchmarks, volumes.length - 1);
  const revenue = volumes[volumes.length - 1]! * (unitValue ?? 1);
  const gains = benchmarks.map((benchmark, stage) => {
    if (volumes[stage] === 0) refuse('volumes', 'volume_is_zero', { stage: stage + 1 });
    const rate = volumes[stage + 1]! / volumes[stage]!;
    return { stage, rate, benchmark, gain: rate === 0 ? null : revenue * (benchmark / rate - 1) + 0 };
  });
  return gains.sort((one, other) => (other.gain ?? Infinity) - (one.gain ?? Infinity) || 0);
}
