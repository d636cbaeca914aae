import { isLightsFormula, isLightsRule, type LightsColumn } from '../plan/lights-column.ts';
import { colourRule } from './draw-rules.ts';
import { guardedText } from './guarded-text.ts';
import { hostFailure } from './host-errors.ts';
import { drainErrors, quietly } from './quietly.ts';
import { sheetById } from './read-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Where a column of lights stands. */
export type LightsPlace = Pick<LightsColumn, 'sheetId' | 'headerRow' | 'column'>;

/** A column of lights before it is touched, to be put back when something fails. */
interface Before {
  readonly header: string;
  readonly note: string;
  readonly formulas: readonly string[];
  readonly values: readonly unknown[];
  readonly rules: readonly Rule[];
}

/**
 * Puts a column of lights beside a table, or renews it: header, note, formulas, colours. Cells below the header
 * that hold something of the user's own stay; rules of others stay and keep their order.
 * @throws HostFailure `sheet_gone`, `not_written`, `no_permission`, `protected`
 */
export function putLights(spreadsheet: Spreadsheet, lights: LightsColumn): void {
  const sheet = sheetById(spreadsheet, lights.sheetId);
  const { column, headerRow, formulas } = lights;
  const added = makeRoom(sheet, column);
  changeColumn(sheet, lights, formulas.length, added, (before) => {
    const rows = formulas.map((formula, index) => (isOwn(before, index) ? null : formula));
    writeFormulas(sheet, lights, rows);
    const header = sheet.getRange(headerRow, column).setNote(lights.note);
    // A column that is renewed keeps the name people gave it.
    if (before.header === '') header.setValue(guardedText(lights.header));
    const below = sheet.getRange(headerRow + 1, column, formulas.length, 1);
    const rules = lights.rules.map((rule) => colourRule(rule.formula, [below], rule));
    sheet.setConditionalFormatRules([...rules, ...withoutLights(before.rules, column)]);
  });
}

/**
 * Removes a column of lights: its formulas, header, note and colours. What is the user's own stays.
 * @throws HostFailure `sheet_gone`, `not_written`, `no_permission`, `protected`
 */
export function removeLights(spreadsheet: Spreadsheet, place: LightsPlace): void {
  const sheet = sheetById(spreadsheet, place.sheetId);
  const { column, headerRow } = place;
  const below = Math.max(1, sheet.getLastRow() - headerRow);
  changeColumn(sheet, place, below, false, (before) => {
    writeFormulas(
      sheet,
      place,
      before.formulas.map((formula) => (isLightsFormula(formula) ? '' : null)),
    );
    sheet.getRange(headerRow, column).clearContent().clearNote();
    sheet.setConditionalFormatRules(withoutLights(before.rules, column));
  });
}

/** Does something to a column; on failure, also a delayed one, the column is as it was before. */
function changeColumn(
  sheet: Sheet,
  place: LightsPlace,
  rows: number,
  added: boolean,
  change: (before: Before) => void,
): void {
  let before: Before | null = null;
  try {
    before = remember(sheet, place, rows);
    change(before);
    SpreadsheetApp.flush();
  } catch (error) {
    takeBack(sheet, place, before, added);
    throw hostFailure(error, 'not_written');
  }
}

function remember(sheet: Sheet, { column, headerRow }: LightsPlace, rows: number): Before {
  const whole = sheet.getRange(headerRow, column, rows + 1, 1);
  const values = whole.getValues().map(([value]) => value as unknown);
  const note = sheet.getRange(headerRow, column).getNote();
  return {
    header: String(values[0]),
    note,
    formulas: whole
      .getFormulas()
      .slice(1)
      .map(([formula]) => formula as string),
    values: values.slice(1),
    rules: sheet.getConditionalFormatRules(),
  };
}

function takeBack(sheet: Sheet, place: LightsPlace, before: Before | null, added: boolean): void {
  drainErrors();
  if (before) {
    const { header, note, rules } = before;
    const formulas = before.formulas.map((formula, row) => (isOwn(before, row) ? null : formula));
    quietly(() => writeFormulas(sheet, place, formulas));
    quietly(() => sheet.getRange(place.headerRow, place.column).setValue(guardedText(header)).setNote(note));
    quietly(() => sheet.setConditionalFormatRules([...rules]));
  }
  if (added) quietly(() => sheet.deleteColumn(place.column));
  quietly(() => SpreadsheetApp.flush());
}

/** Formulas below the header, run by run; `null` leaves a cell alone, `''` empties it. */
function writeFormulas(
  sheet: Sheet,
  { column, headerRow }: LightsPlace,
  formulas: readonly (string | null)[],
): void {
  let first = 0;
  while (first < formulas.length) {
    let end = first;
    while (end < formulas.length && formulas[end] !== null) end += 1;
    if (end > first) {
      const run = formulas.slice(first, end).map((formula) => [formula as string]);
      sheet.getRange(headerRow + 1 + first, column, run.length, 1).setFormulas(run);
    }
    first = end + 1;
  }
}

/** Does this cell of the column hold something of the user's own: a value, or another formula? */
function isOwn({ formulas, values }: Before, row: number): boolean {
  const formula = formulas[row] as string;
  return formula === '' ? values[row] !== '' : !isLightsFormula(formula);
}

/** A table at the edge of the sheet gets one more column there. */
function makeRoom(sheet: Sheet, column: number): boolean {
  const last = sheet.getMaxColumns();
  if (column <= last) return false;
  sheet.insertColumnAfter(last);
  return true;
}

function withoutLights(rules: readonly Rule[], column: number): Rule[] {
  return rules.filter((rule) => {
    const formula = String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
    const inColumn = rule
      .getRanges()
      .every((range) => range.getColumn() === column && range.getNumColumns() === 1);
    return !(inColumn && isLightsRule(formula));
  });
}
