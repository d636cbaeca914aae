import type { Rectangle } from '../plan/a1.ts';
import type { Area, Plan, SheetPlan } from '../plan/plan.ts';
import type { SheetRanges } from './sheet-ranges.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-down lists of a plan, each built once and used by all sheets. */
export class Choices {
  private readonly built = new Map<string, Validation>();
  private readonly plan: Plan;
  private readonly rangesOn: (sheet: string) => SheetRanges;

  /** @param rangesOn the ranges of a sheet, those of {@link listAreas} among them */
  constructor(plan: Plan, rangesOn: (sheet: string) => SheetRanges) {
    this.plan = plan;
    this.rangesOn = rangesOn;
  }

  /** Puts the drop-downs into a sheet whose values are written: strict ones would refuse values of scripts, too. */
  draw(whole: GoogleAppsScript.Spreadsheet.Range, sheet: SheetPlan, ranges: SheetRanges): void {
    if (sheet.choices.length === 0) return;
    const grid: (Validation | null)[][] = Array.from({ length: sheet.rows }, () =>
      sheet.columns.map(() => null),
    );
    for (const { list, areas } of sheet.choices) {
      const validation = this.list(list);
      for (const area of areas) fill(grid, ranges.rectangle(area), validation);
    }
    whole.setDataValidations(grid);
  }

  private list(key: string): Validation {
    const known = this.built.get(key);
    if (known) return known;
    const list = this.plan.lists[key];
    if (!list) throw new Error(`The plan has no list ${key}.`);
    const builder = SpreadsheetApp.newDataValidation();
    if ('sheet' in list.from) {
      builder.requireValueInRange(this.rangesOn(list.from.sheet).of(list.from.area), true);
    } else {
      builder.requireValueInList([...list.from], true);
    }
    const validation = builder.setAllowInvalid(!list.strict).build();
    this.built.set(key, validation);
    return validation;
  }
}

/** The areas of a sheet that the lists of a plan read. */
export function listAreas(plan: Plan, sheet: string): Area[] {
  return Object.keys(plan.lists).flatMap((key) => {
    const { from } = plan.lists[key] as Plan['lists'][string];
    return 'sheet' in from && from.sheet === sheet ? [from.area] : [];
  });
}

function fill(
  grid: (Validation | null)[][],
  { top, left, bottom, right }: Rectangle,
  validation: Validation,
): void {
  for (let row = top; row <= bottom; row += 1) {
    const line = grid[row - 1] as (Validation | null)[];
    for (let column = left; column <= right; column += 1) line[column - 1] = validation;
  }
}
