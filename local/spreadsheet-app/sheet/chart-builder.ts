import type { Host } from '../host.ts';
import type { KeptChart } from '../kept-data.ts';
import type { DoorKind } from '../script/door.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import type { RangeBase } from './range-base.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const KIND: DoorKind = { name: 'EmbeddedChartBuilder', document: false };

/** `Sheet.newChart()`: gathers what the script says. */
export class ChartBuilder {
  readonly exposed: GoogleBuilder;
  private readonly host: Host;
  private data: KeptChart = {
    type: 'LINE',
    ranges: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    options: {},
  };
  private ranges: readonly RangeBase[] = [];

  constructor(host: Host) {
    this.host = host;
    this.exposed = host.door.expose<GoogleBuilder>(this, KIND);
  }

  asLineChart(): GoogleBuilder {
    return this.with({ type: 'LINE' });
  }

  addRange(range: RangeBase): GoogleBuilder {
    this.ranges = [...this.ranges, range];
    return this.with({ ranges: this.ranges.map((each) => each.getA1Notation()) });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    return this.with({ position: { row, column, offsetX, offsetY } });
  }

  setOption(name: string, value: unknown): GoogleBuilder {
    return this.with({ options: { ...this.data.options, [name]: value } });
  }

  setNumHeaders(headers: number): GoogleBuilder {
    return this.setOption('headers', headers);
  }

  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    return this.setOption('transpose', transpose);
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new EmbeddedChart(this.host, this.data, this.ranges).exposed;
  }

  private with(part: Partial<KeptChart>): GoogleBuilder {
    this.data = { ...this.data, ...part };
    return this.exposed;
  }
}
