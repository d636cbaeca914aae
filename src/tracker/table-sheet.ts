import type { Language } from '../i18n/language.ts';
import type { Area, Cells, SheetPlan, StyleBlock } from '../plan/plan.ts';
import { COLOUR, FONT, HEIGHT } from './look.ts';
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
  /** Ids of the spare rows, in order; as many as there are spare rows. */
  readonly spareIds: readonly string[];
  readonly language: Language;
}

/** The parts of a sheet plan that follow from a table alone. */
export type TableParts = Pick<
  SheetPlan,
  'cells' | 'styles' | 'borders' | 'heights' | 'choices' | 'columns' | 'rows' | 'groups' | 'filter' | 'print'
> & { readonly unprotected: readonly Area[] };

/** Last row of a table with so many filled rows. */
export function lastRow(filled: number): number {
  return HEADER_ROW + filled + SPARE_ROWS;
}

/** Columns, header, values, formulas, look and drop-downs of a table. Source: look, sections 1, 2 and 4. */
export function tableParts(table: Table): TableParts {
  const { columns } = table;
  const last = lastRow(table.rows.length);
  const main = columns.filter((column) => column.part === 'main');
  const ids: readonly [string, string] = [columns[0]!.id, columns[columns.length - 1]!.id];
  const mainIds: readonly [string, string] = [columns[0]!.id, main[main.length - 1]!.id];
  const body: readonly [number, number] = [FIRST_ROW, last];
  return {
    columns: [
      ...columns.map(({ id, width, part }) => ({ id, width, part })),
      { id: 'edge', width: 40, part: 'gutter' as const },
    ],
    rows: last,
    cells: tableCells(table, last),
    styles: [baseStyle(columns, last), ...frameStyles(columns), ...bodyStyles(table, body)],
    borders: [
      {
        areas: [{ rows: [HEADER_ROW, HEADER_ROW], columns: ids }],
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
      { from: 3, to: 3, height: HEIGHT.hint },
      { from: HEADER_ROW, to: HEADER_ROW, height: HEIGHT.header },
    ],
    choices: columns
      .filter((column) => column.list !== undefined)
      .map((column) => ({
        list: column.list as string,
        areas: [{ rows: body, columns: [column.id, column.id] }],
      })),
    groups: groupsOf(columns),
    filter: { rows: [HEADER_ROW, last], columns: ids },
    print: {
      area: { rows: [2, HEADER_ROW + Math.max(1, table.rows.length)], columns: mainIds },
      repeat: [2, HEADER_ROW],
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

function tableCells({ columns, labels, rows, spareIds }: Table, last: number): Cells[] {
  const typed = columns.filter((column) => column.kind !== 'formula');
  const header: Cells = {
    kind: 'constants',
    row: HEADER_ROW,
    columns: columns.map((column) => column.id),
    rows: [columns.map((column) => labels[column.id] ?? column.id)],
  };
  const values: Cells = {
    kind: 'constants',
    row: FIRST_ROW,
    columns: typed.map((column) => column.id),
    rows: rows.map((row) => typed.map((column) => row[column.id] ?? null)),
  };
  const ids: Cells = {
    kind: 'constants',
    row: FIRST_ROW + rows.length,
    columns: ['id'],
    rows: spareIds.map((id) => [id]),
  };
  const formulas = columns
    .filter((column) => column.formula !== undefined)
    .map(
      (column): Cells => ({
        kind: 'formula',
        area: { rows: [FIRST_ROW, last], columns: [column.id, column.id] },
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
function frameStyles(columns: readonly TableColumn[]): StyleBlock[] {
  const first = columns[0]!.id;
  const at = (row: number, from: string, to: string): Area => ({ rows: [row, row], columns: [from, to] });
  const title = { size: 16, bold: true, ink: COLOUR.ink } as const;
  const hint = { size: 9, ink: COLOUR.muted } as const;
  const headers = grouped(columns, HEADER_ROW, HEADER_ROW, (column) => ({
    size: 9,
    bold: true,
    wrap: true,
    align: column.align,
    fill: column.kind === 'input' ? COLOUR.headIn : COLOUR.headCalc,
    ink: column.kind === 'input' ? COLOUR.ink : COLOUR.muted,
  }));
  return [
    { areas: [at(2, first, first)], style: title },
    { areas: [at(3, first, first)], style: hint },
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
      ink: isWork ? COLOUR.muted : column.kind === 'input' ? COLOUR.ink : COLOUR.body,
      ...(column.kind === 'input' ? {} : { fill: isBar ? COLOUR.track : COLOUR.calc }),
      ...(isBar ? { font: FONT.bar } : {}),
      ...(isWork || (column.id === 'light' && language === 'en') ? { size: 9 } : {}),
      ...(pattern === null ? {} : { format: pattern }),
      wrap: column.format === 'text' && column.width >= 208,
    };
  });
  const byPattern = new Map<string, Area[]>();
  rows.forEach((row, index) => {
    const pattern = unitPattern(String(row.unit ?? ''), numberOf(row.target), language);
    if (pattern === null) return;
    const at = FIRST_ROW + index;
    const areas = runs(columns, (column) => (column.format === 'unit' ? 'unit' : null)).map(
      ({ from, to }): Area => ({ rows: [at, at], columns: [from, to] }),
    );
    byPattern.set(pattern, [...(byPattern.get(pattern) ?? []), ...areas]);
  });
  return [...looks, ...[...byPattern].map(([format, areas]) => ({ areas, style: { format } }))];
}

function numberOf(value: string | number | null | undefined): number | null {
  return typeof value === 'number' ? value : null;
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

/** Neighbouring columns that share a key; columns with the key `null` are left out. */
function runs(
  columns: readonly TableColumn[],
  key: (column: TableColumn) => string | null,
): { key: string; from: string; to: string }[] {
  const found: { key: string; from: string; to: string }[] = [];
  let open = false;
  for (const column of columns) {
    const own = key(column);
    const last = found[found.length - 1];
    if (own !== null && open && last?.key === own) last.to = column.id;
    else if (own !== null) found.push({ key: own, from: column.id, to: column.id });
    open = own !== null;
  }
  return found;
}

/** One style block for each different look, over all columns that have it. */
function grouped(
  columns: readonly TableColumn[],
  from: number,
  to: number,
  lookOf: (column: TableColumn) => StyleBlock['style'],
): StyleBlock[] {
  const blocks = new Map<string, Area[]>();
  for (const run of runs(columns, (column) => JSON.stringify(lookOf(column)))) {
    blocks.set(run.key, [...(blocks.get(run.key) ?? []), { rows: [from, to], columns: [run.from, run.to] }]);
  }
  return [...blocks].map(([look, areas]) => ({ areas, style: JSON.parse(look) as StyleBlock['style'] }));
}
