import type { Language } from '../i18n/language.ts';
import type { Area, Cells, SheetPlan, StyleBlock } from '../plan/plan.ts';
import { grouped, runs } from './column-runs.ts';
import { formatStyles } from './format-styles.ts';
import { COLOUR, FONT, HEIGHT, MARK_COLOURS } from './look.ts';
import { type ColumnFormat, columnPattern, unitPattern } from './number-formats.ts';

/** Rows to type into below the filled ones. */
export const SPARE_ROWS = 200;

/** The header stands in row 4, data begin in row 5, on every table sheet. Source: look, section 2. */
export const HEADER_ROW = 4;
export const FIRST_ROW = HEADER_ROW + 1;

/** One column of a table sheet: its look, who fills it, and with what. */
export interface TableColumn {
  readonly id: string;
  readonly width: 72 | 104 | 136 | 208;
  readonly align: 'left' | 'center' | 'right';
  readonly format: ColumnFormat;
  /** `input`: people type; `formula`: computed; `script`: the add-on writes values. */
  readonly kind: 'input' | 'formula' | 'script';
  readonly part: 'main' | 'setup' | 'work';
  /** What computes a `formula` column. */
  readonly formula?: string;
  /** Key of the list its drop-down offers. */
  readonly list?: string;
}

/** The values of one row by column id. */
export type RowValues = Readonly<Record<string, string | number | null>>;

/** What a table sheet is made from. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly labels: Readonly<Record<string, string>>;
  readonly rows: readonly RowValues[];
  /** Last row of the table. */
  readonly last: number;
  /** Ids of the spare rows, in order; as many as there are spare rows in a new table. */
  readonly spareIds: readonly string[];
  readonly language: Language;
  /** Row of the header, right below that of the hint; default {@link HEADER_ROW}. */
  readonly headerRow?: number;
}

/** The parts of a sheet plan that follow from a table alone. */
export type TableParts = Pick<
  SheetPlan,
  'cells' | 'styles' | 'borders' | 'heights' | 'choices' | 'columns' | 'rows' | 'groups' | 'filter' | 'print'
> & { readonly unprotected: readonly Area[] };

/** Last row of a table with so many filled rows. */
export function lastRow(filled: number, headerRow = HEADER_ROW): number {
  return headerRow + filled + SPARE_ROWS;
}

/** Columns, header, values, formulas, look and drop-downs of a table. Source: look, sections 1, 2 and 4. */
export function tableParts(table: Table): TableParts {
  const { columns, headerRow = HEADER_ROW, last } = table;
  const main = columns.filter((column) => column.part === 'main');
  const ids: readonly [string, string] = [columns[0]!.id, columns[columns.length - 1]!.id];
  const mainIds: readonly [string, string] = [columns[0]!.id, main[main.length - 1]!.id];
  const body: readonly [number, number] = [headerRow + 1, last];
  return {
    columns: [
      ...columns.map(({ id, width, part }) => ({ id, width, part })),
      { id: 'edge', width: 40, part: 'gutter' as const },
    ],
    rows: last,
    cells: tableCells(table, body),
    styles: [baseStyle(columns, last), ...frameStyles(columns, headerRow), ...bodyStyles(table, body)],
    borders: [
      {
        areas: [{ rows: [headerRow, headerRow], columns: ids }],
        edges: ['bottom'],
        colour: COLOUR.accent,
        weight: 'medium',
      },
      {
        areas: [{ rows: body, columns: ids }],
        edges: ['horizontal', 'bottom'],
        colour: COLOUR.line,
        weight: 'thin',
      },
    ],
    heights: [
      { from: 2, to: last, height: HEIGHT.body, grow: true },
      { from: 2, to: 2, height: HEIGHT.title },
      { from: headerRow - 1, to: headerRow - 1, height: HEIGHT.hint },
      { from: headerRow, to: headerRow, height: HEIGHT.header },
    ],
    choices: columns
      .filter((column) => column.list !== undefined)
      .map((column) => ({
        list: column.list as string,
        areas: [{ rows: body, columns: [column.id, column.id] }],
      })),
    groups: groupsOf(columns),
    filter: { rows: [headerRow, last], columns: ids },
    print: {
      area: { rows: [2, headerRow + Math.max(1, table.rows.length)], columns: mainIds },
      repeat: [2, headerRow],
      onePage: false,
    },
    unprotected: runs(columns, (column) => (column.kind === 'input' ? 'input' : null)).map(
      ({ from, to }) => ({
        rows: body,
        columns: [from, to],
      }),
    ),
  };
}

