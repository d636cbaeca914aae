import { addMonths, type Day, dayFrom, isoDate } from '../../../src/core/day.ts';
import { fiscalPeriod } from '../../../src/core/fiscal-period.ts';
import type { Answers } from './wizard.ts';

type Cycle = Answers['cycle'];

/** The fiscal year that contains a day. */
export function thisYear(today: Day, fiscalStart: number): Cycle {
  const { year } = fiscalPeriod(today, fiscalStart);
  return { start: isoDate(dayFrom(year, fiscalStart, 1) ?? today), months: 12, fiscalStart };
}

/** What can be planned: this fiscal year and the next one, this quarter and the next one. */
export function cyclesFrom(today: Day, fiscalStart: number): Cycle[] {
  const { quarter, year } = fiscalPeriod(today, fiscalStart);
  const first = dayFrom(year, fiscalStart, 1) ?? today;
  const after = (months: number): string => isoDate(addMonths(first, months));
  const passed = (quarter - 1) * 3;
  return [
    { start: after(0), months: 12, fiscalStart },
    { start: after(12), months: 12, fiscalStart },
    { start: after(passed), months: 3, fiscalStart },
    { start: after(passed + 3), months: 3, fiscalStart },
  ];
}

/** The same choice in a fiscal year of another beginning: year stays year, quarter stays quarter. */
export function movedCycle(today: Day, { months }: Cycle, fiscalStart: number): Cycle {
  const found = cyclesFrom(today, fiscalStart).find((cycle) => cycle.months === months);
  return found ?? thisYear(today, fiscalStart);
}
