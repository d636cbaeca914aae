import type { Host, SheetSnapshot } from '../host/host.ts';
import { type LostSheet, lostSheets } from '../tracker/repair/lost-sheets.ts';
import type { RepairSheet } from '../tracker/repair/standing-file.ts';
import { standingPlan } from '../tracker/repair/standing-plan.ts';
import { OPTIONAL_SHEETS } from '../tracker/sheets/optional-sheets.ts';
import type { FoundTracker } from './trackers.ts';

/** A sheet of a tracker as it was read for repair. */
export type ReadSheet = SheetSnapshot & RepairSheet;

/**
 * All sheets of a tracker with everything that repair looks at, by their id in plans; also those that have lost their
 * mark, as far as they can be known again.
 */
export function readRepairSheets(host: Host, tracker: FoundTracker): Record<string, ReadSheet> {
  const sheets: Record<string, ReadSheet> = {};
  for (const id of Object.keys(tracker.sheets)) {
    const sheet = tracker.sheets[id] as FoundTracker['all'][number];
    sheets[id] = { ...host.readSheet(sheet), looks: host.readLooks(sheet.sheetId) };
  }
  const options = { trackerId: tracker.id, today: host.today(), anew: OPTIONAL_SHEETS };
  const { plan } = standingPlan(sheets, options);
  if (plan.sheets.every(({ id }) => sheets[id])) return sheets;
  for (const lost of lostSheets(plan, sheets, host.readUnmarked())) {
    const planned = plan.sheets.find(({ id }) => id === lost.sheet);
    if (planned) sheets[lost.sheet] = readLost(host, lost, planned.identity);
  }
  return sheets;
}

function readLost(host: Host, lost: LostSheet, identity: string): ReadSheet {
  const { columns, firstRow, hasIdRow, name, sheetId } = lost;
  const found = { sheetId, name, firstRow, firstColumn: columns.identity ?? 0, identity };
  return {
    ...host.readSheet(found),
    columns,
    looks: host.readLooks(sheetId),
    withoutIdRow: !hasIdRow,
  };
}
