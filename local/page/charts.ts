import type { FWorksheet } from '@univerjs/sheets/facade';
import type { LocalSpreadsheet } from '../spreadsheet-app/contract.ts';
import type { KeptChart } from '../spreadsheet-app/kept-data.ts';
import { type Drawing, type DrawnSeries, lineDrawing } from './line-drawing.ts';
import { inNextFrame } from './next-frame.ts';

const WIDTH = 552;
const HEIGHT = 150;

/**
 * Draws the charts of the active sheet over the grid as plain line drawings. The open grid has no charts; the script's
 * own are kept as data, and this shows that they are there and what they say.
 */
export class ChartLayer {
  private readonly spreadsheet: LocalSpreadsheet;
  private readonly grid: HTMLElement;
  private readonly layer: HTMLElement;
  private readonly name: string;
  /** Draws the charts anew with the next frame, when the grid has drawn itself; to be called when a script has run. */
  readonly refresh = inNextFrame(() => this.draw());

  constructor(spreadsheet: LocalSpreadsheet, grid: HTMLElement, layer: HTMLElement, name: string) {
    this.spreadsheet = spreadsheet;
    this.grid = grid;
    this.layer = layer;
    this.name = name;
    const { api } = spreadsheet;
    for (const event of [
      'Scroll',
      'ActiveSheetChanged',
      'SheetZoomChanged',
      'SheetSkeletonChanged',
      'SheetValueChanged',
    ] as const) {
      api.addEvent(api.Event[event], () => this.refresh());
    }
  }

  private draw(): void {
    const sheet = this.spreadsheet.api.getActiveWorkbook()?.getActiveSheet();
    const charts = sheet ? this.spreadsheet.kept(sheet.getSheetName()).charts : [];
    this.layer.replaceChildren(...(sheet ? charts.map((chart) => this.chart(sheet, chart)) : []));
  }

  private chart(sheet: FWorksheet, chart: KeptChart): HTMLElement {
    const { row, column, offsetX, offsetY } = chart.position;
    const anchor = sheet.getRange(row - 1, column - 1).getCellRect();
    const drawing = lineDrawing(drawingOf(sheet, chart));
    drawing.setAttribute('role', 'img');
    drawing.setAttribute('aria-label', String(chart.options.title ?? this.name));
    const layer = this.placeLayer(sheet);
    const scroll = scrolled(sheet);
    const zoom = sheet.getZoom();
    const [x, y] = [anchor.x + offsetX - scroll.x - layer.x, anchor.y + offsetY - scroll.y - layer.y];
    drawing.style.transform = `translate(${x * zoom}px, ${y * zoom}px) scale(${zoom})`;
    return drawing;
  }

  /** Lays the layer over the part of the grid that scrolls; answers its corner in the sheet's own pixels. */
  private placeLayer(sheet: FWorksheet): { x: number; y: number } {
    const canvas = this.grid.querySelector('canvas[id^=univer-sheet-main]')?.getBoundingClientRect();
    const holder = this.layer.offsetParent?.getBoundingClientRect();
    const firstMoving = sheet.getRange(sheet.getFrozenRows(), sheet.getFrozenColumns()).getCellRect();
    const [x, y, zoom] = [firstMoving.x, firstMoving.y, sheet.getZoom()];
    const [left, top] = [(canvas?.x ?? 0) - (holder?.x ?? 0), (canvas?.y ?? 0) - (holder?.y ?? 0)];
    Object.assign(this.layer.style, {
      left: `${left + x * zoom}px`,
      top: `${top + y * zoom}px`,
      width: `${(canvas?.width ?? 0) - x * zoom}px`,
      height: `${(canvas?.height ?? 0) - y * zoom}px`,
    });
    return { x, y };
  }
}

/** What a chart shows: its ranges' columns, the first of which names the points, as its options want them drawn. */
function drawingOf(sheet: FWorksheet, { options, ranges }: KeptChart): Drawing {
  const columns = ranges.flatMap((a1) => {
    const range = sheet.getRange(a1.replace(/^.*!/, ''));
    const values = range.getRawValues();
    return Array.from({ length: range.getWidth() }, (_, column) => values.map((cells) => cells[column]));
  });
  const [names = [], ...figures] = columns;
  const looks = Object.values((options.series ?? {}) as Record<string, SeriesOptions>);
  return {
    categories: names.map((name) => String(name ?? '')),
    series: figures.map((values, index): DrawnSeries => {
      const { color, labelInLegend, lineDashStyle, lineWidth, pointSize } = looks[index] ?? {};
      return {
        label: labelInLegend ?? '',
        values: values.map((value) => (typeof value === 'number' ? value : null)),
        colour: color ?? '#2A4480',
        width: lineWidth ?? 2,
        dash: lineDashStyle ?? [],
        points: (pointSize ?? 0) > 0,
      };
    }),
    axis: String((options.vAxis as { title?: string } | undefined)?.title ?? ''),
    width: Number(options.width ?? WIDTH),
    height: Number(options.height ?? HEIGHT),
  };
}

/** How Google's charts are told what a series looks like. */
interface SeriesOptions {
  readonly labelInLegend?: string;
  readonly color?: string;
  readonly lineWidth?: number;
  readonly lineDashStyle?: readonly number[];
  readonly pointSize?: number;
}

/** How far the sheet is scrolled, in its own pixels; the grid tells the first row and column and a rest. */
function scrolled(sheet: FWorksheet): { x: number; y: number } {
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const start = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  const origin = sheet.getRange(0, 0).getCellRect();
  return { x: start.x - origin.x + offsetX, y: start.y - origin.y + offsetY };
}
