import type { Day } from './day.ts';

/** How often a figure is to be updated. */
export type Cadence = 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'half_yearly' | 'yearly';

/** The longest such interval, in days. Source: domain section 3, Freshness. */
export const CADENCE_DAYS: Readonly<Record<Cadence, number>> = {
  daily: 1,
  weekly: 7,
  monthly: 31,
  quarterly: 92,
  half_yearly: 183,
  yearly: 366,
};

/** Fresh, due for an update, stale, or never updated; with the age in days where there was an update. */
export type Freshness =
  | { readonly state: 'fresh' | 'due' | 'stale'; readonly days: number }
  | { readonly state: 'never' };

/**
 * Is a figure fresh? Fresh up to cadence + lag days after its last update, due up to twice that, then stale. An update
 * in the future counts as one of today.
 *
 * @param lastUpdate `null`: never updated
 * @param lagDays days by which figures arrive late anyway, 0 or more
 * Source: domain section 3, Freshness; rulings 40.
 */
export function freshness(lastUpdate: Day | null, cadence: Cadence, asOf: Day, lagDays: number): Freshness {
  if (lastUpdate === null) return { state: 'never' };
  const days = Math.max(0, asOf - lastUpdate);
  const allowed = CADENCE_DAYS[cadence] + lagDays;
  if (days <= allowed) return { state: 'fresh', days };
  return { state: days <= 2 * allowed ? 'due' : 'stale', days };
}
