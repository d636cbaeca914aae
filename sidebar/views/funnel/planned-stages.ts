import type { Funnel } from '../../../src/app/rpc-schema.ts';
import type { KeptNumber } from '../../components/number-field.ts';

/** A stage of a funnel under planning. */
export interface PlannedStage extends Omit<Funnel['stages'][number], 'rate'> {
  /** Its place when the funnel was read; `null` for a new one. */
  readonly from: number | null;
  /** In percent. The last stage has none. */
  rate: KeptNumber;
}

/** The stages as they were read. */
export function plannedStages({ stages }: Funnel): PlannedStage[] {
  return stages.map((stage, from) => ({
    ...stage,
    from,
    rate: stage.rate === null ? null : Number((stage.rate * 100).toPrecision(12)),
  }));
}

/** Puts a new stage at a place. Everybody passes it until something else is typed, so the plan stays as it is. */
export function addStage(stages: PlannedStage[], at: number, name: string, unit: string): void {
  const last = stages[at - 1];
  const isLast = at === stages.length;
  if (isLast && last) last.rate = 100;
  const stage = { from: null, name, unit, actual: null, benchmark: null, lag: null };
  stages.splice(at, 0, { ...stage, rate: isLast ? null : 100 });
}

/** Takes a stage away. The steps before and behind it become one: rates multiply, months add up. */
export function removeStage(stages: PlannedStage[], at: number): void {
  const [gone] = stages.splice(at, 1);
  const before = stages[at - 1];
  if (!gone || !before) return;
  const isLast = at === stages.length;
  const both = (one: KeptNumber, other: KeptNumber, whole: number): number | null =>
    isLast || typeof one !== 'number' || typeof other !== 'number'
      ? null
      : Number(((one * other) / whole).toPrecision(12));
  const months = (before.lag ?? 0) + (gone.lag ?? 0);
  stages[at - 1] = {
    ...before,
    rate: both(before.rate, gone.rate, 100),
    benchmark: both(before.benchmark, gone.benchmark, 1),
    lag: isLast || months === 0 ? null : months,
  };
}

/** Do other stages stand there than were read? */
export function isArranged(stages: readonly PlannedStage[], { stages: read }: Funnel): boolean {
  return stages.length !== read.length || stages.some(({ from }, index) => from !== index);
}
