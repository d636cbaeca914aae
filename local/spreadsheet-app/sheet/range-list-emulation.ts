import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeEmulation } from './range-emulation.ts';

type GoogleRangeList = GoogleAppsScript.Spreadsheet.RangeList;

const KIND: DoorKind = { name: 'RangeList', document: true };

/** Setters that a range list passes on to each of its ranges. */
const PASSED_ON = [
  'setValue',
  'setFormula',
  'setBackground',
  'setFontColor',
  'setFontWeight',
  'setFontStyle',
  'setFontLine',
  'setFontSize',
  'setFontFamily',
  'setHorizontalAlignment',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
  'setNumberFormat',
  'setNote',
  'setBorder',
  'clear',
  'clearContent',
  'clearFormat',
  'clearNote',
  'clearDataValidations',
  'insertCheckboxes',
] as const;

/** `RangeList` of SpreadsheetApp: one call for many ranges. */
export class RangeListEmulation {
  readonly exposed: GoogleRangeList;
  private readonly ranges: readonly RangeEmulation[];

  constructor(host: Host, ranges: readonly RangeEmulation[]) {
    this.ranges = ranges;
    const passing: Record<string, unknown> = {};
    for (const name of PASSED_ON) {
      passing[name] = (...args: unknown[]) => {
        for (const range of ranges) (range[name] as (...given: unknown[]) => unknown)(...args);
        return this.exposed;
      };
    }
    Object.assign(this, passing);
    this.exposed = host.door.expose<GoogleRangeList>(this, KIND);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range.exposed);
  }

  activate(): GoogleRangeList {
    this.ranges[0]?.activate();
    return this.exposed;
  }
}
