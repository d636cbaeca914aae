import { cssColor } from './css-color.ts';
import { holdHeights, letGrow } from './growing-rows.ts';
import type { RangeBase } from './range-base.ts';
import { SheetBase } from './sheet-base.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows, columns and looks of a sheet: inserting, deleting, sizes, freezing, hiding, colours. */
export abstract class SheetLayout extends SheetBase {
  insertRowsAfter(after: number, count: number): GoogleSheet {
    return this.insertRows(after + 1, count);
  }
  insertRowsBefore(before: number, count: number): GoogleSheet {
    return this.insertRows(before, count);
  }
  insertRowAfter(after: number): GoogleSheet {
    return this.insertRows(after + 1, 1);
  }
  insertRowBefore(before: number): GoogleSheet {
    return this.insertRows(before, 1);
  }
  insertColumnsAfter(after: number, count: number): GoogleSheet {
    return this.insertColumnsAt(after + 1, count);
  }
  insertColumnsBefore(before: number, count: number): GoogleSheet {
    return this.insertColumnsAt(before, count);
  }
  insertColumnAfter(after: number): GoogleSheet {
    return this.insertColumnsAt(after + 1, 1);
  }
  insertColumnBefore(before: number): GoogleSheet {
    return this.insertColumnsAt(before, 1);
  }
  insertColumns(position: number, count = 1): void {
    this.insertColumnsAt(position, count);
  }

  insertRows(position: number, count = 1): GoogleSheet {
    if (position > this.getMaxRows()) this.facade.setRowCount(this.getMaxRows() + count);
    else this.book.restructure(this.id, (sheet) => sheet.insertRows(position - 1, count));
    return this.exposed;
  }

  deleteRow(position: number): GoogleSheet {
    this.deleteRows(position, 1);
    return this.exposed;
  }

  deleteRows(position: number, count: number): void {
    if (count >= this.getMaxRows()) throw new Error("You can't delete all the rows on the sheet.");
    if (position + count - 1 > this.getMaxRows()) throw new Error('Those rows are out of bounds.');
    this.book.restructure(this.id, (sheet) => sheet.deleteRows(position - 1, count));
  }

  deleteColumn(position: number): GoogleSheet {
    this.deleteColumns(position, 1);
    return this.exposed;
  }

  deleteColumns(position: number, count: number): void {
    if (count >= this.getMaxColumns()) throw new Error("You can't delete all the columns on the sheet.");
    if (position + count - 1 > this.getMaxColumns()) throw new Error('Those columns are out of bounds.');
    this.book.restructure(this.id, (sheet) => sheet.deleteColumns(position - 1, count));
  }

  moveRows(rows: RangeBase, destination: number): void {
    if (destination < 1 || destination > this.getMaxRows() + 1)
      throw new Error('Those rows are out of bounds.');
    this.book.restructure(this.id, (sheet) =>
      sheet.moveRows(sheet.getRange(rows.area.startRow, 0, rows.getNumRows(), 1), destination - 1),
    );
  }

  moveColumns(columns: RangeBase, destination: number): void {
    if (destination < 1 || destination > this.getMaxColumns() + 1)
      throw new Error('Those columns are out of bounds.');
    this.book.restructure(this.id, (sheet) =>
      sheet.moveColumns(
        sheet.getRange(0, columns.area.startColumn, 1, columns.getNumColumns()),
        destination - 1,
      ),
    );
  }

  setColumnWidth(column: number, width: number): GoogleSheet {
    return this.setColumnWidths(column, 1, width);
  }
  setRowHeight(row: number, height: number): GoogleSheet {
    return this.setRowHeights(row, 1, height);
  }

  setColumnWidths(start: number, count: number, width: number): GoogleSheet {
    this.facade.setColumnWidths(start - 1, count, width);
    return this.exposed;
  }

  setRowHeights(start: number, count: number, height: number): GoogleSheet {
    this.facade.setRowHeights(start - 1, count, height);
    letGrow(this.model, start - 1, count, height);
    return this.exposed;
  }

  setRowHeightsForced(start: number, count: number, height: number): GoogleSheet {
    this.facade.setRowHeightsForced(start - 1, count, height);
    holdHeights(this.model, start - 1, count);
    return this.exposed;
  }

  getColumnWidth(column: number): number {
    return this.facade.getColumnWidth(column - 1);
  }

  getRowHeight(row: number): number {
    return this.facade.getRowHeight(row - 1);
  }

  setFrozenRows(rows: number): void {
    this.freeze(rows, this.getFrozenColumns());
  }

  setFrozenColumns(columns: number): void {
    this.freeze(this.getFrozenRows(), columns);
  }

  getFrozenRows(): number {
    return this.facade.getFreeze().ySplit;
  }

  getFrozenColumns(): number {
    return this.facade.getFreeze().xSplit;
  }

  hideRows(start: number, count = 1): void {
    this.facade.hideRows(start - 1, count);
  }
  showRows(start: number, count = 1): void {
    this.facade.showRows(start - 1, count);
  }
  hideColumns(start: number, count = 1): void {
    this.facade.hideColumns(start - 1, count);
  }
  showColumns(start: number, count = 1): void {
    this.facade.showColumns(start - 1, count);
  }
  hideRow(row: RangeBase): void {
    this.hideRows(row.getRow(), row.getNumRows());
  }
  hideColumn(column: RangeBase): void {
    this.hideColumns(column.getColumn(), column.getNumColumns());
  }
  unhideRow(row: RangeBase): void {
    this.showRows(row.getRow(), row.getNumRows());
  }
  unhideColumn(column: RangeBase): void {
    this.showColumns(column.getColumn(), column.getNumColumns());
  }

  isRowHiddenByUser(row: number): boolean {
    return !this.model.getRowVisible(row - 1) && !this.kept.isFolded('rows', row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return !this.model.getColVisible(column - 1) && !this.kept.isFolded('columns', column);
  }

  hideSheet(): GoogleSheet {
    const visible = this.book.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    if (visible.length === 1 && visible[0]!.getSheetId() === this.id)
      throw new Error("You can't hide all the sheets in a document.");
    this.facade.hideSheet();
    return this.exposed;
  }

  showSheet(): GoogleSheet {
    this.facade.showSheet();
    return this.exposed;
  }

  isSheetHidden(): boolean {
    return this.facade.isSheetHidden();
  }

  setTabColor(color: string | null): GoogleSheet {
    this.facade.setTabColor(color === null ? '' : cssColor(color));
    return this.exposed;
  }

  getTabColor(): string | null {
    return this.facade.getTabColor() || null;
  }

  setHiddenGridlines(hidden: boolean): GoogleSheet {
    this.facade.setHiddenGridlines(hidden);
    return this.exposed;
  }

  hasHiddenGridlines(): boolean {
    return this.facade.hasHiddenGridLines();
  }

  private insertColumnsAt(position: number, count: number): GoogleSheet {
    if (position > this.getMaxColumns()) this.facade.setColumnCount(this.getMaxColumns() + count);
    else this.book.restructure(this.id, (sheet) => sheet.insertColumns(position - 1, count));
    return this.exposed;
  }

  private freeze(rows: number, columns: number): void {
    if (rows >= this.getMaxRows() || columns >= this.getMaxColumns())
      throw new Error("You can't freeze all visible rows or columns on the sheet.");
    this.facade.setFreeze({
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    });
  }
}
