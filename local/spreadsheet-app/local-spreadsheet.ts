import type { LocalSpreadsheet, LocalSpreadsheetOptions } from './contract.ts';
import { LocalSpreadsheetSession } from './local-spreadsheet-session.ts';

/**
 * Attaches the emulated Apps Script to a Univer whose plugins are registered and that has no workbook yet; makes the workbook. The page
 * and the headless version share it.
 */
export function createLocalSpreadsheet(options: LocalSpreadsheetOptions): LocalSpreadsheet {
  return new LocalSpreadsheetSession(options);
}
