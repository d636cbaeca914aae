import { ICommandService, type Worksheet, WrapStrategy } from '@univerjs/core';
import { IRenderManagerService, type SpreadsheetSkeleton } from '@univerjs/engine-render';
import { SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { SheetSkeletonManagerService } from '@univerjs/sheets-ui';
import type { LocalSpreadsheet } from '../spreadsheet-app/contract.ts';
import { growingRows, rememberGrown } from '../spreadsheet-app/sheet/growing-rows.ts';
import { inNextFrame } from './next-frame.ts';

/** As much room around wrapped lines as a usual row leaves around one line. */
const AIR = 6;

/**
 * Lets rows of the active sheet grow with their wrapped text where a script gave them a height without forcing it, as
 * Google does: the open grid holds every row to the height that was set.
 */
export class RowGrowth {
  private readonly spreadsheet: LocalSpreadsheet;
  /** Measures anew with the next frame; to be called when a script has run. */
  readonly refresh = inNextFrame(() => this.grow());

  constructor(spreadsheet: LocalSpreadsheet) {
    this.spreadsheet = spreadsheet;
    const { api } = spreadsheet;
    for (const event of ['ActiveSheetChanged', 'SheetValueChanged', 'SheetSkeletonChanged'] as const) {
      api.addEvent(api.Event[event], () => this.refresh());
    }
  }

  private grow(): void {
    const book = this.spreadsheet.api.getActiveWorkbook();
    if (!book) return;
    const [unitId, sheet] = [book.getId(), book.getActiveSheet().getSheet()];
    const injector = this.spreadsheet.univer.__getInjector();
    const drawn = injector.get(IRenderManagerService).getRenderById(unitId);
    const skeleton = drawn?.with(SheetSkeletonManagerService).getSkeleton(sheet.getSheetId());
    if (!skeleton) return;
    const heights: Record<number, number> = {};
    for (const { height, least, row } of growingRows(sheet)) {
      const needed = Math.max(least, wrappedHeight(sheet, skeleton, row));
      if (needed === height) continue;
      heights[row] = needed;
      rememberGrown(sheet, row, needed);
    }
    const rows = Object.keys(heights).map(Number);
    if (rows.length === 0) return;
    // The mutation without its command: there is nothing to undo.
    injector.get(ICommandService).syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
      unitId,
      subUnitId: sheet.getSheetId(),
      ranges: rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 })),
      rowHeight: heights,
    });
  }
}

/** The height that the highest wrapped text of a row needs; 0 without one. */
function wrappedHeight(sheet: Worksheet, skeleton: SpreadsheetSkeleton, row: number): number {
  let height = 0;
  for (let column = 0; column < sheet.getColumnCount(); column += 1) {
    const text = sheet.getCellRaw(row, column)?.v ?? '';
    if (text === '' || !sheet.getColVisible(column)) continue;
    if (sheet.getComposedCellStyle(row, column).tb !== WrapStrategy.WRAP) continue;
    height = Math.max(height, (skeleton.calculateAutoHeightForCell(row, column) ?? 0) + AIR);
  }
  return Math.ceil(height);
}
