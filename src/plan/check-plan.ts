import { findCycle } from './check-cycles.ts';
import { dialectFaults } from './check-dialect.ts';
import type { Area, Plan, SheetPlan } from './plan.ts';
import { references } from './reference.ts';

/**
 * Everything that is wrong with a plan, one sentence each: formulas outside the dialect, cells written twice,
 * references to cells that do not exist, areas outside their sheet, rules that name another sheet, unknown lists,
 * circular references. A plan of ours has none; a test says so for every sample.
 */
export function planFaults(plan: Plan): string[] {
  const faults = plan.sheets.flatMap((sheet) =>
    [
      ...formulaFaults(sheet, plan),
      ...overlaps(sheet),
      ...areaFaults(sheet),
      ...ruleFaults(sheet),
      ...listFaults(sheet, plan),
    ].map((fault) => `${sheet.id}: ${fault}`),
  );
  if (!plan.sheets.some(({ id }) => id === plan.active)) faults.push(`no sheet ${plan.active}`);
  if (faults.length > 0) return faults;
  const circle = findCycle(plan);
  return circle === null ? [] : [`circular reference: ${circle.slice(0, 6).join(' → ')}`];
}

/** All formulas of a sheet, those of its rules included. */
export function formulasOf(sheet: SheetPlan): string[] {
  const inCells = sheet.cells.flatMap((block) => (block.kind === 'formula' ? [block.formula] : []));
  return [...inCells, ...sheet.rules.map((rule) => rule.formula)];
}

function formulaFaults(sheet: SheetPlan, plan: Plan): string[] {
  return formulasOf(sheet).flatMap((formula) => [
    ...dialectFaults(formula, sheet.id).map((fault) => `${fault} in ${formula.slice(0, 80)}`),
    ...unknownCells(formula, sheet, plan),
  ]);
}

function unknownCells(formula: string, home: SheetPlan, plan: Plan): string[] {
  return references(formula).flatMap(({ from, rows, sheet, to }) => {
    const target = plan.sheets.find(({ id }) => id === (sheet ?? home.id));
    if (target === undefined) return [`no sheet ${sheet} for ${formula.slice(0, 80)}`];
    const missing = [from, to ?? from].filter((id) => !target.columns.some((column) => column.id === id));
    const last = rows !== null && 'last' in rows ? rows.last : 0;
    return [
      ...missing.map((id) => `no column ${target.id}.${id} for ${formula.slice(0, 80)}`),
      ...(last > target.rows ? [`no row ${last} in ${target.id} for ${formula.slice(0, 80)}`] : []),
    ];
  });
}

/** Cells that two blocks write. */
function overlaps(sheet: SheetPlan): string[] {
  const written = new Set<string>();
  const twice: string[] = [];
  const write = (row: number, column: string): void => {
    const name = `${column}@${row}`;
    if (written.has(name)) twice.push(`${name} is written twice`);
    written.add(name);
  };
  const ids = sheet.columns.map(({ id }) => id);
  for (const block of sheet.cells) {
    if (block.kind === 'constants') {
      block.rows.forEach((values, down) => {
        values.forEach((value, across) => {
          if (value !== null) write(block.row + down, block.columns[across] ?? '?');
        });
      });
      continue;
    }
    const [from, to] = block.area.columns.map((id) => ids.indexOf(id)) as [number, number];
    for (let row = block.area.rows[0]; row <= block.area.rows[1]; row += 1) {
      for (const id of ids.slice(from, to + 1)) write(row, id);
    }
  }
  return twice;
}

/** Areas that are turned around, name no column, or leave the sheet. */
function areaFaults(sheet: SheetPlan): string[] {
  const ids = sheet.columns.map(({ id }) => id);
  const outside = ({ columns, rows }: Area): boolean => {
    const [left, right] = columns.map((id) => ids.indexOf(id)) as [number, number];
    return left < 0 || right < left || rows[1] < rows[0] || rows[1] > sheet.rows;
  };
  return areasOf(sheet)
    .filter(outside)
    .map((area) => `no area ${JSON.stringify(area)}`);
}

function areasOf(sheet: SheetPlan): Area[] {
  return [
    ...sheet.cells.flatMap((block) => (block.kind === 'formula' ? [block.area] : [])),
    ...[...sheet.styles, ...sheet.borders, ...sheet.rules, ...sheet.choices].flatMap(({ areas }) => areas),
    ...(sheet.filter ? [sheet.filter] : []),
    ...(sheet.protection?.unprotected ?? []),
    ...sheet.charts.flatMap(({ categories, series }) => [categories, ...series.map(({ area }) => area)]),
    sheet.print.area,
  ];
}

/** Google refuses rules that name another sheet; relative rows count from the top of the first area. */
function ruleFaults(sheet: SheetPlan): string[] {
  return sheet.rules.flatMap(({ areas, formula }) => {
    const abroad = references(formula).some((reference) => reference.sheet !== null);
    const above = areas.some((area) => area.rows[0] < areas[0]!.rows[0]);
    return [
      ...(abroad ? [`a rule names another sheet: ${formula}`] : []),
      ...(above ? [`the first area of a rule is not the top one: ${formula}`] : []),
    ];
  });
}

function listFaults(sheet: SheetPlan, plan: Plan): string[] {
  return sheet.choices
    .filter(({ list }) => plan.lists[list] === undefined)
    .map(({ list }) => `no list ${list}`);
}
