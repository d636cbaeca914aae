import { columnNumber, quoteSheet, type Rectangle } from '../plan/a1.ts';
import { listKey, type StandingLooks, type StandingRule } from '../plan/standing-looks.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Colour rules, drop-downs and protections of a sheet, and its size. */
export function readLooks(sheet: Sheet): StandingLooks {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  const keys = new Keys();
  return {
    rows,
    columns,
    rules: sheet.getConditionalFormatRules().map(standingRule),
    choices: sheet
      .getRange(1, 1, rows, columns)
      .getDataValidations()
      .map((line) => line.map((validation) => keys.of(validation))),
    names: sheet.getNamedRanges().flatMap((one) => {
      // Typed as always there; of cells that were deleted there is none.
      const range = one.getRange() as Range | null;
      return range ? [{ name: one.getName(), area: rectangleOf(range) }] : [];
    }),
    protections: sheetProtections(sheet).map((protection) => ({
      description: protection.getDescription(),
      unprotected: protection.getUnprotectedRanges().map(rectangleOf),
    })),
  };
}

/** The protections of the whole sheet, ours and others'. */
export function sheetProtections(sheet: Sheet): GoogleAppsScript.Spreadsheet.Protection[] {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
}

function standingRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): StandingRule {
  const condition = rule.getBooleanCondition();
  const asks = condition?.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
  return {
    formula: condition && asks ? String(condition.getCriteriaValues()[0]) : '',
    areas: rule.getRanges().map(rectangleOf),
    fill: condition?.getBackground() ?? null,
    ink: condition?.getFontColor() ?? null,
    bold: condition?.getBold() ?? false,
  };
}

/** One question instead of four; whole rows and columns have no such name. */
function rectangleOf(range: Range): Rectangle {
  const name = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(range.getA1Notation());
  if (name) {
    const [, left = '', top, right = left, bottom = top] = name;
    return { top: Number(top), left: columnNumber(left), bottom: Number(bottom), right: columnNumber(right) };
  }
  const [top, left] = [range.getRow(), range.getColumn()];
  return { top, left, bottom: top + range.getNumRows() - 1, right: left + range.getNumColumns() - 1 };
}

/** The keys of lists that were seen: the cells of a column mostly share theirs. */
class Keys {
  private readonly ofValidations = new Map<Validation, string>();
  private readonly ofRanges = new Map<string, string>();

  of(validation: Validation | null): string {
    if (!validation) return '';
    const key = this.ofValidations.get(validation) ?? this.read(validation);
    this.ofValidations.set(validation, key);
    return key;
  }

  private read(validation: Validation): string {
    const [from] = validation.getCriteriaValues() as unknown[];
    const strict = !validation.getAllowInvalid();
    if (Array.isArray(from)) return listKey(from.map(String), strict);
    if (!isRange(from)) return `other ${validation.getCriteriaType()}`;
    const range = from.getA1Notation();
    const id = `${from.getGridId()} ${range} ${strict}`;
    const key =
      this.ofRanges.get(id) ??
      listKey({ range: `${quoteSheet(from.getSheet().getName())}!${range}` }, strict);
    this.ofRanges.set(id, key);
    return key;
  }
}

function isRange(value: unknown): value is Range {
  return typeof value === 'object' && value !== null && 'getA1Notation' in value;
}
