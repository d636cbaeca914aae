import type { FUniver } from '@univerjs/core/facade';

/**
 * Moves the selection out of a hidden row when a sheet is opened: the grid begins at A1, and where row 1 is hidden it
 * would mark the whole row below.
 */
export function selectVisibleCell(api: FUniver): void {
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const cell = activeSheet.getActiveCell();
    const row = cell?.getRow() ?? 0;
    const sheet = activeSheet.getSheet();
    if (sheet.getRowVisible(row)) return;
    let visible = row;
    while (visible < sheet.getRowCount() - 1 && !sheet.getRowVisible(visible)) visible += 1;
    activeSheet.getRange(visible, cell?.getColumn() ?? 0).activate();
  });
}
