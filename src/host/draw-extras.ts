import type { Area, Chart, SheetPlan } from '../plan/plan.ts';
import type { SheetRanges } from './sheet-ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const DASHES = { solid: null, dashed: [6, 4], dotted: [2, 3] } as const;

/** The cells by which a group of columns is named. */
export function groupArea(group: SheetPlan['groups'][number]): Area {
  return { rows: [1, 1], columns: group.columns };
}

/** Column groups, the outer one first. */
export function drawGroups(sheet: Sheet, plan: SheetPlan, ranges: SheetRanges): void {
  for (const group of plan.groups) ranges.of(groupArea(group)).shiftColumnGroupDepth(1);
  if (plan.groups.every((group) => group.collapsed)) sheet.collapseAllColumnGroups();
}

/** Charts over the cells; the figures stand in cells, too. */
export function drawCharts(sheet: Sheet, plan: SheetPlan, ranges: SheetRanges): void {
  for (const chart of plan.charts) sheet.insertChart(lineChart(sheet, chart, ranges));
}

function lineChart(
  sheet: Sheet,
  chart: Chart,
  ranges: SheetRanges,
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const corner = ranges.rectangle({
    rows: [chart.at.row, chart.at.row],
    columns: [chart.at.column, chart.at.column],
  });
  const series = chart.series.map(({ name, colour, width, dash, points }) => ({
    labelInLegend: name,
    color: colour,
    lineWidth: width,
    ...(DASHES[dash] === null ? {} : { lineDashStyle: DASHES[dash] }),
    pointSize: points ? 5 : 0,
  }));
  const builder = sheet.newChart().asLineChart().addRange(ranges.of(chart.categories));
  for (const { area } of chart.series) builder.addRange(ranges.of(area));
  return builder
    .setTransposeRowsAndColumns(chart.categories.rows[0] === chart.categories.rows[1])
    .setNumHeaders(0)
    .setPosition(corner.top, corner.left, 0, 0)
    .setOption('width', chart.width)
    .setOption('height', chart.height)
    .setOption('legend', { position: 'top', textStyle: { fontName: 'Arial', fontSize: 11 } })
    .setOption('series', { ...series })
    .setOption('vAxis', {
      title: chart.axis,
      gridlines: { color: '#E3E7ED' },
      textStyle: { fontName: 'Arial', fontSize: 11 },
    })
    .setOption('hAxis', { textStyle: { fontName: 'Arial', fontSize: 11 } })
    .build();
}
