import type { OptionalSheet } from '../sheets/optional-sheets.ts';

/** What stands in a cell; a date is its serial number. */
export type CellContent = string | number | boolean;

/** A sheet of a tracker as it stands in a file, from its id row down; columns by id, wherever they are now. */
export interface StandingSheet {
  /** Number of each column by its id, 1 = the first one of the file; the first column as drawn is `identity`. */
  readonly columns: Readonly<Record<string, number>>;
  readonly values: readonly (readonly CellContent[])[];
  /** `''` where there is no formula. */
  readonly formulas?: readonly (readonly string[])[];
  /** Number formats. */
  readonly formats?: readonly (readonly string[])[];
}

/** The first column of every sheet as it is drawn: in the id row it holds the identity instead of its id. */
const FIRST_COLUMNS: Readonly<Record<OptionalSheet | 'settings', string>> = {
  dashboard: 'a',
  how_to: 'a',
  okr: 'name',
  kpi: 'name',
  qualitative: 'name',
  actions: 'name',
  funnel: 'stage',
  review: 'item',
  check_ins: 'time',
  history: 'row_id',
  settings: 'label',
};

/**
 * Reads cells of a standing sheet by row and column id. Rows count from the id row, as in plans: 1 is the id row.
 * What is not there reads as blank.
 */
export class SheetReader {
  readonly rows: number;
  private readonly sheet: StandingSheet;
  private readonly first: string;

  /** @param id id of the sheet in plans: `kpi`, `okr`, … */
  constructor(sheet: StandingSheet, id: string) {
    this.sheet = sheet;
    this.first = FIRST_COLUMNS[id as keyof typeof FIRST_COLUMNS] ?? '';
    this.rows = sheet.values.length;
  }

  /** Where a column stands now, 1 = the first one of the file; `undefined` where it is gone. */
  column(id: string): number | undefined {
    return this.sheet.columns[id === this.first ? 'identity' : id];
  }

  /** Where all columns stand now, by their ids. */
  columns(): Readonly<Record<string, number>> {
    const { identity, ...others } = this.sheet.columns;
    return identity === undefined ? others : { ...others, [this.first]: identity };
  }

  value(row: number, column: string): CellContent {
    const at = this.column(column);
    return at === undefined ? '' : (this.sheet.values[row - 1]?.[at - 1] ?? '');
  }

  /** The number in a cell; `null` where there is none. */
  number(row: number, column: string): number | null {
    const value = this.value(row, column);
    return typeof value === 'number' ? value : null;
  }

  text(row: number, column: string): string {
    return String(this.value(row, column));
  }

  /** `''` where there is no formula, or where formulas were not read. */
  formula(row: number, column: string): string {
    return this.textIn(this.sheet.formulas, row, column);
  }

  /** The number format of a cell; `''` where formats were not read. */
  format(row: number, column: string): string {
    return this.textIn(this.sheet.formats, row, column);
  }

  private textIn(texts: StandingSheet['formulas'], row: number, column: string): string {
    const at = this.column(column);
    return at === undefined ? '' : (texts?.[row - 1]?.[at - 1] ?? '');
  }
}
