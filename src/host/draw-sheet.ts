import type { Area, Border, Plan, SheetPlan } from '../plan/plan.ts';
import type { Places } from '../plan/reference.ts';
import { drawCells } from './draw-cells.ts';
import { type Choices, listAreas } from './draw-choices.ts';
import { drawCharts, drawGroups, groupArea } from './draw-extras.ts';
import { sheetRules } from './draw-rules.ts';
import type { TextStyles } from './draw-text-styles.ts';
import type { Drawn } from './host.ts';
import type { SheetRanges } from './sheet-ranges.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the sheets of one plan share while they are drawn. */
export interface Drawing {
  readonly places: Places;
  readonly choices: Choices;
  readonly textStyles: TextStyles;
  readonly rangesOn: (sheet: string) => SheetRanges;
}

/** Draws one sheet of a plan into an empty sheet that has its frame; tells which optional things could not be drawn. */
export function drawSheet(
  sheet: Sheet,
  plan: SheetPlan,
  { places, choices, rangesOn, textStyles }: Drawing,
): Drawn['skipped'] {
  const ranges = rangesOn(plan.id);
  const whole = ranges.of(wholeArea(plan));
  drawCells(whole, plan, places, textStyles);
  for (const border of plan.borders) drawBorder(sheet, border, ranges);
  if (plan.notes.length > 0) whole.setNotes(notes(plan));
  choices.draw(whole, plan, ranges);
  if (plan.rules.length > 0) sheet.setConditionalFormatRules(sheetRules(plan, places, ranges));
  if (plan.filter) ranges.of(plan.filter).createFilter();
  if (plan.protection) {
    const { description, unprotected } = plan.protection;
    const open = unprotected.map((area) => ranges.of(area));
    sheet.protect().setDescription(description).setWarningOnly(true).setUnprotectedRanges(open);
  }
  return [
    ...optional('groups', plan.groups.length, () => drawGroups(sheet, plan, ranges)),
    ...optional('charts', plan.charts.length, () => drawCharts(sheet, plan, ranges)),
  ];
}

function wholeArea({ columns, rows }: SheetPlan): Area {
  return { rows: [1, rows], columns: [columns[0]!.id, columns[columns.length - 1]!.id] };
}

/** All areas of a sheet whose ranges are needed, so that they can be fetched at once. */
export function areasOn(sheet: SheetPlan, plan: Plan): Area[] {
  return [
    wholeArea(sheet),
    ...listAreas(plan, sheet.id),
    ...sheet.rules.flatMap((rule) => rule.areas),
    ...sheet.borders.filter((border) => border.areas.length === 1).flatMap((border) => border.areas),
    ...(sheet.filter ? [sheet.filter] : []),
    ...(sheet.protection?.unprotected ?? []),
    ...sheet.groups.map(groupArea),
    ...sheet.charts.flatMap((chart) => [chart.categories, ...chart.series.map((one) => one.area)]),
  ];
}

/** Draws the lines of one border; where it has one area only, its range must have been named to `ranges`. */
export function drawBorder(
  sheet: Sheet,
  { areas, colour, edges, weight }: Border,
  ranges: SheetRanges,
): void {
  const { SOLID, SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
  const edge = (name: Border['edges'][number]) => (edges.includes(name) ? true : null);
  const target =
    areas.length === 1
      ? ranges.of(areas[0] as Area)
      : sheet.getRangeList(areas.map((area) => ranges.name(area)));
  target.setBorder(
    edge('top'),
    edge('left'),
    edge('bottom'),
    edge('right'),
    edge('vertical'),
    edge('horizontal'),
    colour,
    weight === 'thin' ? SOLID : SOLID_MEDIUM,
  );
}

function notes(plan: SheetPlan): (string | null)[][] {
  const grid: (string | null)[][] = Array.from({ length: plan.rows }, () => plan.columns.map(() => null));
  for (const { row, column, text } of plan.notes) {
    const index = plan.columns.findIndex(({ id }) => id === column);
    (grid[row - 1] as (string | null)[])[index] = text;
  }
  return grid;
}

/** Things a tracker can do without: where they fail, the rest stands. */
function optional(what: 'charts' | 'groups', count: number, draw: () => void): Drawn['skipped'] {
  if (count === 0) return [];
  try {
    draw();
    return [];
  } catch {
    return [what];
  }
}
