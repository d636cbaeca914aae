import { addMonths, civilDate, type Day, dayFrom } from '../core/day.ts';

/** The last days of the newest months, oldest first: ends of months, and the as-of day itself as the newest. */
export function periodEnds(asOf: Day, count: number): Day[] {
  const { month, year } = civilDate(asOf);
  const first = dayFrom(year, month, 1) as Day;
  return Array.from({ length: count }, (_, index) => {
    const back = count - 1 - index;
    return back === 0 ? asOf : addMonths(first, 1 - back) - 1;
  });
}
