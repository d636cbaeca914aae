import type { KeptChart } from '../contract.ts';
import type { Host } from '../host.ts';
import type { DoorKind } from '../script/door.ts';
import { ChartBuilder } from './chart-builder.ts';
import type { RangeBase } from './range-base.ts';

type GoogleChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const KIND: DoorKind = { name: 'EmbeddedChart', document: false };

/** A chart, kept as data; the page draws a placeholder. */
export class EmbeddedChart {
  readonly exposed: GoogleChart;
  readonly data: KeptChart;
  readonly ranges: readonly RangeBase[];
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

  getOptions(): unknown {
    const { options } = this.data;
    return { get: (name: string) => options[name] ?? null };
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new ChartBuilder(this.host, this.data, this.ranges).exposed;
  }
}
