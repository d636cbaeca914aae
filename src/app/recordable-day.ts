import { type Day, parseDay } from '../core/day.ts';
import type { Host } from '../host/host.ts';
import { Failure } from './failure.ts';

/**
 * A day that figures can be recorded for. A day that lies ahead would move the periods of the past values beyond today,
 * and those of all rows would be gone.
 * @param date `yyyy-mm-dd`
 * @throws Failure `day_ahead` for a day after today
 */
export function recordableDay(host: Host, date: string): Day {
  const today = host.today();
  if (date > today) throw new Failure('day_ahead', { date, today });
  return parseDay(date) as Day;
}
