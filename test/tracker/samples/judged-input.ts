import type { CoachTracker } from '../../../src/coach/coach-tracker.ts';
import type { State } from '../../../src/core/light.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { coachInput } from '../../../src/tracker/coach-input.ts';
import type { Tracker } from '../../../src/tracker/tracker.ts';
import { keyResultState, kpiState, proxyState } from './judged.ts';

/** A sample as the coach reads it, with the lights that core gives its rows. */
export function judgedInput(tracker: Tracker, language: Language): CoachTracker {
  const keyResults = tracker.objectives.flatMap((objective) => objective.keyResults);
  const states = new Map<string, State | null>([
    ...keyResults.map((row) => [row.id, keyResultState(row, tracker)] as const),
    ...tracker.kpis.map((row) => [row.id, kpiState(row, tracker)] as const),
    ...tracker.qualitative.map((row) => [row.id, proxyState(row)] as const),
  ]);
  return coachInput(tracker, language, (id) => states.get(id) ?? null);
}
