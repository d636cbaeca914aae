import { type StepGain, stepGains } from '../../src/core/bottleneck.ts';
import { winsFor } from '../../src/core/funnel.ts';
import { planFunnel } from '../../src/core/funnel-plan.ts';
import { scheduleFunnel } from '../../src/core/funnel-schedule.ts';
import { KPI_THRESHOLDS, light, type State } from '../../src/core/light.ts';
import { MOST_MONTHS } from '../../src/tracker/funnel-schema.ts';

/** What is typed into one row of the stages; a text stands for something that is no number. */
export interface TypedStage {
  readonly name: string | null;
  readonly actual: Typed;
  readonly rate: Typed;
  readonly benchmark: Typed;
  readonly lag: Typed;
}

export type Typed = number | string | null;

/** What is typed into a funnel sheet. Months count from the first month of the list. */
export interface TypedFunnel {
  readonly goal: Typed;
  readonly unitValue: Typed;
  readonly openPipeline: Typed;
  readonly share: Typed;
  readonly businessDays: Typed;
  readonly costPerTop: Typed;
  readonly stages: readonly TypedStage[];
  readonly monthGoals: readonly Typed[];
  /** How many months of the list are over. */
  readonly monthsOver: number;
}

/** What one stage shows; `null` is a blank cell. */
export interface ShownStage {
  readonly state: State | null;
  readonly required: number | null;
  readonly week: number | null;
  readonly day: number | null;
  readonly cost: number | null;
  readonly gap: number | null;
  readonly actualRate: number | null;
  readonly gain: number | null;
  readonly rank: number | null;
  readonly tooLate: number | null;
  readonly months: readonly (number | null)[];
}

/** A funnel sheet as core computes it. */
export function judgeFunnel(typed: TypedFunnel): readonly ShownStage[] {
  const sound = soundAssumptions(typed);
  const count = typed.stages.reduce((last, { name }, place) => (name === null ? last : place + 1), 0);
  const ranks = stepRanks(typed, sound, count);
  return typed.stages.map((stage, place) => {
    const chain = chainFrom(typed, place, count);
    const plan = sound && chain !== null && isNumber(typed.goal) ? planned(typed, chain) : null;
    const required = plan?.month ?? null;
    const months = sound && chain !== null && isTimed(chain) ? scheduled(typed, chain) : null;
    return {
      state: stateOf(stage, place, count, sound, required),
      required,
      week: plan?.week ?? null,
      day: plan?.day ?? null,
      cost: place === 0 ? (plan?.cost ?? null) : null,
      gap: isNumber(stage.actual) && required !== null ? stage.actual - required : null,
      actualRate: actualRate(typed, place, count),
      gain: ranks.find(({ step }) => step.stage === place)?.step.gain ?? null,
      rank: ranks.find(({ step }) => step.stage === place)?.rank ?? null,
      tooLate: months?.tooLate || null,
      months: months?.months ?? Array.from({ length: MOST_MONTHS }, () => null),
    };
  });
}

const isNumber = (value: Typed): value is number => typeof value === 'number';
const isAmount = (value: Typed): boolean => value === null || (isNumber(value) && value >= 0);
const isRate = (value: Typed): value is number => isNumber(value) && value > 0 && value <= 1;
const orZero = (value: Typed): number => (isNumber(value) ? value : 0);

function soundAssumptions(typed: TypedFunnel): boolean {
  const positive = (value: Typed): boolean => value === null || (isNumber(value) && value > 0);
  return (
    [typed.goal, typed.openPipeline, typed.share, typed.costPerTop, ...typed.monthGoals].every(isAmount) &&
    [typed.unitValue, typed.businessDays].every(positive) &&
    orZero(typed.share) <= 1
  );
}

/** The stages from one down to the wins; `null` where a name or a rate is missing on the way. */
function chainFrom({ stages }: TypedFunnel, place: number, count: number): readonly TypedStage[] | null {
  const chain = stages.slice(place, count);
  const whole =
    chain.every(({ name }) => name !== null) && chain.slice(0, -1).every(({ rate }) => isRate(rate));
  return chain.length > 0 && whole ? chain : null;
}

