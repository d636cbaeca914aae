import type { Host } from '../host.ts';
import type { KeptChart } from '../kept-data.ts';
import type { DoorKind } from '../script/door.ts';
import { EmbeddedChart } from './embedded-chart.ts';
import type { RangeBase } from './range-base.ts';

type GoogleBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const KIND: DoorKind = { name: 'EmbeddedChartBuilder', document: false };

const EMPTY: KeptChart = {
  type: 'LINE',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
};

/** `Sheet.newChart()`: gathers what the script says. */
export class ChartBuilder {
  readonly exposed: GoogleBuilder;
  private readonly host: Host;
  private data: KeptChart;
  private ranges: readonly RangeBase[];

  constructor(host: Host, data: KeptChart = EMPTY, ranges: readonly RangeBase[] = []) {
    this.host = host;
    this.data = data;
    this.ranges = ranges;
    this.exposed = host.door.expose<GoogleBuilder>(this, KIND);
  }

  setChartType(type: unknown): GoogleBuilder {
    return this.with({ type: String(type) });
  }
  asLineChart(): GoogleBuilder {
    return this.with({ type: 'LINE' });
  }
  asColumnChart(): GoogleBuilder {
    return this.with({ type: 'COLUMN' });
  }
  asBarChart(): GoogleBuilder {
    return this.with({ type: 'BAR' });
  }
  asComboChart(): GoogleBuilder {
    return this.with({ type: 'COMBO' });
  }
  asAreaChart(): GoogleBuilder {
    return this.with({ type: 'AREA' });
  }
  asPieChart(): GoogleBuilder {
    return this.with({ type: 'PIE' });
  }
  asScatterChart(): GoogleBuilder {
    return this.with({ type: 'SCATTER' });
  }

  addRange(range: RangeBase): GoogleBuilder {
    this.ranges = [...this.ranges, range];
    return this.with({ ranges: this.ranges.map((each) => each.getA1Notation()) });
  }

  clearRanges(): GoogleBuilder {
    this.ranges = [];
    return this.with({ ranges: [] });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): GoogleBuilder {
    return this.with({ position: { row, column, offsetX, offsetY } });
  }

  setOption(name: string, value: unknown): GoogleBuilder {
    return this.with({ options: { ...this.data.options, [name]: value } });
  }

  setTitle(title: string): GoogleBuilder {
    return this.setOption('title', title);
  }
  setColors(colors: readonly string[]): GoogleBuilder {
    return this.setOption('colors', [...colors]);
  }
  setStacked(): GoogleBuilder {
    return this.setOption('isStacked', true);
  }
  setRange(min: number, max: number): GoogleBuilder {
    return this.setOption('vAxis.viewWindow', { min, max });
  }
  setXAxisTitle(title: string): GoogleBuilder {
    return this.setOption('hAxis.title', title);
  }
  setYAxisTitle(title: string): GoogleBuilder {
    return this.setOption('vAxis.title', title);
  }
  setLegendPosition(position: unknown): GoogleBuilder {
    return this.setOption('legend.position', String(position));
  }
  setNumHeaders(headers: number): GoogleBuilder {
    return this.setOption('headers', headers);
  }
  setMergeStrategy(strategy: unknown): GoogleBuilder {
    return this.setOption('mergeStrategy', String(strategy));
  }
  setTransposeRowsAndColumns(transpose: boolean): GoogleBuilder {
    return this.setOption('transpose', transpose);
  }
  setHiddenDimensionStrategy(strategy: unknown): GoogleBuilder {
    return this.setOption('hiddenDimensionStrategy', String(strategy));
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new EmbeddedChart(this.host, this.data, this.ranges).exposed;
  }

  private with(part: Partial<KeptChart>): GoogleBuilder {
    this.data = { ...this.data, ...part };
    return this.exposed;
  }
}
