import { type Day, isoDate, parseDay } from '../../core/day.ts';
import { elapsedCalendar } from '../../core/elapsed.ts';
import type { State } from '../../core/light.ts';
import { keyResultLight } from '../../core/okr.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { inOrder } from '../check-in/derived-values.ts';
import type { CheckIn } from '../check-in-schema.ts';
import { periodEnds } from '../period-ends.ts';
import type { KeyResult, Kpi, Tracker } from '../tracker.ts';
import { stateOn } from './state-on.ts';

/** When the first member checks in, and how much later the next one: minutes after midnight. */
const FIRST_CHECK_IN = 8 * 60 + 55;
const NEXT_CHECK_IN = 15;

/**
 * The log that a tracker's own past implies: a line on the last day of each past month with a value, and one with
 * today's value, cause and next step on the day of the last update. Oldest first.
 */
export function pastCheckIns(tracker: Tracker): CheckIn[] {
  const keyResults = tracker.objectives.flatMap((objective) => objective.keyResults);
  return inOrder([
    ...tracker.kpis.flatMap((kpi) => linesOf(kpi, tracker, kpiStateOn(kpi, tracker))),
    ...keyResults.flatMap((row) => linesOf(row, tracker, keyResultStateOn(row, tracker))),
  ]);
}

type StateOn = (actual: number, day: Day) => State;
type Row = Kpi | KeyResult;

function linesOf(row: Row, tracker: Tracker, stateThen: StateOn): CheckIn[] {
  const { history, updated } = row;
  const { states, values } = history;
  const asOf = parseDay(tracker.asOf) as Day;
  const last = updated === null ? asOf : (parseDay(updated) as Day);
  const confidence = 'confidence' in row ? row.confidence : null;
  const past = periodEnds(asOf, values.length).slice(0, -1);
  const lines = past.flatMap((day, index): CheckIn[] => {
    const value = values[index] ?? null;
    if (value === null || day >= last) return [];
    const isNewest = index === past.length - 1;
    const state = states[index] ?? null;
    return [
      {
        ...lineOf(row, day, tracker),
        value,
        state,
        confidence: isNewest ? history.previousConfidence : null,
      },
    ];
  });
  if (row.actual === null || updated === null) return lines;
  const { actual, next, why } = row;
  const newest = { ...lineOf(row, last, tracker), value: actual, confidence, why, next };
  // The month may be known by a light already; in the first weeks of a year nothing else is judged yet.
  const month = periodEnds(asOf, values.length).findIndex((day) => day >= last);
  const known = values[month] === actual ? (states[month] ?? null) : null;
  const isLight = known !== null && known <= STATE.overdue;
  return [...lines, { ...newest, state: isLight ? known : STATE[stateThen(actual, last)] }];
}

function lineOf({ id, name, owner, target }: Row, day: Day, { members }: Tracker): CheckIn {
  const place = Math.max(
    0,
    members.findIndex((member) => member.name === owner),
  );
  const time = `${isoDate(day)} ${clock(FIRST_CHECK_IN + place * NEXT_CHECK_IN)}`;
  const empty = { value: null, state: null, confidence: null, why: '', next: '' };
  return { time, row: id, name, target, who: owner, source: 'check_in', ...empty };
}

/** `9:05` as `09:05`. */
function clock(minutes: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function kpiStateOn({ baseline, direction, end, kind, start, target }: Kpi, tracker: Tracker): StateOn {
  const period = periodOf(start, end, tracker);
  return (actual, day) =>
    target === null
      ? 'no_data'
      : stateOn(actual, { target, baseline, direction }, kind ?? 'sum', period, day);
}

function keyResultStateOn({ baseline, end, start, target }: KeyResult, tracker: Tracker): StateOn {
  const period = periodOf(start, end, tracker);
  return (actual, day) =>
    target === null ? 'no_data' : keyResultLight(actual, target, baseline, elapsedCalendar(period, day));
}

function periodOf(start: string | null, end: string | null, { cycle }: Tracker): { start: Day; end: Day } {
  return { start: parseDay(start ?? cycle.start) as Day, end: parseDay(end ?? cycle.end) as Day };
}
