import { type Day, isoDate } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { Failure } from './failure.ts';

/**
 * The same day, if figures can be recorded for it. One that lies ahead would move the periods of the past values beyond
 * today, and those of all rows would be gone.
 * @param code says for which field the person has to choose another day
 * @throws Failure `code` for a day after today
 */
export function recordableDay(host: Host, day: Day, code: 'day_ahead' | 'as_of_ahead'): Day {
  const [date, today] = [isoDate(day), host.today()];
  if (date > today) throw new Failure(code, { date, today });
  return day;
}
