import { afterEach, beforeEach } from 'vitest';
import type { Request } from '../../src/app/rpc-schema.ts';
import { typeCheckInTracker } from './check-in-tracker.ts';
import { type OpenAddon, openAddon } from './open-addon.ts';

export type CheckInRows = Request<'saveCheckIn'>['rows'];

/** The spreadsheet of the present test, see {@link openCheckInAddon}. */
export let addon: OpenAddon;

/** Opens the small tracker of check-ins anew for every test of a file. */
export function openCheckInAddon(): void {
  beforeEach(async () => {
    addon = await openAddon({ sheets: ['S'] });
    await typeCheckInTracker(addon);
  });
  afterEach(async () => {
    await addon.book.settle();
    addon.book.dispose();
  });
}

/** What a row of a check-in says besides its figure: nothing. */
export const NOTHING = { confidence: null, why: null, next: null };

/** A new figure for a KPI, as the sidebar sends it. */
export const kpi = (
  rowId: string,
  value: number | null,
  more: Partial<CheckInRows[number]> = {},
): CheckInRows[number] => ({ sheet: 'kpi', rowId, name: rowId, value, ...NOTHING, ...more });

/** Saves figures of the 30th of September as 佐藤 does. */
export const save = (rows: CheckInRows, more: Partial<Request<'saveCheckIn'>> = {}) =>
  addon.rpc('saveCheckIn', { tracker: null, who: '佐藤', date: '2026-09-30', rows, ...more });
