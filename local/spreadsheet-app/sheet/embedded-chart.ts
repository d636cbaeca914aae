import { areaAfter, type StructureChange, spanAfter } from '../grid/structure.ts';
import type { Host } from '../host.ts';
import type { KeptChart } from '../kept-data.ts';
import type { DoorKind } from '../script/door.ts';
import type { RangeBase } from './range-base.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const KIND: DoorKind = { name: 'EmbeddedChart', document: false };

/** A chart, kept as data; the page draws it as plain lines. */
export class EmbeddedChart {
  readonly exposed: GoogleChart;
  data: KeptChart;
  ranges: readonly RangeBase[];
  private readonly host: Host;

  constructor(host: Host, data: KeptChart, ranges: readonly RangeBase[]) {
    this.host = host;
    this.data = data;
    this.ranges = ranges;
    this.exposed = host.door.expose<GoogleChart>(this, KIND);
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.ranges.map((range) => range.exposed);
  }

  /** Follows rows or columns of the sheets it draws, and of its own sheet, where it stands on a cell. */
  follow(change: StructureChange, sheetId: string): void {
    this.ranges = this.ranges.flatMap((range) => {
      const area = range.owner.id === change.sheetId ? areaAfter(range.area, change) : range.area;
      return area ? [range.owner.range(area)] : [];
    });
    const { position } = this.data;
    this.data = {
      ...this.data,
      ranges: this.ranges.map((range) => range.getA1Notation()),
      position: sheetId === change.sheetId ? positionAfter(position, change) : position,
    };
  }

  /** The same chart on a copy of its sheet: it draws the cells of the copy. */
  copiedTo(copy: RangeBase['owner'], sheetId: string): EmbeddedChart {
    const ranges = this.ranges.map((range) => (range.owner.id === sheetId ? copy.range(range.area) : range));
    return new EmbeddedChart(this.host, this.data, ranges);
  }
}

function positionAfter(position: KeptChart['position'], change: StructureChange): KeptChart['position'] {
  const side = change.dimension === 'rows' ? 'row' : 'column';
  const place = spanAfter({ first: position[side] - 1, last: position[side] - 1 }, change);
  return { ...position, [side]: (place ? place.first : change.start) + 1 };
}
