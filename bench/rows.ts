import { readFileSync } from 'node:fs';
import { nativeInGrid, nativeInIronCalc } from './native-rows.ts';
import type { RowCase } from './row-case.ts';
import { rowCases } from './row-cases.ts';
import { fastest, ms, printTable } from './table.ts';

const ROWS = 10_000;

/**
 * Per-row functions of the built `dist/` on 10,000 rows: against a plain loop with the same arithmetic, and against
 * native formulas in the local grid and in IronCalc, one per row. All in one run, so that only ratios count.
 */
export async function benchRows(): Promise<void> {
  const functions = builtFunctions();
  const rows: string[][] = [];
  for (const each of rowCases) rows.push(await measure(each, functions[each.name]!));
  printTable(
    `${ROWS.toLocaleString('en')} rows`,
    [
      'function',
      'time',
      'plain loop',
      'ratio (at most 25)',
      'native, grid',
      'times ours',
      'native, IronCalc',
      'times ours',
    ],
    rows,
  );
}

/** Evaluated in this realm, like the loop: in a `vm` context every look-up of a global costs many times more. */
export function builtFunctions(): Record<string, (...values: unknown[]) => unknown> {
  const sheet = { getSpreadsheetLocale: () => 'ja_JP', getSpreadsheetTimeZone: () => 'Asia/Tokyo' };
  const google = { getActive: () => sheet };
  const session = { getScriptTimeZone: () => 'Asia/Tokyo' };
  const names = rowCases.map(({ name }) => name).join(', ');
  const code = `${readFileSync('dist/functions.js', 'utf8')}\nreturn { ${names} };`;
  return new Function('SpreadsheetApp', 'Session', code)(google, session);
}

async function measure(each: RowCase, ours: (...values: unknown[]) => unknown): Promise<string[]> {
  const columns = each.columns.map((column) => Array.from({ length: ROWS }, (_, row) => column(row)));
  const ranges = columns.map((column) => column.map((cell) => [cell]));
  const time = fastest(() => ours(...ranges, ...(each.more ?? [])));
  const loop = fastest(() => each.loop(...(ranges as never[])));
  const cells = columns.map((column) => column.map((cell) => (cell instanceof Date ? serial(cell) : cell)));
  const grid = await nativeInGrid(cells, each.native);
  const ironCalc = await nativeInIronCalc(cells, each.native);
  const times = (other: number) => (other / time).toFixed(1);
  return [
    each.name,
    ms(time),
    ms(loop),
    (time / loop).toFixed(1),
    ms(grid),
    times(grid),
    ms(ironCalc),
    times(ironCalc),
  ];
}

/** A date cell as native formulas see it: days since 30 December 1899. */
function serial(date: Date): number {
  return Math.round((date.getTime() - date.getTimezoneOffset() * 60_000) / 86_400_000) + 25_569;
}
