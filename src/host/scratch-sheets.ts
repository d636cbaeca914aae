import { deleteSheets } from './delete-sheets.ts';
import { freeName } from './free-name.ts';
import { guardedText } from './guarded-text.ts';
import { HostFailure, type Writable } from './host.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';
import { scratchTrials } from './scratch-trials.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is written into a cell of a scratch sheet. */
export interface ScratchInput {
  readonly value: Writable;
  readonly format?: string;
  /** A text is handed over as it is, not so that it stays a text. */
  readonly raw?: boolean;
}

/** What stands in such a cell afterwards. */
export interface ScratchCell {
  /** As a script reads it; a date is an object. */
  readonly value: unknown;
  readonly formula: string;
  /** As people see it. */
  readonly shown: string;
}

/** A scratch sheet that was made, and what the platform answered to what was tried in it. */
export interface ScratchSheet {
  readonly sheetId: string;
  /** The sheet in front of the user before. */
  readonly front: string;
  readonly tried: Readonly<Record<string, string>>;
}

/** Sheets for finding out what the platform does; they never hold anything of the user's. */
export interface ScratchSheets {
  /**
   * Makes a sheet behind all others and writes into its first column, from A1 down. It is removed again where that
   * fails. @throws HostFailure `not_written`, `no_permission`, `protected`, `left_over`
   */
  open(name: string, inputs: readonly ScratchInput[]): ScratchSheet;
  /** The first cells of the first column. @throws HostFailure `sheet_gone` */
  read(sheetId: string, rows: number): readonly ScratchCell[];
  /** Removes sheets, those that are still there. @throws HostFailure `left_over` with the names of those that stay */
  remove(sheetIds: readonly string[]): void;
}

/** Scratch sheets in a spreadsheet. */
export function scratchSheets(spreadsheet: () => Spreadsheet): ScratchSheets {
  return {
    open: (name, inputs) => open(spreadsheet(), name, inputs),
    read: (sheetId, rows) => {
      const range = sheetById(spreadsheet(), sheetId).getRange(1, 1, rows, 1);
      const [values, formulas, shown] = [range.getValues(), range.getFormulas(), range.getDisplayValues()];
      return shown.map(([text = ''], row) => ({
        value: values[row]?.[0],
        formula: formulas[row]?.[0] ?? '',
        shown: text,
      }));
    },
    remove: (sheetIds) => remove(spreadsheet, sheetIds),
  };
}

function open(spreadsheet: Spreadsheet, wished: string, inputs: readonly ScratchInput[]): ScratchSheet {
  const front = String(spreadsheet.getActiveSheet().getSheetId());
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const name = freeName(wished, names);
  const sheet = spreadsheet.insertSheet(name, names.length);
  try {
    const sheetId = String(sheet.getSheetId());
    const range = sheet.getRange(1, 1, inputs.length, 1);
    range.setNumberFormats(inputs.map(({ format = 'General' }) => [format]));
    range.setValues(inputs.map((input) => [plainValue(input)]));
    inputs.forEach(({ value }, row) => {
      if (typeof value === 'object') sheet.getRange(row + 1, 1).setFormula(value.formula);
    });
    SpreadsheetApp.flush();
    return { sheetId, front, tried: scratchTrials(spreadsheet, sheet, names[0] as string) };
  } catch (error) {
    drainErrors();
    const drop = (): boolean => quietly(() => spreadsheet.deleteSheet(sheet));
    if (!drop() && !drop()) throw new HostFailure('left_over', name);
    throw hostFailure(error, 'not_written');
  }
}

function plainValue({ format, raw, value }: ScratchInput): unknown {
  if (typeof value === 'object') return '';
  return typeof value === 'string' && !raw ? guardedText(value, format === '@') : value;
}

/** A second try removes what the first one left, unless the platform refuses for good. */
function remove(spreadsheet: () => Spreadsheet, sheetIds: readonly string[]): void {
  const attempt = (): boolean => quietly(() => deleteSheets(spreadsheet(), sheetIds));
  if (attempt() || attempt()) return;
  const left = spreadsheet()
    .getSheets()
    .filter((sheet) => sheetIds.includes(String(sheet.getSheetId())));
  if (left.length > 0) throw new HostFailure('left_over', left.map((sheet) => sheet.getName()).join(', '));
}
