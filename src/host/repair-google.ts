import { attempt, attemptLocked } from './attempt.ts';
import { withDocumentLock } from './document-lock.ts';
import { readLooks } from './read-looks.ts';
import { sheetById } from './read-sheets.ts';
import { readUnmarked } from './read-unmarked.ts';
import type { RepairHost } from './repair-host.ts';
import { restoreLooks } from './restore-looks.ts';
import { restructure } from './restructure.ts';
import { together } from './together.ts';

/** What Google Sheets does for repair. */
export function repairGoogle(spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet): RepairHost {
  const sheet = (id: string) => sheetById(spreadsheet(), id);
  return {
    readLooks: (sheetId) => attempt(() => readLooks(sheet(sheetId))),
    readFormulas: (sheetId, firstRow) =>
      attempt(() => {
        const range = sheet(sheetId).getDataRange();
        return {
          formulas: range.getFormulas().slice(firstRow - 1),
          formats: range.getNumberFormats().slice(firstRow - 1),
        };
      }),
    readUnmarked: () => attempt(() => readUnmarked(spreadsheet())),
    together: (work) => withDocumentLock(() => together(work)),
    restructure: (sheetId, steps) => attemptLocked(() => restructure(sheet(sheetId), steps)),
    restoreLooks: (sheetId, looks, sheetIds) =>
      attemptLocked(() => restoreLooks(spreadsheet(), sheetId, looks, sheetIds)),
  };
}
