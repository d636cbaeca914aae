import type { LightsColumn } from '../plan/lights-column.ts';
import type { Plan } from '../plan/plan.ts';
import type { DrawingStep } from './drawing-step.ts';
import type { OtherSheets, RepairHost } from './repair-host.ts';
import type { ScratchSheets } from './scratch-sheets.ts';
import type { Copied, LinesToInsert, RowToAdd, RowToRemove, SheetToCopy } from './sheet-tasks.ts';

/** What a cell holds: `''` for a blank; dates are their serial number (1900 system). */
export type CellValue = string | number | boolean;

/** A sheet that carries an id row, as found in the file. */
export interface FoundSheet {
  /** The file's own id of the sheet, constant under renaming and moving. */
  readonly sheetId: string;
  readonly name: string;
  /** Row of the id row, 1 = first. */
  readonly firstRow: number;
  /** Column of the identity: the first column of the sheet as it was drawn, wherever it stands now; 1 = A. */
  readonly firstColumn: number;
  /** First cell of the id row: `shirube:<tracker>:<sheet>:<version>`. */
  readonly identity: string;
}

/** Under this name the column of the identity stands among the columns of a sheet: it has no id of its own. */
export const IDENTITY_COLUMN = 'identity';

/** The values of a sheet with an id row, from the id row down. */
export interface SheetValues extends FoundSheet {
  /** Number of each column by its id, 1 = A; that of the identity as {@link IDENTITY_COLUMN}. */
  readonly columns: Readonly<Record<string, number>>;
  readonly values: readonly (readonly CellValue[])[];
}

/** Everything that stands in such a sheet. */
export interface SheetSnapshot extends SheetValues {
  /** `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  /** Number formats. */
  readonly formats: readonly (readonly string[])[];
}

/** A selected rectangle, rows and columns from 1. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The sheet the user looks at, with what is selected; rows and columns from 1. */
export interface OpenSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly values: readonly (readonly CellValue[])[];
  /** `''` where there is no formula. */
  readonly formulas: readonly (readonly string[])[];
  readonly selection: Selection;
}

/** What can be written into a cell: a value, where a text stays a text, or a formula in the neutral dialect. */
export type Writable = CellValue | { readonly formula: string };

/** A value or formula for one cell, rows and columns from 1. */
export interface CellToWrite {
  readonly row: number;
  readonly column: number;
  readonly value: Writable;
}

/** A number format for one cell, rows and columns from 1. */
export interface CellToFormat {
  readonly row: number;
  readonly column: number;
  readonly format: string;
}

/** Changes to one sheet, as it was read in the same {@link Host.exclusively}. Rows that are missing are added. */
export interface SheetChange {
  readonly sheet: SheetSnapshot;
  readonly cells: readonly CellToWrite[];
  readonly formats?: readonly CellToFormat[];
  /** Rows and columns were moved since, by ourselves. */
  readonly isRearranged?: boolean;
}

/** What somebody typed on a sheet with an id row; rows and columns from 1, first and last. */
export interface Edit {
  readonly identity: string;
  readonly firstRow: number;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  /** Where columns stand now, by id. */
  readonly places: Readonly<Record<string, number>>;
  /** What stands in the edited rows of a column. */
  read(column: number): readonly unknown[];
  /** Writes values without waiting for others: these cells are the typing person's own. */
  write(cells: readonly CellToWrite[]): void;
}

/** Small texts that are kept under a name; `null` where there is none. A text may have any length up to 100 KB. */
export interface Memory {
  get(name: string): string | null;
  /** `null` forgets it. */
  set(name: string, text: string | null): void;
}

/** What came of drawing a plan. */
export interface Drawn {
  readonly sheets: readonly {
    /** Id of the sheet in the plan. */
    readonly id: string;
    readonly sheetId: string;
    readonly name: string;
    /** The name the plan wished for; another where that was taken. */
    readonly wished: string;
  }[];
  /** Optional things this host could not draw. */
  readonly skipped: readonly ('charts' | 'groups')[];
}

/** Why a host could not do what it was asked. Whatever it had begun is undone, but for `left_over`: undoing failed. */
export type HostFailureCode =
  | 'locked'
  | 'not_drawn'
  | 'left_over'
  | 'not_written'
  | 'not_read'
  | 'sheet_gone'
  | 'table_changed'
  | 'no_permission'
  | 'protected';

/** A host could not do it; `detail` is the platform's own sentence, for the small print only. */
export class HostFailure extends Error {
  readonly code: HostFailureCode;
  readonly detail: string;

  constructor(code: HostFailureCode, detail = '') {
    super(`${code} ${detail}`);
    this.name = 'HostFailure';
    this.code = code;
    this.detail = detail;
  }
}

