import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import init, { Model } from '@ironcalc/wasm';
import { loadHeadless } from '../test/local/headless.ts';

type Columns = readonly (readonly (number | string)[])[];

/** The formula of row 1 as it reads in another row: A1 → A17. */
function forRow(formula: string, row: number): string {
  return formula.replace(/"[^"]*"|\b([A-Z])1\b/g, (text, letter) =>
    letter === undefined ? text : `${letter}${row}`,
  );
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

/** Milliseconds IronCalc takes to evaluate the formula filled down beside its columns (setting it not counted). */
export async function nativeInIronCalc(columns: Columns, formula: string): Promise<number> {
  const wasm = createRequire(`${process.cwd()}/`)
    .resolve('@ironcalc/wasm')
    .replace(/wasm\.js$/, 'wasm_bg.wasm');
  await init({ module_or_path: readFileSync(wasm) });
  const model = new Model('bench', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  columns.forEach((cells, column) => {
    cells.forEach((cell, row) => {
      model.setUserInput(0, row + 1, column + 1, String(cell));
    });
  });
  for (let row = 1; row <= columns[0]!.length; row++) {
    model.setUserInput(
      0,
      row,
      columns.length + 1,
      forRow(formula, row).replace(/"[^"]*"|;/g, (text) => (text === ';' ? ',' : text)),
    );
  }
  const start = performance.now();
  model.resumeEvaluation();
  model.evaluate();
  return performance.now() - start;
}

/** Milliseconds the local grid takes until the formula filled down beside its columns shows its values. */
export async function nativeInGrid(columns: Columns, formula: string): Promise<number> {
  const { createHeadlessSpreadsheet } = await loadHeadless();
  const spreadsheet = createHeadlessSpreadsheet({ sheets: ['bench'] });
  const rows = columns[0]!.length;
  const last = letter(columns.length);
  spreadsheet.load({ scripts: { 'fill.js': FILL } });
  spreadsheet.run('fillValues', columns);
  await spreadsheet.settle();
  const formulas = Array.from({ length: rows }, (_, i) => [forRow(formula, i + 1)]);
  const start = performance.now();
  spreadsheet.run('fillFormulas', formulas, columns.length + 1);
  await spreadsheet.settle();
  const time = performance.now() - start;
  if (spreadsheet.display('bench', `${last}${rows}`) === '')
    throw new Error(`${formula} was not calculated.`);
  spreadsheet.dispose();
  return time;
}

const FILL = `
function fillValues(columns) {
  var sheet = SpreadsheetApp.getActive().getSheets()[0];
  if (sheet.getMaxRows() < columns[0].length) sheet.insertRowsAfter(sheet.getMaxRows(), columns[0].length - sheet.getMaxRows());
  columns.forEach(function (cells, i) {
    sheet.getRange(1, i + 1, cells.length, 1).setValues(cells.map(function (cell) { return [cell]; }));
  });
}
function fillFormulas(formulas, column) {
  SpreadsheetApp.getActive().getSheets()[0].getRange(1, column, formulas.length, 1).setFormulas(formulas);
}
`;
