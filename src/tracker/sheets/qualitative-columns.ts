import type { TableColumn } from '../table-sheet.ts';

type Plain = Omit<TableColumn, 'formula'>;

/** Row of the header of the sheet of qualitative goals: one lower than elsewhere, below the callout. */
export const QUALITATIVE_HEADER_ROW = 5;
export const QUALITATIVE_FIRST_ROW = QUALITATIVE_HEADER_ROW + 1;

/** Columns of the sheet of qualitative goals. Source: look, section 4, and columns.csv; the last ones help to compute. */
export const QUALITATIVE_COLUMNS = [
  { id: 'name', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'light', width: 104, align: 'left', format: 'text', kind: 'formula', part: 'main' },
  { id: 'value', width: 104, align: 'right', format: 'unit', kind: 'formula', part: 'main' },
  { id: 'target', width: 104, align: 'right', format: 'unit', kind: 'input', part: 'main' },
  { id: 'bar', width: 104, align: 'left', format: 'bar', kind: 'formula', part: 'main' },
  { id: 'progress', width: 72, align: 'right', format: 'pct', kind: 'formula', part: 'main' },
  { id: 'n', width: 72, align: 'right', format: 'count', kind: 'formula', part: 'main' },
  { id: 'margin', width: 72, align: 'center', format: 'dec1', kind: 'formula', part: 'main' },
  { id: 'family', width: 104, align: 'left', format: 'text', kind: 'input', part: 'main', list: 'family' },
  {
    id: 'method',
    width: 104,
    align: 'left',
    format: 'text',
    kind: 'input',
    part: 'main',
    list: 'proxy_method',
  },
  { id: 'owner', width: 104, align: 'left', format: 'text', kind: 'input', part: 'main', list: 'owner' },
  { id: 'measured', width: 104, align: 'center', format: 'date', kind: 'input', part: 'main' },
  { id: 'proxy', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'verdict', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'next', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'remark', width: 208, align: 'left', format: 'text', kind: 'formula', part: 'main' },
  { id: 'id', width: 72, align: 'center', format: 'text', kind: 'input', part: 'setup' },
  {
    id: 'direction',
    width: 72,
    align: 'center',
    format: 'text',
    kind: 'input',
    part: 'setup',
    list: 'direction',
  },
  { id: 'typed', width: 104, align: 'right', format: 'unit', kind: 'input', part: 'setup' },
  { id: 'unit', width: 104, align: 'left', format: 'text', kind: 'input', part: 'setup', list: 'unit' },
  { id: 'baseline', width: 104, align: 'right', format: 'unit', kind: 'input', part: 'setup' },
  { id: 'cadence', width: 104, align: 'left', format: 'text', kind: 'input', part: 'setup', list: 'cadence' },
  { id: 'stage', width: 104, align: 'left', format: 'text', kind: 'input', part: 'setup', list: 'stage' },
  { id: 'state', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'shape', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'position', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'age', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'fresh_state', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'hollow', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
] as const satisfies readonly Plain[];

/** The id of a column of the sheet of qualitative goals. */
export type QualitativeColumn = (typeof QUALITATIVE_COLUMNS)[number]['id'];
