import { type Day, parseDay } from '../../core/day.ts';
import { isStanding } from '../../core/pace.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import type { Anchor } from './anchor.ts';
import { type Course, pastOf } from './course.ts';
import { type SampleKpi, sampleKpis } from './sample-kpi.ts';
import { stateOn } from './state-on.ts';

type KpiInput = NonNullable<TrackerInput['kpis']>[number];

/**
 * A KPI of a sample whose past follows from a course instead of being written down month by month. Misses are counted
 * where each month is judged by itself; a goal on its way states the months that fell short of their share.
 */
export interface CoursedKpi extends Omit<SampleKpi, 'lights' | 'values' | 'parent'> {
  /** Id of the KPI it leads to. */
  readonly parent?: string;
  readonly course?: Course;
}

/** The KPIs of a sample in one language, anchored, each with values, lights and misses of its past. */
export function coursedKpis(kpis: readonly CoursedKpi[], language: Language, at: Anchor): KpiInput[] {
  const plain = sampleKpis(
    kpis.map(({ parent: _, ...kpi }) => kpi),
    language,
    at,
  );
  const labels = new Map(plain.map(({ id, name }) => [id, `${id} ${name}`]));
  return plain.map((kpi, index) => {
    const { course = [], parent = '' } = kpis[index] ?? {};
    return withPast({ ...kpi, parent: labels.get(parent) ?? '' }, course, at);
  });
}

function withPast(kpi: KpiInput, course: Course, at: Anchor): KpiInput {
  const { actual = null, baseline = null, direction = null, end, kind, start, target = null } = kpi;
  if (actual === null || target === null || course.length === 0) return kpi;
  const period = { start: dayOr(start, at.start), end: dayOr(end, at.end) };
  const goal = { target, baseline, direction };
  const isStandingGoal = isStanding(kind ?? 'sum', goal);
  const past = pastOf(
    {
      actual,
      from: isStandingGoal ? 'standing' : (baseline ?? 0),
      period,
      state: (value, day) => stateOn(value, goal, kind ?? 'sum', period, day),
    },
    course,
    at.asOf,
  );
  return { ...kpi, history: past };
}

function dayOr(date: string | null | undefined, otherwise: Day): Day {
  return (date ? parseDay(date) : null) ?? otherwise;
}
