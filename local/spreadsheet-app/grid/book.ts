import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Univer,
  Workbook,
  Worksheet,
} from '@univerjs/core';
import { ICommandService } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetStyleCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';

/** Cells to write, by row and column, 0-based. */
export type CellPatch = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** A rectangle of cells, 0-based and inclusive. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The open workbook: reading raw cells and writing them in whole blocks, at once and without undo. */
export class Book {
  readonly api: FUniver;
  readonly facade: FWorkbook;
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  private readonly univer: Univer;
  private readonly arrays: FormulaDataModel;

  constructor(univer: Univer, api: FUniver) {
    const facade = api.getActiveWorkbook();
    if (!facade) throw new Error('The spreadsheet has no workbook.');
    this.univer = univer;
    this.api = api;
    this.facade = facade;
    this.workbook = facade.getWorkbook();
    this.commands = this.service(ICommandService);
    this.arrays = this.service(FormulaDataModel);
  }

  /** A service of Univer. */
  service<T>(identifier: Parameters<ReturnType<Univer['__getInjector']>['get']>[0]): T {
    return this.univer.__getInjector().get(identifier) as T;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** The sheet of an id; throws when it was deleted. */
  sheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('Sheet not found; it was deleted.');
    return sheet;
  }

  /** Univer's facade of a sheet. */
  facadeOf(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error('Sheet not found; it was deleted.');
    return sheet;
  }

  /** Id of the sheet of a name, or null. Names differ in case, as on Google. */
  sheetIdOf(name: string): string | null {
    return this.workbook.getSheetBySheetName(name)?.getSheetId() ?? null;
  }

  /** A cell as stored: own content, or what a spilling formula puts there; null for an untouched cell. */
  cell(sheetId: string, row: number, column: number): ICellData | null {
    const own = this.sheet(sheetId).getCellRaw(row, column) || null;
    if (own && (own.f || own.si || (own.v !== undefined && own.v !== null && own.v !== ''))) return own;
    const spilled = this.arrays.getArrayFormulaCellData()?.[this.unitId]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...own, ...spilled } : own;
  }

  /** Row counts as formulas of a sheet ask for them: by the name of a sheet, or null for their own. */
  rowsSeenFrom(sheetId: string): (sheet: string | null) => number {
    return (name) => this.sheet((name !== null && this.sheetIdOf(name)) || sheetId).getRowCount();
  }

  /** Visits the cells of a sheet that show part of a spilled result. */
  forEachSpilled(sheetId: string, visit: (row: number, column: number) => void): void {
    const rows = this.arrays.getArrayFormulaCellData()?.[this.unitId]?.[sheetId] ?? {};
    for (const [row, cells] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries<Nullable<ICellData>>(cells ?? {})) {
        if (cell && cell.v !== undefined && cell.v !== null && cell.v !== '')
          visit(Number(row), Number(column));
      }
    }
  }

  /** The formula of a cell as the engine stores it, or null. */
  engineFormula(sheetId: string, row: number, column: number): string | null {
    const formula = this.arrays.getFormulaStringByCell(row, column, sheetId, this.unitId);
    return formula ? formula : (this.sheet(sheetId).getCellRaw(row, column)?.f ?? null);
  }

  /** The style of a cell, own or of its column, row or sheet. */
  style(sheetId: string, row: number, column: number): IStyleData {
    return this.sheet(sheetId).getComposedCellStyle(row, column) ?? {};
  }

  /** An engine formula as it reads when copied some rows and columns away; null without one. */
  moved(formula: string | null, rows: number, columns: number): string | null {
    return formula
      ? this.service<LexerTreeBuilder>(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows)
      : null;
  }

  /**
   * Changes the rows or columns of a sheet. Univer lets formulas, rules and notes of the sheet in front follow, even when another sheet is
   * the one that changes; so that sheet passes for the one in front meanwhile.
   */
  restructure(sheetId: string, change: (sheet: FWorksheet) => void): void {
    const { workbook } = this;
    const sheet = this.sheet(sheetId);
    workbook.getActiveSheet = () => sheet;
    try {
      change(this.facadeOf(sheetId));
    } finally {
      Reflect.deleteProperty(workbook, 'getActiveSheet');
    }
  }

  /** Lets formulas that match be calculated again. */
  recalculate(pattern: RegExp): void {
    for (const sheet of this.workbook.getSheets()) {
      const patch: CellPatch = {};
      sheet.getCellMatrix().forValue((row, column, cell) => {
        if (cell?.f && pattern.test(cell.f)) patchCell(patch, row, column, { f: cell.f, v: null, t: null });
      });
      if (Object.keys(patch).length > 0) this.write(sheet.getSheetId(), patch);
    }
  }

  /** Writes cells; `null` deletes a cell with its style. A range may have been taken before rows of it were deleted. */
  write(sheetId: string, cellValue: CellPatch): void {
    this.demandInside(sheetId, cellValue);
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue,
    });
  }

  /** Writes styles only: nothing is calculated for them. */
  restyle(sheetId: string, cellValue: CellPatch): void {
    this.demandInside(sheetId, cellValue);
    this.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: this.unitId,
      subUnitId: sheetId,
      cellValue,
      trigger: SetStyleCommand.id,
    });
  }

  private demandInside(sheetId: string, patch: CellPatch): void {
    const rows = Object.keys(patch).map(Number);
    const columns = Object.keys(patch[rows[0] ?? 0] ?? {}).map(Number);
    const sheet = this.sheet(sheetId);
    const isInside = (last = 0, size: number): boolean => last < size;
    if (isInside(rows.pop(), sheet.getRowCount()) && isInside(columns.pop(), sheet.getColumnCount())) return;
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

/** Visits every cell of an area, row by row. */
export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.startRow; row <= area.endRow; row += 1) {
    for (let column = area.startColumn; column <= area.endColumn; column += 1) visit(row, column);
  }
}

/** Adds a cell to a patch. */
export function patchCell(patch: CellPatch, row: number, column: number, cell: ICellData): void {
  const cells = patch[row] ?? {};
  patch[row] = cells;
  cells[column] = cell;
}
