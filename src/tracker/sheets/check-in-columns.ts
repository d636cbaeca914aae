import type { TableColumn } from '../table-sheet.ts';

type Plain = Omit<TableColumn, 'formula'>;

/**
 * The columns of the log, in order. Source: look, section 4, Check-ins, and columns.csv; `target` is what the value
 * was measured against then (formulas page, 6.4).
 *
 * `period` is the only formula. `latest` (1 in the newest line of each row) is a value, against columns.csv: a
 * formula would have to look through the whole log for every line, and the cost of a long log would grow with its
 * square. A check-in writes it and empties it in the line that was the newest one before. Source: rulings B10.
 */
export const CHECK_IN_COLUMNS = [
  { id: 'time', width: 136, align: 'left', format: 'datetime', kind: 'script', part: 'main' },
  { id: 'row_id', width: 72, align: 'center', format: 'text', kind: 'script', part: 'main' },
  { id: 'name', width: 208, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'value', width: 104, align: 'right', format: 'unit', kind: 'script', part: 'main' },
  { id: 'light', width: 104, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'confidence', width: 104, align: 'center', format: 'int', kind: 'script', part: 'main' },
  { id: 'why', width: 208, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'next', width: 208, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'who', width: 104, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'source', width: 104, align: 'left', format: 'text', kind: 'script', part: 'main' },
  { id: 'period', width: 72, align: 'right', format: 'month', kind: 'formula', part: 'work' },
  { id: 'latest', width: 72, align: 'center', format: 'int', kind: 'script', part: 'work' },
  { id: 'state', width: 72, align: 'right', format: 'int', kind: 'script', part: 'work' },
  { id: 'target', width: 72, align: 'right', format: 'unit', kind: 'script', part: 'work' },
] as const satisfies readonly Plain[];

/** The id of a column of the log. */
export type CheckInColumn = (typeof CHECK_IN_COLUMNS)[number]['id'];

/** In which month was the line written? The first day of that month; blank where the time is none. */
export const PERIOD_FORMULA = '=IF(ISNUMBER({time});INT({time})-DAY({time})+1;"")';
