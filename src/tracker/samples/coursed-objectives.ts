import { elapsedCalendar } from '../../core/elapsed.ts';
import { keyResultLight } from '../../core/okr.ts';
import type { Language } from '../../i18n/language.ts';
import type { TrackerInput } from '../tracker.ts';
import type { Anchor } from './anchor.ts';
import { type Course, pastOf } from './course.ts';
import { type SampleKeyResult, type SampleObjective, sampleObjectives } from './sample-objective.ts';

type ObjectiveInput = NonNullable<TrackerInput['objectives']>[number];
type KeyResultInput = NonNullable<ObjectiveInput['keyResults']>[number];

/** A key result whose past follows from a course. */
export interface CoursedKeyResult extends SampleKeyResult {
  readonly course?: Course;
}

/** An objective of a sample with such key results. */
export interface CoursedObjective extends SampleObjective {
  readonly keyResults: readonly CoursedKeyResult[];
}

/** The objectives of a sample in one language, anchored, with values and lights of the past of their key results. */
export function coursedObjectives(
  objectives: readonly CoursedObjective[],
  language: Language,
  at: Anchor,
): ObjectiveInput[] {
  return sampleObjectives(objectives, language, at).map((objective, index) => ({
    ...objective,
    keyResults: (objective.keyResults ?? []).map((keyResult, position) =>
      withPast(keyResult, objectives[index]?.keyResults[position]?.course ?? [], at),
    ),
  }));
}

function withPast(keyResult: KeyResultInput, course: Course, at: Anchor): KeyResultInput {
  const { actual = null, baseline = null, target = null } = keyResult;
  if (actual === null || target === null || course.length === 0) return keyResult;
  const past = pastOf(
    {
      actual,
      from: baseline ?? 0,
      period: at,
      state: (value, day) => keyResultLight(value, target, baseline, elapsedCalendar(at, day)),
    },
    course,
    at.asOf,
  );
  return { ...keyResult, history: { ...keyResult.history, ...past } };
}
