import type { ICellData } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { PageLanguage } from '../words.ts';
import { type FunctionEntry, type FunctionExample, sizeOf } from './catalogue.ts';
import { addLightRules, COLOUR, cell, write } from './look.ts';
import { moveReferences, nameOf, type Place, placeOf } from './references.ts';

/** Columns, counted from 0: example, formula, results, a gutter, the cells that an example reads. */
const TITLE = 0;
const FORMULA = 1;
const RESULT = 2;
const RESULT_COLUMNS = 6;
const CELLS = RESULT + RESULT_COLUMNS + 1;
const CELL_COLUMNS = 6;
const FIRST_ROW = 3;

const FAMILIES = [
  { prefix: 'KPI_', ja: 'KPI', en: 'KPIs' },
  { prefix: 'OKR_', ja: 'OKR', en: 'OKRs' },
  { prefix: 'GOAL_', ja: '目標', en: 'Goals' },
  { prefix: 'FUNNEL_', ja: 'ファネル', en: 'Funnel' },
  { prefix: 'MKT_', ja: 'マーケティングの指標', en: 'Marketing metrics' },
  { prefix: '', ja: '数と日付', en: 'Numbers and dates' },
] as const;

const HEADS = {
  ja: { formula: '式', result: '結果', cells: '式が読むセル' },
  en: { formula: 'Formula', result: 'Result', cells: 'Cells it reads' },
} as const;

type Enter = (a1: string, text: string) => void;

/** Writes every function with what it answers and its examples: the formula as text, live, and the cells it reads. */
export function writeFunctionList(
  sheet: FWorksheet,
  language: PageLanguage,
  catalogue: readonly FunctionEntry[],
  enter: Enter,
): void {
  setWidths(sheet);
  const rows = catalogue.flatMap(({ examples }) => examples).map((example) => rowsOf(example, language));
  const needed = rows.reduce((sum, each) => sum + each, FIRST_ROW + FAMILIES.length + catalogue.length);
  sheet.setRowCount(Math.max(sheet.getMaxRows(), needed + 50));
  const left = new Set(catalogue);
  let row = FIRST_ROW;
  for (const family of FAMILIES) {
    const members = [...left].filter(({ name }) => name.startsWith(family.prefix));
    if (members.length === 0) continue;
    writeFamily(sheet, row, family[language], HEADS[language]);
    row += 1;
    for (const entry of members) {
      left.delete(entry);
      row = writeFunction(sheet, row, entry, language, enter);
    }
  }
  const [from, to] = [FIRST_ROW, Math.max(row, FIRST_ROW + 1)];
  addLightRules(sheet, `${nameOf({ row: from, column: RESULT })}:${nameOf({ row: to, column: RESULT + 1 })}`);
}

function setWidths(sheet: FWorksheet): void {
  sheet.setColumnWidth(TITLE, 232);
  sheet.setColumnWidth(FORMULA, 376);
  sheet.setColumnWidths(RESULT, RESULT_COLUMNS, 104);
  sheet.setColumnWidth(RESULT, 136);
  sheet.setColumnWidth(CELLS - 1, 24);
  sheet.setColumnWidths(CELLS, CELL_COLUMNS, 96);
}

function writeFamily(
  sheet: FWorksheet,
  row: number,
  title: string,
  heads: (typeof HEADS)[PageLanguage],
): void {
  const small = { size: 9, bold: true, colour: COLOUR.muted, bottom: true, line: 'accent' } as const;
  const texts = new Map<number, ICellData>([
    [TITLE, cell(title, { size: 11, bold: true, bottom: true, line: 'accent' })],
    [FORMULA, cell(heads.formula, small)],
    [RESULT, cell(heads.result, small)],
    [CELLS - 1, cell(null)],
    [CELLS, cell(heads.cells, small)],
  ]);
  const width = CELLS + CELL_COLUMNS;
  write(sheet, row, 0, [
    Array.from({ length: width }, (_, column) => texts.get(column) ?? cell(null, { line: 'accent' })),
  ]);
  sheet.setRowHeight(row, 34);
}

/** Writes one function from a row on; answers the row after it. */
function writeFunction(
  sheet: FWorksheet,
  row: number,
  entry: FunctionEntry,
  language: PageLanguage,
  enter: Enter,
): number {
  const band = { fill: COLOUR.goal } as const;
  const rest = Array.from({ length: RESULT_COLUMNS }, () => cell(null, band));
  write(sheet, row, 0, [
    [
      cell(entry.name, { ...band, bold: true }),
      cell(entry.summary[language], { ...band, colour: COLOUR.body }),
      ...rest,
    ],
  ]);
  sheet.setRowHeight(row, 28);
  return entry.examples.reduce(
    (next, example) => writeExample(sheet, next, example, language, enter),
    row + 1,
  );
}

function writeExample(
  sheet: FWorksheet,
  row: number,
  example: FunctionExample,
  language: PageLanguage,
  enter: Enter,
): number {
  const cells = Object.entries(example.cells ?? {}).map(([a1, value]) => ({ place: placeOf(a1), value }));
  const cellRows = cellRowsOf(example);
  const result = sizeOf(example, language);
  const rows = rowsOf(example, language);
  const origin: Place = { row, column: CELLS };
  const formula = moveReferences(example.formula, origin, row + cellRows - 1);

  const block = Array.from({ length: rows }, (_, index) => {
    const line = index === rows - 1 ? ({ line: 'thin' } as const) : {};
    const results = Array.from({ length: RESULT_COLUMNS }, (__, column) => {
      const filled = index < result.rows && column < result.columns;
      return cell(null, { ...line, ...(filled ? { fill: COLOUR.computed } : {}), colour: COLOUR.body });
    });
    return [
      cell(index === 0 ? example.title[language] : null, { ...line, colour: COLOUR.body, wrap: true }),
      cell(null, { ...line, size: 9, wrap: true, format: '@' }),
      ...results,
    ];
  });
  write(sheet, row, TITLE, block);
  sheet.setRowHeights(row, rows, 26);
  // Room for two lines of title or formula.
  sheet.setRowHeight(row, 36);
  for (const { place, value } of cells) {
    if (value === null || value === '') continue;
    const target = { row: row + place.row, column: CELLS + place.column };
    write(sheet, target.row, target.column, [[cell(null, { line: 'box' })]]);
    enter(nameOf(target), String(value));
  }
  // A leading apostrophe keeps the formula a text.
  enter(nameOf({ row, column: FORMULA }), `'${formula}`);
  enter(nameOf({ row, column: RESULT }), formula);
  return row + rows;
}

/** Rows of the cells that an example reads. */
const cellRowsOf = ({ cells = {} }: FunctionExample): number =>
  Math.max(0, ...Object.keys(cells).map((a1) => placeOf(a1).row + 1));

/** Rows that an example takes up: as many as its cells or its result need. */
const rowsOf = (example: FunctionExample, language: PageLanguage): number =>
  Math.max(1, cellRowsOf(example), sizeOf(example, language).rows);
