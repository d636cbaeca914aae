import type { FUniver } from '@univerjs/core/facade';

/**
 * Puts the selection into one cell of the first visible row when a sheet is opened: the grid begins at A1, and where row 1 is
 * hidden it would mark the whole row below.
 */
export function selectVisibleCell(api: FUniver): void {
  api.addEvent(api.Event.ActiveSheetChanged, ({ activeSheet }) => {
    const sheet = activeSheet.getSheet();
    const isWholeRow = activeSheet.getActiveRange()?.getWidth() === sheet.getColumnCount();
    if (sheet.getRowVisible(activeSheet.getActiveCell()?.getRow() ?? 0) && !isWholeRow) return;
    let row = 0;
    while (row < sheet.getRowCount() - 1 && !sheet.getRowVisible(row)) row += 1;
    activeSheet.getRange(row, 0).activate();
  });
}
