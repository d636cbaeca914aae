import type { LocaleType } from '@univerjs/core';
import { CallCounter } from './call-counter.ts';
import type { LocalSpreadsheetOptions } from './contract.ts';
import { FaultPlan } from './fault-plan.ts';
import { CellErrors } from './functions/cell-errors.ts';
import { Book } from './grid/book.ts';
import { Calculation } from './grid/calculation.ts';
import { CellReading } from './grid/cell-reading.ts';
import { Entries } from './grid/entry.ts';
import type { Host } from './host.ts';
import { Door } from './script/door.ts';
import { Executions } from './script/executions.ts';
import { Settings } from './settings.ts';
import { rememberingInterface } from './ui-memory.ts';

/** Makes the workbook with its first sheets and everything that works on it. */
export function createHost(options: LocalSpreadsheetOptions): Host {
  const { univer, api, univerLocale } = options;
  const settings = new Settings(options);
  api.createWorkbook(firstWorkbook(settings, options.sheets ?? [settings.sheetName(1)], univerLocale));
  const book = new Book(univer, api);
  const entries = new Entries(settings, book);
  const executions = new Executions();
  const calls = new CallCounter();
  const faults = new FaultPlan();
  return {
    ...rememberingInterface(options.ui ?? {}),
    book,
    settings,
    executions,
    calls,
    faults,
    entries,
    reading: new CellReading(book, settings, entries),
    calculation: new Calculation(book),
    errors: new CellErrors(),
    door: new Door(executions, calls, faults),
    project: { current: { scripts: {} } },
  };
}

/** Google's new sheets have 1,000 rows and 26 columns, 21 and 100 pixels large. */
export const NEW_SHEET = { rowCount: 1000, columnCount: 26, defaultColumnWidth: 100, defaultRowHeight: 21 };

let workbooks = 0;

function firstWorkbook(settings: Settings, names: readonly string[], locale: LocaleType | undefined) {
  const sheets = Object.fromEntries(
    names.map((name, i) => [`sheet-${i}`, { id: `sheet-${i}`, name, ...NEW_SHEET }]),
  );
  // Univer keeps results by the id of the workbook, for all its instances together.
  workbooks += 1;
  const common = {
    id: `spreadsheet-${workbooks}`,
    name: settings.title,
    sheets,
    sheetOrder: Object.keys(sheets),
  };
  return locale ? { ...common, locale } : common;
}