function isTimed(chain: readonly TypedStage[]): boolean {
  return chain.slice(0, -1).every(({ lag }) => isAmount(lag));
}

function rates(chain: readonly TypedStage[]): number[] {
  return chain.slice(0, -1).map(({ rate }) => rate as number);
}

function planned(typed: TypedFunnel, chain: readonly TypedStage[]) {
  const goal = {
    goal: typed.goal as number,
    unitValue: typed.unitValue as number | null,
    openPipeline: orZero(typed.openPipeline),
    share: (typed.share as number | null) ?? 1,
  };
  const over = (periods: number) =>
    planFunnel(goal, rates(chain), typed.costPerTop as number | null, periods)[0]!;
  const days = typed.businessDays as number | null;
  return {
    month: over(1).required,
    week: over(52 / 12).perPeriod,
    day: days === null ? null : over(days).perPeriod,
    cost: typed.costPerTop === null ? null : over(1).required * (typed.costPerTop as number),
  };
}

function scheduled(typed: TypedFunnel, chain: readonly TypedStage[]) {
  const { monthGoals, monthsOver } = typed;
  const open = monthGoals.slice(monthsOver) as (number | null)[];
  const share = (typed.share as number | null) ?? 1;
  const wins = open.map((goal) =>
    goal === null
      ? 0
      : winsFor(Math.max(0, goal - orZero(typed.openPipeline)) * share, typed.unitValue as number | null),
  );
  const lags = chain.slice(0, -1).map(({ lag }) => orZero(lag));
  const { months, tooLate } = scheduleFunnel(wins, rates(chain), lags);
  const last = open.reduce((found: number, goal, month) => (goal === null ? found : month), -1);
  return {
    tooLate: tooLate[0]!,
    months: monthGoals.map((_, month) => {
      const at = month - monthsOver;
      return at < 0 || at > last ? null : months[at]![0]!;
    }),
  };
}

function actualRate({ stages }: TypedFunnel, place: number, count: number): number | null {
  const actual = stages[place]!.actual;
  const next = stages[place + 1]?.actual ?? null;
  const known = stages[place]!.name !== null && place < count - 1;
  return known && isNumber(actual) && actual > 0 && isNumber(next) && next >= 0 ? next / actual : null;
}

/** The gain of every step whose counts and benchmark are known, largest first. */
function stepRanks(typed: TypedFunnel, sound: boolean, count: number): { step: StepGain; rank: number }[] {
  const { stages, unitValue } = typed;
  const wins = stages[count - 1]?.actual ?? null;
  const steps = stages.flatMap((stage, place): StepGain[] => {
    const rate = actualRate(typed, place, count);
    if (rate === null || !isRate(stage.benchmark)) return [];
    if (rate === 0) return [{ stage: place, rate, benchmark: stage.benchmark, gain: null }];
    if (!sound || !isNumber(wins) || wins < 0) return [];
    const next = stages[place + 1]!.actual as number;
    const [{ gain }] = stepGains(
      [stage.actual as number, next],
      [stage.benchmark],
      unitValue as number | null,
    ) as [StepGain];
    return [{ stage: place, rate, benchmark: stage.benchmark, gain: (gain as number) * (wins / next) }];
  });
  const sorted = [...steps].sort((one, other) => (other.gain ?? Infinity) - (one.gain ?? Infinity) || 0);
  return sorted.map((step, index) => ({ step, rank: index + 1 }));
}

function stateOf(
  stage: TypedStage,
  place: number,
  count: number,
  sound: boolean,
  required: number | null,
): State | null {
  const { actual, benchmark, lag, name, rate } = stage;
  if (place >= count) return null;
  const isLast = place === count - 1;
  const onward = [rate, benchmark].every((value) => value === null || isRate(value)) && isAmount(lag);
  if (name === null || !isAmount(actual) || (!isLast && !onward) || !sound) return 'check_input';
  if (required === null || required === 0) return null;
  const goal = { target: required, baseline: null, direction: 'up' } as const;
  return light(actual as number | null, goal, 1, KPI_THRESHOLDS);
}
