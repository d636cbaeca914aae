import type { Host, SheetSnapshot } from '../host/host.ts';
import type { RepairSheet } from '../tracker/repair/standing-file.ts';
import type { FoundTracker } from './trackers.ts';

/** A sheet of a tracker as it was read for repair. */
export type ReadSheet = SheetSnapshot & RepairSheet;

/** All sheets of a tracker with everything that repair looks at, by their id in plans. */
export function readRepairSheets(host: Host, tracker: FoundTracker): Record<string, ReadSheet> {
  const sheets: Record<string, ReadSheet> = {};
  for (const id of Object.keys(tracker.sheets)) {
    const sheet = tracker.sheets[id] as FoundTracker['all'][number];
    sheets[id] = { ...host.readSheet(sheet), looks: host.readLooks(sheet.sheetId) };
  }
  return sheets;
}
