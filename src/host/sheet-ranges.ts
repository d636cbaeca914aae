import { a1, type Rectangle } from '../plan/a1.ts';
import { rectangle } from '../plan/grid.ts';
import type { Area } from '../plan/plan.ts';
import type { Place } from '../plan/reference.ts';

/** Ranges of one sheet, all fetched with one question, because every single `getRange` is a call. */
export class SheetRanges {
  private readonly ranges: ReadonlyMap<string, GoogleAppsScript.Spreadsheet.Range>;
  private readonly place: Place;

  constructor(sheet: GoogleAppsScript.Spreadsheet.Sheet, place: Place, areas: readonly Area[]) {
    this.place = place;
    const names = [...new Set(areas.map((area) => this.name(area)))];
    const found = names.length > 0 ? sheet.getRangeList(names).getRanges() : [];
    this.ranges = new Map(
      names.map((name, index) => [name, found[index] as GoogleAppsScript.Spreadsheet.Range]),
    );
  }

  /** The range of an area that was named at the beginning. */
  of(area: Area): GoogleAppsScript.Spreadsheet.Range {
    const range = this.ranges.get(this.name(area));
    if (!range) throw new Error(`The range ${this.name(area)} was not asked for.`);
    return range;
  }

  /** Where an area lies, in A1 notation. */
  name(area: Area): string {
    return a1(this.rectangle(area));
  }

  /** Where an area lies, by numbers. */
  rectangle(area: Area): Rectangle {
    return rectangle(area, this.place);
  }
}
