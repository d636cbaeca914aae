import type { Cells, Plan } from '../../plan/plan.ts';
import { MONTH_ROWS, SETTINGS_ROWS as ROWS } from '../sheets/settings-cells.ts';
import { SheetReader, type StandingSheet } from '../standing/standing-sheet.ts';

/** Rows of single settings that say how goals are judged; cycle, language and colours are given to a new tracker. */
const JUDGING = [
  ROWS.green,
  ROWS.yellow,
  ROWS.guard,
  ROWS.stretchGreen,
  ROWS.stretchYellow,
  ROWS.scheme,
  ROWS.method,
  ...MONTH_ROWS,
];

/** Rows of the words of the eight lights. */
const WORDS = Array.from({ length: 8 }, (_, index) => ROWS.words + index);

/**
 * The same plan with the limits of the lights, the way of grading and of counting days, and the words of the lights
 * as they stand in the settings of another tracker.
 */
export function carrySettings(plan: Plan, standing: StandingSheet | undefined): Plan {
  if (!standing) return plan;
  const cells = new SheetReader(standing, 'settings');
  const known = new Map<string, string | number>();
  const take = (row: number, column: string): void => {
    const value = cells.value(row, column);
    if (value !== '' && typeof value !== 'boolean') known.set(`${column}@${row}`, value);
  };
  for (const row of JUDGING) take(row, 'value');
  for (const row of WORDS) take(row, 'member');
  const written = new Set<string>();
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      if (sheet.id !== 'settings') return sheet;
      const replaced = sheet.cells.map((block) => withKnown(block, known, written));
      const others = [...known].filter(([cell]) => !written.has(cell));
      return { ...sheet, cells: [...replaced, ...others.map(([cell, value]) => single(cell, value))] };
    }),
  };
}

function withKnown(block: Cells, known: ReadonlyMap<string, string | number>, written: Set<string>): Cells {
  if (block.kind === 'formula') return block;
  return {
    ...block,
    rows: block.rows.map((line, down) =>
      line.map((value, across) => {
        const cell = `${block.columns[across]}@${block.row + down}`;
        if (value !== null) written.add(cell);
        return value === null ? null : (known.get(cell) ?? value);
      }),
    ),
  };
}

function single(cell: string, value: string | number): Cells {
  const [column, row] = cell.split('@') as [string, string];
  return { kind: 'constants', row: Number(row), columns: [column], rows: [[value]] };
}
