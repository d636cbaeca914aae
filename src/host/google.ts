import { addRow } from './add-row.ts';
import { attempt, attemptLocked } from './attempt.ts';
import { changeCells } from './change-cells.ts';
import { copyValues } from './copy-values.ts';
import { deleteSheets } from './delete-sheets.ts';
import { withDocumentLock } from './document-lock.ts';
import { drawPlan } from './draw-plan.ts';
import { readEdit } from './edit-event.ts';
import type { Dialogs, Host, Menu, Preferences } from './host.ts';
import { insertLines } from './insert-lines.ts';
import { putLights, removeLights } from './lights.ts';
import { memoryOf } from './memory.ts';
import { findSheets, openSheet, readOtherFormulas, readSheet, readValues, sheetById } from './read-sheets.ts';
import { removeRow } from './remove-row.ts';
import { repairGoogle } from './repair-google.ts';
import { scratchSheets } from './scratch-sheets.ts';

const LANGUAGE = 'language';
const PALETTE = 'palette';

/** Google Sheets: the spreadsheet the add-on was opened in. Nothing is asked of Google before it is needed. */
export function googleHost(): Host {
  const spreadsheet = () => SpreadsheetApp.getActive();
  return {
    dialogs,
    userLocale: () => Session.getActiveUserLocale(),
    preferences,
    savePreferences,
    today: () => clock('yyyy-MM-dd'),
    now: () => clock('yyyy-MM-dd HH:mm'),
    memory: {
      user: memoryOf(() => PropertiesService.getUserProperties()),
      file: memoryOf(() => PropertiesService.getDocumentProperties()),
    },
    scratch: scratchSheets(spreadsheet),
    newId: () => Math.random().toString(36).slice(2, 10),
    requirePermissions: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
    showMenu,
    showSidebar: (title) => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle(title);
      SpreadsheetApp.getUi().showSidebar(page);
    },
    findSheets: () => attempt(() => findSheets(spreadsheet())),
    readValues: (sheet) => attempt(() => readValues(spreadsheet(), sheet)),
    readSheet: (sheet) => attempt(() => readSheet(spreadsheet(), sheet)),
    readOtherFormulas: (sheetIds) => attempt(() => readOtherFormulas(spreadsheet(), sheetIds)),
    readEdit,
    openSheet: () => attempt(() => openSheet(spreadsheet())),
    notesOf: (sheetId, row) => attempt(() => notesOf(sheetId, row)),
    formatsOf: (sheetId, row, column, rows) =>
      attempt(() => {
        const cells = sheetById(spreadsheet(), sheetId).getRange(row, column, rows, 1);
        return cells.getNumberFormats().map(([format = '']) => format);
      }),
    draw: (plan, others, begun) =>
      withDocumentLock(() => attempt(() => drawPlan(spreadsheet(), plan, others, begun), 'not_drawn')),
    putLights: (lights) => attemptLocked(() => putLights(spreadsheet(), lights)),
    removeLights: (place) => attemptLocked(() => removeLights(spreadsheet(), place)),
    ...repairGoogle(spreadsheet),
    exclusively: withDocumentLock,
    change: (changes) => attemptLocked(() => changeCells(spreadsheet(), changes)),
    addRow: (row) => attemptLocked(() => addRow(spreadsheet(), row)),
    removeRow: (row) => attemptLocked(() => removeRow(spreadsheet(), row)),
    insertLines: (lines) => attemptLocked(() => insertLines(spreadsheet(), lines)),
    copyValues: (sheets, description) => attemptLocked(() => copyValues(spreadsheet(), sheets, description)),
    deleteSheets: (sheetIds) => attemptLocked(() => deleteSheets(spreadsheet(), sheetIds)),
    goTo: (sheetId, cell) =>
      attempt(() => {
        const sheet = sheetById(spreadsheet(), sheetId);
        if (cell) sheet.getRange(cell.row, cell.column).activate();
        else spreadsheet().setActiveSheet(sheet);
      }),
  };

  function clock(pattern: string): string {
    return attempt(() => Utilities.formatDate(new Date(), spreadsheet().getSpreadsheetTimeZone(), pattern));
  }

  function notesOf(sheetId: string, row: number): string[] {
    const sheet = sheetById(spreadsheet(), sheetId);
    return sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getNotes()[0] as string[];
  }
}

const dialogs: Dialogs = {
  tell: (title, text) => {
    const ui = SpreadsheetApp.getUi();
    ui.alert(title, text, ui.ButtonSet.OK);
  },
  confirm: (title, text) => {
    const ui = SpreadsheetApp.getUi();
    return ui.alert(title, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
  },
  ask: (title, text) => {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt(title, text, ui.ButtonSet.OK_CANCEL);
    return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText() : null;
  },
};

function preferences(): Preferences {
  return attempt(() => {
    const store = PropertiesService.getUserProperties();
    return { language: store.getProperty(LANGUAGE), palette: store.getProperty(PALETTE) };
  });
}

function savePreferences({ language, palette }: Record<keyof Preferences, string>): void {
  attempt(() => {
    // One call: where it fails neither is kept.
    PropertiesService.getUserProperties().setProperties({ [LANGUAGE]: language, [PALETTE]: palette });
  }, 'not_written');
}

function showMenu(menu: Menu): void {
  const ui = SpreadsheetApp.getUi();
  fillMenu(ui.createAddonMenu(), menu).addToUi();

  function fillMenu(target: GoogleAppsScript.Base.Menu, { items }: Menu): GoogleAppsScript.Base.Menu {
    for (const item of items) {
      if ('run' in item) target.addItem(item.title, item.run);
      else target.addSubMenu(fillMenu(ui.createMenu(item.title), item));
    }
    return target;
  }
}
