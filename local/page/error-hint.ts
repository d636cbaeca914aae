import { CellAlertManagerService, CellAlertType, type ICellAlert } from '@univerjs/sheets-ui';
import type { LocalSpreadsheet } from '../spreadsheet-app/contract.ts';

/** The grid's own hint on an error cell. */
const GRID_HINT = 'SHEET_FORMULA_ALERT';

/** The hint on the selected cell, so that the keyboard gets it, too. */
const SELECTION_HINT = 'SHIRUBE_SELECTION';

/**
 * Shows the sentence of a custom function where a cell shows an error: on hovering it, as Google does, and on
 * selecting it. Errors of the grid's own functions keep the grid's own words.
 */
export function showErrorSentences(spreadsheet: LocalSpreadsheet, title: string): void {
  const { univer, api } = spreadsheet;
  const alerts = univer.__getInjector().get(CellAlertManagerService);
  const sentenceAt = (row: number, column: number): string | null => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const cell = sheet?.getRange(row, column).getA1Notation();
    return sheet && cell ? spreadsheet.errorSentence(sheet.getSheetName(), cell) : null;
  };

  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert: ICellAlert) => {
    if (alert.key !== GRID_HINT) return show(alert);
    const sentence = sentenceAt(alert.location.row, alert.location.col);
    if (sentence) alerts.removeAlert(SELECTION_HINT);
    show(sentence ? { ...alert, title, message: sentence } : alert);
  };

  api.addEvent(api.Event.ActiveSheetChanged, () => alerts.removeAlert(SELECTION_HINT));
  api.addEvent(api.Event.SelectionChanged, ({ workbook, worksheet, selections }) => {
    alerts.removeAlert(SELECTION_HINT);
    const cell = selections[0];
    const sentence = cell && sentenceAt(cell.startRow, cell.startColumn);
    if (!sentence) return;
    const location = {
      unitId: workbook.getId(),
      subUnitId: worksheet.getSheetId(),
      row: cell.startRow,
      col: cell.startColumn,
      workbook: workbook.getWorkbook(),
      worksheet: worksheet.getSheet(),
    };
    const hint = { type: CellAlertType.ERROR, title, message: sentence, location, width: 260, height: 74 };
    show({ ...hint, key: SELECTION_HINT });
  });
}
