import type { Rectangle } from '../plan/a1.ts';
import type { Plan, SheetPlan } from '../plan/plan.ts';
import type { Places } from '../plan/reference.ts';
import { SheetRanges } from './sheet-ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** The drop-down lists of a plan, each built once and used by all sheets. */
export class Choices {
  private readonly built = new Map<string, Validation>();
  private readonly ranges = new Map<string, SheetRanges>();
  private readonly plan: Plan;
  private readonly places: Places;
  private readonly sheets: Readonly<Record<string, Sheet>>;

  constructor(plan: Plan, places: Places, sheets: Readonly<Record<string, Sheet>>) {
    this.plan = plan;
    this.places = places;
    this.sheets = sheets;
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

  /** The ranges of all lists that stand on a sheet, fetched together when the first is needed. */
  private rangesOn(sheet: string): SheetRanges {
    const known = this.ranges.get(sheet);
    if (known) return known;
    const [home, place] = [this.sheets[sheet], this.places[sheet]];
    if (!home || !place) throw new Error(`A list reads a sheet ${sheet} that is not there.`);
    const areas = Object.keys(this.plan.lists).flatMap((key) => {
      const { from } = this.plan.lists[key] as Plan['lists'][string];
      return 'sheet' in from && from.sheet === sheet ? [from.area] : [];
    });
    const ranges = new SheetRanges(home, place, areas);
    this.ranges.set(sheet, ranges);
    return ranges;
  }
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
