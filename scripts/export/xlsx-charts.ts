import type { SheetChart } from 'hucre';
import { letters, quoteSheet } from '../../src/plan/a1.ts';
import { newPlaceOf, rectangle } from '../../src/plan/grid.ts';
import type { Area, Chart, SheetPlan } from '../../src/plan/plan.ts';

const DASH = { solid: 'solid', dashed: 'dash', dotted: 'sysDot' } as const;

/** The charts of a sheet as native line charts. */
export function sheetCharts(sheet: SheetPlan): SheetChart[] {
  const place = newPlaceOf(sheet);
  const range = (area: Area): string => {
    const { bottom, left, right, top } = rectangle(area, place);
    return `${quoteSheet(sheet.title)}!$${letters(left)}$${top}:$${letters(right)}$${bottom}`;
  };
  return sheet.charts.map((chart) => {
    const from = { row: chart.at.row - 1, col: (place.columns[chart.at.column] as number) - 1 };
    return {
      type: 'line',
      series: chart.series.map(({ area, colour, dash, name, points, width }) => ({
        name,
        values: range(area),
        categories: range(chart.categories),
        color: colour.slice(1),
        stroke: { dash: DASH[dash], width },
        marker: points
          ? { symbol: 'circle', size: 5, fill: colour.slice(1), line: colour.slice(1) }
          : { symbol: 'none' },
      })),
      anchor: { from, to: { row: from.row + rowsOf(chart, sheet), col: from.col + 5 } },
      legend: 'top',
      showTitle: false,
      autoTitleDeleted: true,
      // The figures stand in a collapsed group.
      plotVisOnly: false,
      axes: {
        y: {
          title: chart.axis,
          axisTitleFontSize: 9,
          gridlines: { major: true },
          majorTickMark: 'none',
          minorTickMark: 'none',
        },
      },
    };
  });
}

/** How many rows the chart covers. */
function rowsOf({ at, height }: Chart, sheet: SheetPlan): number {
  const heightOf = (row: number): number =>
    [...sheet.heights].reverse().find(({ from, to }) => row >= from && row <= to)?.height ?? 21;
  let rows = 0;
  for (let covered = 0; covered < height; rows += 1) covered += heightOf(at.row + rows);
  return rows;
}
