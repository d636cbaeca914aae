import type { Host } from '../host/host.ts';
import { TRACKER_TEXTS } from '../i18n/tracker.ts';
import { recolour } from '../tracker/repair/recolour.ts';
import { standingLanguage } from '../tracker/repair/standing-language.ts';
import { SETTINGS_ROWS } from '../tracker/sheets/settings-cells.ts';
import { type ReadSheet, readRepairSheets } from './repair-file.ts';
import type { Request, Response } from './rpc-schema.ts';
import { openTracker } from './trackers.ts';

/**
 * Gives a tracker that stands other colours: its rules, the marks that have a colour of their own, and the word in its
 * settings. All of it or nothing. Tells in how many sheets something changed.
 * @throws Failure as `openTracker`; HostFailure
 */
export function changePalette(
  host: Host,
  { palette, tracker }: Request<'changePalette'>,
): Response<'changePalette'> {
  return host.together(() => {
    const found = openTracker(host, tracker);
    const sheets = readRepairSheets(host, found);
    const changes = recolour(sheets, { trackerId: found.id, today: host.today(), anew: [], palette });
    for (const { looks, sheet } of changes)
      host.restoreLooks((sheets[sheet] as ReadSheet).sheetId, looks, {});
    const { settings } = sheets;
    const column = settings?.columns.value;
    if (settings && column !== undefined) {
      const row = settings.firstRow + SETTINGS_ROWS.palette - 1;
      const value = TRACKER_TEXTS[standingLanguage(sheets)].words.palette[palette];
      host.change([{ sheet: settings, cells: [{ row, column, value }] }]);
    }
    return { sheets: changes.length };
  });
}
