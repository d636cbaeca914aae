import { type Day, parseDay } from '../../core/day.ts';
import { derivedValues, type Past } from '../check-in/derived-values.ts';
import { periodEnds } from '../period-ends.ts';
import { PERIODS } from '../sheets/history-sheet.ts';
import type { KeyResult, Kpi, Tracker } from '../tracker.ts';
import { pastCheckIns } from './past-check-ins.ts';

/**
 * A tracker with the log that its past implies, and with what follows from that log by the same rule as after every
 * check-in: past values, their lights and the misses in a row. So the first check-in continues what was there.
 */
export function logged(tracker: Tracker): Tracker {
  const checkIns = pastCheckIns(tracker);
  const ends = periodEnds(parseDay(tracker.asOf) as Day, PERIODS);
  const derived = ({ history, id }: Kpi | KeyResult) =>
    derivedValues(
      checkIns.filter(({ row }) => row === id),
      ends,
      padded(history),
    );
  return {
    ...tracker,
    checkIns,
    kpis: tracker.kpis.map((kpi) => {
      const { misses, ...past } = derived(kpi);
      return { ...kpi, misses, history: shortened(past, kpi.history) };
    }),
    objectives: tracker.objectives.map((objective) => ({
      ...objective,
      keyResults: objective.keyResults.map((row) => ({
        ...row,
        history: shortened(derived(row), row.history),
      })),
    })),
  };
}

type History = Kpi['history'];

/** The past of a goal as the sheet of past values has it: one place for each period, the newest one last. */
function padded({ previousConfidence, states, values }: History): Past {
  const all = <T>(list: readonly T[]): (T | null)[] => [
    ...Array<null>(PERIODS - list.length).fill(null),
    ...list,
  ];
  return { values: all(values), states: all(states), previousConfidence };
}

/** The newest periods of a past, as many as were known before. */
function shortened({ previousConfidence, states, values }: Past, known: History): History {
  const newest = <T>(list: readonly T[], count: number): T[] => list.slice(PERIODS - count);
  return {
    values: newest(values, known.values.length),
    states: newest(states, known.states.length),
    previousConfidence,
  };
}
