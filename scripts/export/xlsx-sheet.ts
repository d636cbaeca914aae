import type { Cell, CellStyle, ConditionalRule, WriteSheet } from 'hucre';
import { a1, letters, quoteSheet } from '../../src/plan/a1.ts';
import { type Content, contents, looks, newPlaceOf, rectangle } from '../../src/plan/grid.ts';
import type { Area, List, Plan, Rule, SheetPlan } from '../../src/plan/plan.ts';
import { type Places, writeFormula } from '../../src/plan/reference.ts';
import { bordered } from './xlsx-borders.ts';
import { sheetCharts } from './xlsx-charts.ts';
import { excelFormula } from './xlsx-formula.ts';
import { rowHeights } from './xlsx-row-heights.ts';
import { cellStyle } from './xlsx-styles.ts';

/** The calculated value of a cell of a plan, to be stored beside its formula. */
export type ValueAt = (sheet: string, column: string, row: number) => string | number;

/** A sheet of a plan as hucre writes it: everything but what only Google has (warnings instead of protection). */
export function xlsxSheet(sheet: SheetPlan, plan: Plan, places: Places, valueAt: ValueAt | null): WriteSheet {
  const place = newPlaceOf(sheet);
  const grid = contents(sheet, places);
  const range = (area: Area): string => a1(rectangle(area, place));
  const { print } = sheet;
  return {
    name: sheet.title,
    columns: sheet.columns.map(({ id, width }) => ({ width: columnWidth(width), ...outline(sheet, id) })),
    rows: grid.map((line) => line.map(() => null)),
    cells: cells(sheet, grid, valueAt),
    rowDefs: rowHeights(sheet, grid, valueAt),
    freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    view: { showGridLines: sheet.gridlines, tabColor: { rgb: sheet.tab.slice(1) } },
    conditionalRules: sheet.rules.map((rule, index) => conditionalRule(rule, index, sheet, places, range)),
    dataValidations: sheet.choices.flatMap(({ areas, list }) =>
      areas.map((area) => ({ ...validation(plan.lists[list] as List, places), range: range(area) })),
    ),
    ...(sheet.filter ? { autoFilter: { range: range(sheet.filter) } } : {}),
    charts: sheetCharts(sheet),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: print.onePage ? 1 : 0,
      horizontalCentered: true,
      margins: {
        left: MARGIN,
        right: MARGIN,
        top: MARGIN,
        bottom: MARGIN,
        header: MARGIN / 2,
        footer: MARGIN / 2,
      },
    },
    headerFooter: { oddFooter: '&L&A&R&P / &N' },
  };
}

/** 10 mm in inches. */
const MARGIN = 10 / 25.4;

/** Width in characters of the default font, as Excel counts, from pixels. */
function columnWidth(pixels: number): number {
  return Math.max(0.5, (pixels - 5) / 7);
}

/** How deep a column lies in groups; collapsed ones are hidden, the column behind them carries the button. */
function outline(
  sheet: SheetPlan,
  id: string,
): { outlineLevel?: number; hidden?: boolean; collapsed?: boolean } {
  const place = newPlaceOf(sheet);
  const at = place.columns[id] as number;
  const inside = sheet.groups.filter(
    ({ columns: [from, to] }) => at >= (place.columns[from] as number) && at <= (place.columns[to] as number),
  );
  const behind = sheet.groups.some(
    ({ collapsed, columns: [, to] }) => collapsed && at === (place.columns[to] as number) + 1,
  );
  return {
    ...(inside.length > 0
      ? { outlineLevel: inside.length, hidden: inside.some(({ collapsed }) => collapsed) }
      : {}),
    ...(behind ? { collapsed: true } : {}),
  };
}

function cells(
  sheet: SheetPlan,
  grid: readonly (readonly Content[])[],
  valueAt: ValueAt | null,
): Map<string, Partial<Cell>> {
  const map = new Map<string, Partial<Cell>>();
  const styles = looks(sheet);
  const lines = bordered(sheet);
  grid.forEach((line, row) => {
    line.forEach((content, column) => {
      const border = lines.get(`${row + 1},${column + 1}`);
      const style: CellStyle = { ...cellStyle(styles[row]![column]!), ...(border ? { border } : {}) };
      const id = sheet.columns[column]!.id;
      map.set(`${row},${column}`, { style, ...cellContent(content, () => valueAt?.(sheet.id, id, row + 1)) });
    });
  });
  return map;
}

function cellContent(content: Content, calculated: () => string | number | undefined): Partial<Cell> {
  if (content === null) return { value: null };
  if (content.kind === 'text') return { value: content.text, type: 'string' };
  if (content.kind === 'number') return { value: content.number, type: 'number' };
  const value = calculated();
  return {
    value: value ?? null,
    formula: excelFormula(content.formula),
    ...(value === undefined ? {} : { formulaResult: value }),
  };
}

function conditionalRule(
  rule: Rule,
  index: number,
  sheet: SheetPlan,
  places: Places,
  range: (area: Area) => string,
): ConditionalRule {
  const top = rule.areas[0]!.rows[0];
  const fill = rule.fill === undefined || rule.fill === 'none' ? null : rule.fill.slice(1);
  return {
    type: 'expression',
    priority: index + 1,
    range: rule.areas.map(range).join(' '),
    formula: excelFormula(writeFormula(rule.formula, sheet.id, top, places)),
    style: {
      ...(fill
        ? { fill: { type: 'pattern', pattern: 'solid', bgColor: { rgb: fill }, fgColor: { rgb: fill } } }
        : {}),
      font: {
        ...(rule.ink ? { color: { rgb: rule.ink.slice(1) } } : {}),
        ...(rule.bold === undefined ? {} : { bold: rule.bold }),
      },
    },
  };
}

function validation(
  { from, strict }: List,
  places: Places,
): Omit<NonNullable<WriteSheet['dataValidations']>[number], 'range'> {
  const common = {
    type: 'list' as const,
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: strict ? ('stop' as const) : ('warning' as const),
  };
  if (!('sheet' in from)) return { ...common, values: [...from] };
  const place = places[from.sheet]!;
  const { bottom, left, right, top } = rectangle(from.area, place);
  const range = `$${letters(left)}$${top}:$${letters(right)}$${bottom}`;
  return { ...common, formula1: `${quoteSheet(place.name)}!${range}` };
}
