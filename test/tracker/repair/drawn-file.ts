import { a1, quoteSheet } from '../../../src/plan/a1.ts';
import { contents, idRow, looks, newPlaces, rectangle } from '../../../src/plan/grid.ts';
import type { Plan, SheetPlan } from '../../../src/plan/plan.ts';
import { type Place, type Places, writeFormula } from '../../../src/plan/reference.ts';
import { listKey } from '../../../src/plan/standing-looks.ts';
import type { RepairSheet } from '../../../src/tracker/repair/standing-file.ts';
import type { CellContent } from '../../../src/tracker/standing/standing-sheet.ts';

type Grid<T> = T[][];

/** A sheet of a file that tests may change. */
export interface DrawnSheet extends RepairSheet {
  readonly values: Grid<CellContent>;
  readonly formulas: Grid<string>;
  readonly formats: Grid<string>;
}

/** The sheets of a plan as a file holds them right after drawing; formulas have no value. */
export function drawnFile(plan: Plan): Record<string, DrawnSheet> {
  const places = newPlaces(plan);
  return Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, drawnSheet(plan, sheet, places)]));
}

function drawnSheet(plan: Plan, sheet: SheetPlan, places: Places): DrawnSheet {
  const cells = contents(sheet, places);
  const styles = looks(sheet);
  const place = places[sheet.id] as Place;
  const columns: Record<string, number> = {};
  idRow(sheet).forEach((id, index) => {
    columns[index === 0 ? 'identity' : id] = index + 1;
  });
  const choices = cells.map((line) => line.map(() => ''));
  for (const { areas, list } of sheet.choices) {
    for (const { bottom, left, right, top } of areas.map((area) => rectangle(area, place))) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1)
          choices[row - 1]![column - 1] = keyOf(plan, list, places);
      }
    }
  }
  return {
    name: sheet.title,
    firstRow: 1,
    identity: sheet.identity,
    columns,
    values: cells.map((line) =>
      line.map((cell) => (cell?.kind === 'text' ? cell.text : cell?.kind === 'number' ? cell.number : '')),
    ),
    formulas: cells.map((line) => line.map((cell) => (cell?.kind === 'formula' ? cell.formula : ''))),
    formats: styles.map((line) => line.map(({ format }) => format ?? 'General')),
    looks: {
      rows: sheet.rows,
      columns: sheet.columns.length,
      rules: sheet.rules.map(({ areas, bold, fill, formula, ink }) => ({
        formula: writeFormula(formula, sheet.id, areas[0]!.rows[0], places),
        areas: areas.map((area) => rectangle(area, place)),
        fill: fill === 'none' ? '#FFFFFF' : (fill ?? null),
        ink: ink ?? null,
        bold: bold ?? false,
      })),
      choices,
      names: plan.names
        .filter((one) => one.sheet === sheet.id)
        .map(({ area, name }) => ({ name, area: rectangle(area, place) })),
      protections: sheet.protection
        ? [
            {
              description: sheet.protection.description,
              unprotected: sheet.protection.unprotected.map((area) => rectangle(area, place)),
            },
          ]
        : [],
    },
  };
}

function keyOf(plan: Plan, name: string, places: Places): string {
  const list = plan.lists[name]!;
  if (!('sheet' in list.from)) return listKey(list.from, list.strict);
  const place = places[list.from.sheet] as Place;
  return listKey({ range: `${quoteSheet(place.name)}!${a1(rectangle(list.from.area, place))}` }, list.strict);
}