/** A menu: entries of `run` are names of global functions. */
export interface Menu {
  readonly title: string;
  readonly items: readonly ({ readonly title: string; readonly run: string } | Menu)[];
}

/** What a person is asked in a dialog of the spreadsheet itself. */
export interface Dialogs {
  tell(title: string, text: string): void;
  /** True when the person agrees. */
  confirm(title: string, text: string): boolean;
  /** What was typed; `null` when the person went away. */
  ask(title: string, text: string): string | null;
}

/** What the person chose once for all files. */
export interface Preferences {
  readonly language: string | null;
  readonly palette: string | null;
}

/** A spreadsheet, as the use cases see it. The only real one is Google's, in `google.ts`. */
export interface Host extends RepairHost {
  readonly dialogs: Dialogs;
  /** Language of the person: `ja`, `en_GB`, … May be asked under every authorisation. */
  userLocale(): string;
  preferences(): Preferences;
  savePreferences(preferences: Readonly<Record<keyof Preferences, string>>): void;
  /** Today in the spreadsheet's time zone, `yyyy-mm-dd`. */
  today(): string;
  /** The moment on the clock of the spreadsheet, `yyyy-mm-dd hh:mm`. */
  now(): string;
  /** A new id for a tracker: lower-case letters and digits. */
  newId(): string;
  /** What the person (in all files) and what this file remembers. */
  readonly memory: { readonly user: Memory; readonly file: Memory };
  /** For the self-check. */
  readonly scratch: ScratchSheets;
  /**
   * Makes sure the person has allowed everything the add-on needs; where not, the platform asks and the execution
   * ends here.
   */
  requirePermissions(): void;
  showMenu(menu: Menu): void;
  showSidebar(title: string): void;

  /** Sheets with an id row. */
  findSheets(): readonly FoundSheet[];
  /** @throws HostFailure `sheet_gone` */
  readValues(sheet: FoundSheet): SheetValues;
  /** @throws HostFailure `sheet_gone` */
  readSheet(sheet: FoundSheet): SheetSnapshot;
  /** Formulas of all sheets but these, from cell A1 on. */
  readOtherFormulas(sheetIds: readonly string[]): readonly Pick<OpenSheet, 'name' | 'formulas'>[];
  /** What an event of typing is about; `null` where that is none of ours. */
  readEdit(event: unknown): Edit | null;
  /** The sheet in front of the user. */
  openSheet(): OpenSheet;
  /** Number formats of cells below each other. @throws HostFailure `sheet_gone` */
  formatsOf(sheetId: string, row: number, column: number, rows: number): readonly string[];
  /** Notes of a row of a sheet, from column A on. @throws HostFailure `sheet_gone` */
  notesOf(sheetId: string, row: number): readonly string[];

  /**
   * Draws a plan into new sheets; nothing that exists is changed. On failure everything made is removed again.
   * @param begun is told of each sheet as it begins to be filled; must not throw
   * @throws HostFailure
   */
  draw(plan: Plan, others?: OtherSheets, begun?: (step: DrawingStep) => void): Drawn;
  /** Puts a column of lights beside a table, or renews it. @throws HostFailure */
  putLights(lights: LightsColumn): void;
  /** Removes a column of lights; what else stands in that column stays. @throws HostFailure */
  removeLights(column: Pick<LightsColumn, 'sheetId' | 'headerRow' | 'column'>): void;
  /**
   * Does something while nobody else who uses the add-on writes to the file. Whatever decides what is written must be
   * read inside, because it is done anew where somebody moved rows by hand meanwhile. May be called inside itself.
   * @throws HostFailure `locked`
   */
  exclusively<T>(work: () => T): T;
  /** Changes cells of several sheets; all of them or none. @throws HostFailure */
  change(changes: readonly SheetChange[]): void;
  /** Puts a row like another one below it; all is as before where it fails. @throws HostFailure */
  addRow(row: RowToAdd): void;
  /** Takes a row out; all is as before where it fails. @throws HostFailure */
  removeRow(row: RowToRemove): void;
  /** Puts rows into a sheet; all is as before where it fails. @throws HostFailure */
  insertLines(lines: LinesToInsert): void;
  /**
   * Copies sheets behind all others, as values, without an id row, protected by a warning with this description; all
   * of them or none. @throws HostFailure
   */
  copyValues(sheets: readonly SheetToCopy[], description: string): readonly Copied[];
  /**
   * Deletes sheets with the named ranges that point to them. Cannot be undone: after a failure those that were deleted
   * already are gone, and before the first one everything is as before. @throws HostFailure
   */
  deleteSheets(sheetIds: readonly string[]): void;
  /** Shows a sheet of the file, and a cell of it. @throws HostFailure `sheet_gone` */
  goTo(sheetId: string, cell?: { readonly row: number; readonly column: number }): void;
}
