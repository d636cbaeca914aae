type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** More colour rules than any sheet of a tracker has. */
const MANY_RULES = 200;

/**
 * What does the platform answer to things that cells cannot tell? Each is tried in the scratch sheet and read back; an
 * error is an answer, too.
 *
 * @param other name of another sheet, which is only named in a rule
 */
export function scratchTrials(spreadsheet: Spreadsheet, sheet: Sheet, other: string): Record<string, string> {
  const spot = sheet.getRange('C1:D2');
  const rule = (formula: string): Rule =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground('#FFFFFF')
      .setRanges([spot])
      .build();
  const rules = (wanted: Rule[]): Rule[] => {
    sheet.setConditionalFormatRules(wanted);
    SpreadsheetApp.flush();
    return sheet.getConditionalFormatRules();
  };
  const trials: Readonly<Record<string, () => unknown>> = {
    'environment.spreadsheet_locale': () => spreadsheet.getSpreadsheetLocale(),
    'environment.spreadsheet_zone': () => spreadsheet.getSpreadsheetTimeZone(),
    'environment.script_zone': () => Session.getScriptTimeZone(),
    'rules.neutral_dialect': () =>
      rules([rule('=IF($C1>=7/10;TRUE;FALSE)')])[0]
        ?.getBooleanCondition()
        ?.getCriteriaValues()[0],
    'rules.decimal_point': () => rules([rule('=$C1>0.5')]).length,
    'rules.other_sheet': () => rules([rule(`='${other.replace(/'/g, "''")}'!$A1>0`)]).length,
    'rules.many': () => rules(Array.from({ length: MANY_RULES }, (_, n) => rule(`=$C1>${n}`))).length,
    'drawing.group': () => {
      spot.shiftColumnGroupDepth(1);
      return sheet.getColumnGroupDepth(spot.getColumn());
    },
    'drawing.chart': () => {
      sheet.insertChart(sheet.newChart().asLineChart().addRange(spot).setPosition(5, 3, 0, 0).build());
      return sheet.getCharts().length;
    },
    'drawing.protection': () => sheet.protect().setWarningOnly(true).isWarningOnly(),
  };
  const answers: Record<string, string> = {};
  for (const id of Object.keys(trials)) answers[id] = answerOf(trials[id]!);
  return answers;
}

function answerOf(trial: () => unknown): string {
  try {
    return String(trial());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
