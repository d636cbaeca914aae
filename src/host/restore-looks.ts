import { a1, type Rectangle } from '../plan/a1.ts';
import {
  isNamed,
  type LooksChange,
  type StandingList,
  type StandingName,
  type StandingProtection,
  type StandingRule,
} from '../plan/standing-looks.ts';
import { colourRule } from './draw-rules.ts';
import { freeName } from './free-name.ts';
import { sheetProtections } from './read-looks.ts';
import { sheetById } from './read-sheets.ts';
import { reversibly } from './together.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TakeBack = (step: () => void) => void;

/**
 * Puts colours, drop-downs, warnings and formats of a sheet right. On failure, also a delayed one, they are as before.
 * @param sheetIds the file's own ids of the sheets that lists read, by their id in plans
 * @throws HostFailure `not_written`, `no_permission`, `protected`, `sheet_gone`
 */
export function restoreLooks(
  spreadsheet: Spreadsheet,
  sheetId: string,
  { choices, names, protection, rules, styles }: LooksChange,
  sheetIds: Readonly<Record<string, string>>,
): void {
  if (!rules && !protection && choices.length + styles.length + names.length === 0) return;
  const sheet = sheetById(spreadsheet, sheetId);
  reversibly((takeBack) => {
    for (const { areas, style } of styles) restyle(rangesOf(sheet, areas), style, takeBack);
    for (const { areas, list } of choices) {
      const validation = listValidation(spreadsheet, list, sheetIds);
      for (const range of rangesOf(sheet, areas)) {
        const before = range.getDataValidations();
        takeBack(() => range.setDataValidations(before));
        range.setDataValidation(validation);
      }
    }
    if (rules) putRules(sheet, rules, takeBack);
    if (protection) protect(sheet, protection, takeBack);
    for (const name of names) nameRange(spreadsheet, sheet, name, takeBack);
  });
}

function rangesOf(sheet: Sheet, areas: readonly Rectangle[]): Range[] {
  return sheet.getRangeList(areas.map(a1)).getRanges();
}

function restyle(
  ranges: readonly Range[],
  style: LooksChange['styles'][number]['style'],
  takeBack: TakeBack,
): void {
  const { fill, format, ink } = style;
  for (const range of ranges) {
    if (format !== undefined) {
      const before = range.getNumberFormats();
      takeBack(() => range.setNumberFormats(before));
      range.setNumberFormat(format);
    }
    if (fill !== undefined) {
      const before = range.getBackgrounds();
      takeBack(() => range.setBackgrounds(before));
      range.setBackground(fill);
    }
    if (ink !== undefined) {
      const before = range.getFontColors();
      takeBack(() => range.setFontColors(before));
      range.setFontColor(ink);
    }
  }
}

function listValidation(
  spreadsheet: Spreadsheet,
  { from, strict }: StandingList,
  sheetIds: Readonly<Record<string, string>>,
): GoogleAppsScript.Spreadsheet.DataValidation {
  const builder = SpreadsheetApp.newDataValidation();
  if ('sheet' in from) {
    const home = sheetById(spreadsheet, sheetIds[from.sheet] as string);
    builder.requireValueInRange(home.getRange(a1(from.range)), true);
  } else builder.requireValueInList([...from], true);
  return builder.setAllowInvalid(!strict).build();
}

function putRules(
  sheet: Sheet,
  { kept, put }: { readonly put: readonly StandingRule[]; readonly kept: readonly number[] },
  takeBack: TakeBack,
): void {
  const before = sheet.getConditionalFormatRules();
  takeBack(() => sheet.setConditionalFormatRules(before));
  const ours = put.map(({ areas, formula, ...look }) => colourRule(formula, rangesOf(sheet, areas), look));
  const others = kept.flatMap((place) => before[place] ?? []);
  sheet.setConditionalFormatRules([...ours, ...others]);
}

/** A warning of ours that is there is changed; a sheet has room for one protection only. */
function protect(sheet: Sheet, { description, unprotected }: StandingProtection, takeBack: TakeBack): void {
  const open = rangesOf(sheet, unprotected);
  const [own] = sheetProtections(sheet).filter((one) => one.getDescription() === description);
  if (own) {
    const before = own.getUnprotectedRanges();
    takeBack(() => own.setUnprotectedRanges(before));
    own.setUnprotectedRanges(open);
    return;
  }
  if (sheetProtections(sheet).length > 0) return;
  const made = sheet.protect();
  takeBack(() => made.remove());
  made.setDescription(description).setWarningOnly(true).setUnprotectedRanges(open);
}

/** A name of ours that is there, perhaps with a number behind it, moves; else a free one is given. */
function nameRange(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { area, name }: StandingName,
  takeBack: TakeBack,
): void {
  const own = sheet.getNamedRanges().find((one) => isNamed(one.getName(), name));
  const range = sheet.getRange(a1(area));
  if (own) {
    const before = own.getRange();
    takeBack(() => own.setRange(before));
    own.setRange(range);
    return;
  }
  const taken = spreadsheet.getNamedRanges().map((one) => one.getName());
  const free = freeName(name, taken).replace(' ', '_');
  takeBack(() => spreadsheet.removeNamedRange(free));
  spreadsheet.setNamedRange(free, range);
}
