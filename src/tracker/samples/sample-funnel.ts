import { civilDate, type Day, dayFrom, isoDate } from '../../core/day.ts';
import type { Language, Text } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import type { Anchor } from './anchor.ts';
import { UNIT } from './sample-texts.ts';

type FunnelInput = NonNullable<TrackerInput['funnel']>;

/** One stage of a sample's funnel: what was counted last month, and the rates on to the next stage. */
export interface SampleStage {
  readonly name: Text;
  readonly unit: Text;
  readonly actual: number;
  readonly rate?: number;
  readonly benchmark?: number;
  /** Months until the next stage. */
  readonly lag?: number;
}

/** The funnel of a sample in both languages. */
export interface SampleFunnel
  extends Pick<FunnelInput, 'goal' | 'unitValue' | 'openPipeline' | 'share' | 'businessDays' | 'costPerTop'> {
  readonly unit: Text;
  readonly stages: readonly SampleStage[];
  /** Goals by month, beginning with the month of the day after the as-of day. */
  readonly monthGoals: readonly number[];
}

/** A funnel in one language, its months anchored. */
export function sampleFunnel(funnel: SampleFunnel, language: Language, at: Anchor): FunnelInput {
  return {
    ...funnel,
    unit: funnel.unit[language],
    stages: funnel.stages.map((stage) => ({
      name: stage.name[language],
      unit: stage.unit[language],
      actual: stage.actual,
      rate: stage.rate ?? null,
      benchmark: stage.benchmark ?? null,
      lag: stage.lag ?? null,
    })),
    firstMonth: firstMonth(at),
    monthGoals: [...funnel.monthGoals],
  };
}

/** A funnel to be filled in: the currency of the language, all of the goal, 20 business days a month. */
export function blankFunnel(language: Language, at: Anchor): FunnelInput {
  return { unit: UNIT.yen[language], share: 1, businessDays: 20, firstMonth: firstMonth(at) };
}

/** The first day of the month in which the day after the as-of day lies. */
function firstMonth({ asOf }: Anchor): string {
  const { month, year } = civilDate(asOf + 1);
  return isoDate(dayFrom(year, month, 1) as Day);
}
