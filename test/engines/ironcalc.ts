import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import init, { Model } from '@ironcalc/wasm';
import { contents, newPlaces } from '../../src/plan/grid.ts';
import type { Plan, SheetPlan } from '../../src/plan/plan.ts';
import type { Places } from '../../src/plan/reference.ts';

const require = createRequire(import.meta.url);
const wasm = require.resolve('@ironcalc/wasm').replace(/wasm\.js$/, 'wasm_bg.wasm');
await init({ module_or_path: readFileSync(wasm) });

/** A calculated cell: a number, a text (errors are texts such as `#DIV/0!`), or `''`. */
export type Calculated = number | string;

/** A plan recalculated by IronCalc, an engine that shares no code with any other one used here. */
export interface Workbook {
  /** The value of a cell, by sheet id, column id and row of the plan. */
  readonly value: (sheet: string, column: string, row: number) => Calculated;
  /** Changes an input and recalculates. `null` empties the cell. */
  readonly type: (changes: readonly Change[]) => void;
  /** Every cell of a sheet that gives an error value. */
  readonly errors: (sheet: string) => string[];
}

/** One input to be changed. */
export interface Change {
  readonly sheet: string;
  readonly column: string;
  readonly row: number;
  readonly value: string | number | null;
}

/** The inputs of some rows, one below the other, as changes. */
export function rowChanges(
  sheet: string,
  firstRow: number,
  rows: readonly Readonly<Record<string, Change['value']>>[],
): Change[] {
  return rows.flatMap((row, index) =>
    Object.entries(row).map(([column, value]) => ({ sheet, column, row: firstRow + index, value })),
  );
}

/** 15 digits: IronCalc gives values as formatted text only. */
const EXACT = '0.00000000000000E+00';
const NUMBER = 1;
const ERROR = 16;

/** Recalculates a plan. */
export function recalculate(plan: Plan): Workbook {
  const model = new Model('plan', 'en', 'UTC', 'en');
  const places = newPlaces(plan);
  // Sheets that only read stand first in a plan; IronCalc evaluates in order and is ten times faster the other way.
  const sheets = [...plan.sheets].reverse();
  const index = new Map(sheets.map((sheet, position) => [sheet.id, position]));
  model.pauseEvaluation();
  sheets.forEach((sheet, position) => {
    if (position > 0) model.newSheet();
    model.renameSheet(position, sheet.title);
  });
  sheets.forEach((sheet, position) => {
    write(model, sheet, position, places);
  });
  const evaluate = (): void => {
    model.resumeEvaluation();
    model.evaluate();
    model.pauseEvaluation();
  };
  evaluate();
  const cellOf = (sheet: string, column: string, row: number): [number, number, number] => {
    const position = index.get(sheet);
    const at = places[sheet]?.columns[column];
    if (position === undefined || at === undefined) throw new Error(`No cell ${sheet}.${column}`);
    return [position, row, at];
  };
  return {
    value: (sheet, column, row) => read(model, ...cellOf(sheet, column, row)),
    type: (changes) => {
      for (const { column, row, sheet, value } of changes) put(model, ...cellOf(sheet, column, row), value);
      evaluate();
    },
    errors: (sheet) => {
      const position = index.get(sheet) as number;
      const { columns, rows } = sheets[position] as SheetPlan;
      return Array.from({ length: rows }, (_, row) =>
        columns.flatMap(({ id }, column) =>
          model.getCellType(position, row + 1, column + 1) === ERROR
            ? [`${id}@${row + 1}: ${model.getFormattedCellValue(position, row + 1, column + 1)}`]
            : [],
        ),
      ).flat();
    },
  };
}

function write(model: Model, sheet: SheetPlan, position: number, places: Places): void {
  contents(sheet, places).forEach((line, row) => {
    line.forEach((content, column) => {
      if (content === null) return;
      const at = [position, row + 1, column + 1] as const;
      if (content.kind === 'formula') model.setUserInput(...at, withCommas(content.formula));
      else put(model, ...at, content.kind === 'text' ? content.text : content.number);
    });
  });
}

function put(model: Model, sheet: number, row: number, column: number, value: string | number | null): void {
  // The apostrophe makes IronCalc keep a text as it is, whatever it looks like.
  const input = value === null ? '' : typeof value === 'string' ? `'${value}` : String(value);
  model.setUserInput(sheet, row, column, input);
}

function read(model: Model, sheet: number, row: number, column: number): Calculated {
  if (model.getCellType(sheet, row, column) !== NUMBER)
    return model.getFormattedCellValue(sheet, row, column);
  model.updateRangeStyle({ sheet, row, column, height: 1, width: 1 }, 'num_fmt', EXACT);
  const text = model.getFormattedCellValue(sheet, row, column);
  return text === '' ? '' : Number(carried(text));
}

/** IronCalc writes a number a hair below a power of ten as `0.00E+09`: the carry raised the exponent, the 1 is lost. */
function carried(text: string): string {
  return text.replace(/^(-?)0(\.0+E\+(?!00))/, '$11$2');
}

/** The dialect writes `;` between arguments; engines in English want `,`. Texts stay as they are. */
export function withCommas(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g, (part) => (part === ';' ? ',' : part));
}
