import { a1Of } from '../grid/a1.ts';
import type { Area } from '../grid/book.ts';
import { forEachCell } from '../grid/book.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { SheetEmulation } from './sheet-emulation.ts';

type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const KIND: DoorKind = { name: 'Range', document: true };

/** Where a range lies: the part of `Range` that needs no cell. */
export abstract class RangeBase {
  readonly host: Host;
  readonly owner: SheetEmulation;
  readonly area: Area;
  readonly exposed: GoogleRange;

  constructor(owner: SheetEmulation, area: Area) {
    this.host = owner.host;
    this.owner = owner;
    this.area = area;
    this.exposed = owner.host.door.expose<GoogleRange>(this, KIND);
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getRow(): number {
    return this.area.startRow + 1;
  }

  getRowIndex(): number {
    return this.getRow();
  }

  getColumn(): number {
    return this.area.startColumn + 1;
  }

  getNumRows(): number {
    return this.area.endRow - this.area.startRow + 1;
  }

  getNumColumns(): number {
    return this.area.endColumn - this.area.startColumn + 1;
  }

  getHeight(): number {
    return this.getNumRows();
  }

  getWidth(): number {
    return this.getNumColumns();
  }

  getLastRow(): number {
    return this.area.endRow + 1;
  }

  getLastColumn(): number {
    return this.area.endColumn + 1;
  }

  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.owner.exposed;
  }

  getGridId(): number {
    return this.owner.getSheetId();
  }

  getCell(row: number, column: number): GoogleRange {
    return this.offset(row - 1, column - 1, 1, 1);
  }

  offset(
    rows: number,
    columns: number,
    numRows = this.getNumRows(),
    numColumns = this.getNumColumns(),
  ): GoogleRange {
    return this.owner.getRange(this.getRow() + rows, this.getColumn() + columns, numRows, numColumns);
  }

  /** A table of the range's shape, made cell by cell. */
  protected table<T>(read: (row: number, column: number) => T): T[][] {
    const rows: T[][] = Array.from({ length: this.getNumRows() }, () => []);
    forEachCell(this.area, (row, column) => {
      rows[row - this.area.startRow]!.push(read(row, column));
    });
    return rows;
  }

  /** Refuses a table of another shape in Google's words; gives it back otherwise. */
  protected checked<T>(table: T[][]): T[][] {
    if (!Array.isArray(table) || table.some((row) => !Array.isArray(row))) {
      throw new Error(
        `The parameters (${typeof table}) don't match the method signature for SpreadsheetApp.Range.`,
      );
    }
    if (table.length !== this.getNumRows()) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${table.length} but the range has ${this.getNumRows()}.`,
      );
    }
    const wrong = table.find((row) => row.length !== this.getNumColumns());
    if (wrong) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${wrong.length} but the range has ${this.getNumColumns()}.`,
      );
    }
    return table;
  }

  /** The same value for every cell of the range. */
  protected filled<T>(value: T): T[][] {
    return this.table(() => value);
  }
}
