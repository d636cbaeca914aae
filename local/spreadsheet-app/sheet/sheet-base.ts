import type { FWorksheet } from '@univerjs/sheets/facade';
import { parseA1, splitReference } from '../grid/a1.ts';
import type { Area, Book } from '../grid/book.ts';
import type { StructureChange } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import { Validations } from '../rules/validations.ts';
import type { DoorKind } from '../script/door.ts';
import { KeptSheet } from './kept-sheet.ts';
import type { Notes } from './notes.ts';
import { RangeEmulation } from './range-emulation.ts';
import type { SheetEmulation } from './sheet-emulation.ts';
import type { SpreadsheetEmulation } from './spreadsheet-emulation.ts';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleRange = GoogleAppsScript.Spreadsheet.Range;

const KIND: DoorKind = { name: 'Sheet', document: true };

/** Identity and geometry of a sheet: names, sizes, ranges. */
export abstract class SheetBase {
  readonly host: Host;
  readonly parent: SpreadsheetEmulation;
  readonly id: string;
  readonly exposed: GoogleSheet;
  readonly kept = new KeptSheet();
  readonly validations: Validations;
  readonly notes: Notes;
  private readonly number: number;

  constructor(parent: SpreadsheetEmulation, id: string, number: number) {
    this.host = parent.host;
    this.parent = parent;
    this.id = id;
    this.number = number;
    this.notes = parent.notes;
    this.validations = new Validations(parent.host, id);
    this.exposed = parent.host.door.expose<GoogleSheet>(this, KIND);
  }

  /** Lets what this sheet keeps besides its cells follow rows or columns that were inserted, removed or moved, here or elsewhere. */
  follow(change: StructureChange): void {
    this.kept.follow(change, this.id);
    this.validations.follow(change);
    this.parent.conditionalFormats.follow(this.id, change);
  }

  /** A range of this sheet over 0-based rows and columns. */
  range(area: Area): RangeEmulation {
    const { startRow, endRow, startColumn, endColumn } = area;
    if (![startRow, endRow, startColumn, endColumn].every(Number.isInteger))
      throw new Error('The coordinates of the range must be whole numbers.');
    if (startRow < 0 || startColumn < 0)
      throw new Error('The starting row or column of the range is too small.');
    if (endRow < startRow) throw new Error('The number of rows in the range must be at least 1.');
    if (endColumn < startColumn) throw new Error('The number of columns in the range must be at least 1.');
    if (endRow >= this.getMaxRows() || endColumn >= this.getMaxColumns()) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
    return new RangeEmulation(this as unknown as SheetEmulation, {
      startRow,
      endRow,
      startColumn,
      endColumn,
    });
  }

  /** The whole grid of the sheet. */
  wholeRange(): RangeEmulation {
    return this.range({
      startRow: 0,
      endRow: this.getMaxRows() - 1,
      startColumn: 0,
      endColumn: this.getMaxColumns() - 1,
    });
  }

  getRange(row: number | string, column?: number, numRows = 1, numColumns = 1): GoogleRange {
    if (typeof row === 'string') return this.rangeIn(row).exposed;
    if (typeof column !== 'number')
      throw new Error(
        "The parameters (number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      );
    return this.range({
      startRow: row - 1,
      endRow: row + numRows - 2,
      startColumn: column - 1,
      endColumn: column + numColumns - 2,
    }).exposed;
  }

  getSheetId(): number {
    return this.number;
  }

  getName(): string {
    return this.model.getName();
  }

  getSheetName(): string {
    return this.getName();
  }

  setName(name: string): GoogleSheet {
    if (name === '') throw new Error('The sheet name cannot be empty.');
    this.parent.refuseTaken(name, this.id);
    this.facade.setName(name);
    return this.exposed;
  }

  getIndex(): number {
    return this.host.book.workbook.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id) + 1;
  }

  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.parent.exposed;
  }

  getMaxRows(): number {
    return this.model.getRowCount();
  }

  getMaxColumns(): number {
    return this.model.getColumnCount();
  }

  getLastRow(): number {
    return this.extent().rows;
  }

  getLastColumn(): number {
    return this.extent().columns;
  }

  getDataRange(): GoogleRange {
    const { rows, columns } = this.extent();
    return this.range({
      startRow: 0,
      endRow: Math.max(rows, 1) - 1,
      startColumn: 0,
      endColumn: Math.max(columns, 1) - 1,
    }).exposed;
  }

  /** A range named in A1 notation, possibly with this sheet's own name before it, or by a defined name. */
  rangeIn(text: string): RangeEmulation {
    const { sheet, rest } = splitReference(text);
    if (sheet !== null && sheet !== this.getName()) throw new Error(`Range not found: ${text}`);
    const area = parseA1(rest, this.getMaxRows(), this.getMaxColumns());
    if (!area) return this.parent.rangeOfName(text);
    return this.range(area);
  }

  protected get book(): Book {
    return this.host.book;
  }

  protected get model() {
    return this.host.book.sheet(this.id);
  }

  protected get facade(): FWorksheet {
    return this.host.book.facadeOf(this.id);
  }

  private extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    const visit = (row: number, column: number) => {
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    };
    this.model.getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== '')))
        visit(row, column);
    });
    this.host.book.forEachSpilled(this.id, visit);
    return { rows, columns };
  }
}
