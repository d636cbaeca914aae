import { okrRows } from './sheets/okr-sheet.ts';
import type { Tracker } from './tracker.ts';

/** How many rows of a tracker's own stand in each sheet, by its id; sheets that only show or explain have none. */
export function sheetRows(tracker: Tracker): Readonly<Record<string, number>> {
  return {
    okr: okrRows(tracker),
    kpi: tracker.kpis.length,
    qualitative: tracker.qualitative.length,
    actions: tracker.actions.length,
    check_ins: tracker.checkIns.length,
  };
}