function tableCells({ columns, labels, rows, spareIds }: Table, body: readonly [number, number]): Cells[] {
  const typed = columns.filter((column) => column.kind !== 'formula');
  const header: Cells = {
    kind: 'constants',
    row: body[0] - 1,
    columns: columns.map((column) => column.id),
    rows: [columns.map((column) => labels[column.id] ?? column.id)],
  };
  const values: Cells = {
    kind: 'constants',
    row: body[0],
    columns: typed.map((column) => column.id),
    rows: rows.map((row) => typed.map((column) => row[column.id] ?? null)),
  };
  const ids: Cells = {
    kind: 'constants',
    row: body[0] + rows.length,
    columns: ['id'],
    rows: spareIds.slice(0, body[1] - body[0] + 1 - rows.length).map((id) => [id]),
  };
  const formulas = columns
    .filter((column) => column.formula !== undefined)
    .map(
      (column): Cells => ({
        kind: 'formula',
        area: { rows: body, columns: [column.id, column.id] },
        formula: column.formula as string,
      }),
    );
  return [header, ...(rows.length > 0 ? [values] : []), ids, ...formulas];
}

/** The look of every cell that nothing else is said about. */
function baseStyle(columns: readonly TableColumn[], last: number): StyleBlock {
  return {
    areas: [{ rows: [1, last], columns: [columns[0]!.id, 'edge'] }],
    style: { font: FONT.text, size: 10, ink: COLOUR.ink, valign: 'middle' },
  };
}

/** Looks of title, hint and header. */
function frameStyles(columns: readonly TableColumn[], headerRow: number): StyleBlock[] {
  const first = columns[0]!.id;
  const at = (row: number, from: string, to: string): Area => ({ rows: [row, row], columns: [from, to] });
  const title = { size: 16, bold: true, ink: COLOUR.ink } as const;
  const hint = { size: 9, ink: COLOUR.muted } as const;
  const headers = grouped(columns, headerRow, headerRow, (column) => ({
    size: 9,
    bold: true,
    wrap: true,
    align: column.align,
    fill: column.kind === 'input' ? COLOUR.headIn : COLOUR.headCalc,
    ink: column.kind === 'input' ? COLOUR.ink : COLOUR.muted,
  }));
  return [
    { areas: [at(2, first, first)], style: title },
    { areas: [at(headerRow - 1, first, first)], style: hint },
    ...headers,
  ];
}

/** Looks of the data rows, by column; figures follow the unit of their row. */
function bodyStyles({ columns, rows, language }: Table, body: readonly [number, number]): StyleBlock[] {
  const looks = grouped(columns, body[0], body[1], (column) => {
    // A formula in a cell formatted as text would be shown instead of computed.
    const isFormulaText = column.kind === 'formula' && column.format === 'text';
    const pattern = isFormulaText ? null : columnPattern(column.format, language);
    const isBar = column.format === 'bar';
    const isWork = column.part === 'work';
    return {
      align: column.align,
      ink: inkOf(column),
      ...(column.kind === 'input' ? {} : { fill: isBar ? COLOUR.track : COLOUR.calc }),
      ...(isBar ? { font: FONT.bar } : {}),
      ...(isWork || (column.id === 'light' && language === 'en') ? { size: 9 } : {}),
      ...(pattern === null ? {} : { format: pattern }),
      // Wrapped text in collapsed columns would make rows high for no visible reason.
      wrap: column.format === 'text' && column.width >= 208 && column.part === 'main',
    };
  });
  const figures = rows.flatMap((row, index) => {
    const at = body[0] + index;
    const target = typeof row.target === 'number' ? row.target : null;
    const patternOf = ({ format, id }: TableColumn): string | null =>
      format === 'unit' ? unitFormat(String(row.unit ?? ''), target, id, language) : null;
    return runs(columns, patternOf).map(({ from, key, to }): [string, Area[]] => [
      key,
      [{ rows: [at, at], columns: [from, to] }],
    ]);
  });
  return [...looks, ...formatStyles(figures)];
}

/** Bars are grey as long as no rule gives them the colour of their light; in every palette alike. */
function inkOf({ format, kind, part }: TableColumn): string {
  if (part === 'work') return COLOUR.muted;
  if (format === 'bar') return MARK_COLOURS.standard.bar[3];
  return kind === 'input' ? COLOUR.ink : COLOUR.body;
}

/**
 * Number format of a figure in a row of a table: by its unit, and by its target, which decides on decimals; what is
 * needed in one period is a small part of it. `null`: automatic.
 */
export function unitFormat(
  unit: string,
  target: number | null,
  column: string,
  language: Language,
): string | null {
  if (target === null || column !== 'needed') return unitPattern(unit, target, language);
  const pattern = unitPattern(unit, target / 10, language);
  // Of a few things less than one is needed in a period.
  return Math.abs(target) < 100 ? (pattern?.replace(/^#,##0(?!\.)/, '#,##0.0') ?? null) : pattern;
}

/** Setup and working columns in one group, the working ones one level deeper. */
function groupsOf(columns: readonly TableColumn[]): SheetPlan['groups'] {
  const side = columns.filter((column) => column.part !== 'main');
  const work = columns.filter((column) => column.part === 'work');
  const group = (list: readonly TableColumn[]) =>
    list.length === 0
      ? []
      : [{ columns: [list[0]!.id, list[list.length - 1]!.id] as const, collapsed: true }];
  return work.length === side.length ? group(work) : [...group(side), ...group(work)];
}
