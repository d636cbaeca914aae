import { type Day, parseDay } from '../../core/day.ts';
import type { Tracker } from '../tracker.ts';
import type { ReviewKind } from './review-agenda.ts';

/**
 * Which day's month, quarter or year does a review look at? That of the as-of day; once the cycle is over that of its last
 * day, because its last review is held some days later. A week is always the one up to the as-of day.
 */
export function reviewDay(kind: ReviewKind, { asOf, cycle }: Pick<Tracker, 'asOf' | 'cycle'>): Day {
  const day = parseDay(asOf) as Day;
  return kind === 'week' ? day : Math.min(day, parseDay(cycle.end) as Day);
}
