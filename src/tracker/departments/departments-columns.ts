import type { Area, Column } from '../../plan/plan.ts';
import { ROLL_UP_FIELDS, type RollUpField } from '../sheets/roll-up-block.ts';

/** As many files can be read, one in each row. */
const FILES = 20;

/** Rows of the files, and of the steps that connect one. */
export const FIRST = 5;
export const LAST = FIRST + FILES - 1;
export const STEPS = LAST + 2;

/** The fields that are shown, in the order of the columns. */
export const SHOWN = ['name', 'cycle', 'asOf', 'good', 'watch', 'bad', 'open', 'kgi', 'score'] as const;

/** The columns that hold a file's block as it comes. */
export const raw = (field: RollUpField): string => `raw_${field === 'asOf' ? 'as_of' : field}`;

/** The columns that show them. */
export const shown = (field: RollUpField): string => (field === 'asOf' ? 'as_of' : field);

const WIDTHS: Readonly<Record<(typeof SHOWN)[number], number>> = {
  name: 208,
  cycle: 104,
  asOf: 104,
  good: 72,
  watch: 72,
  bad: 72,
  open: 72,
  kgi: 104,
  score: 104,
};

/** The address, what is shown, and the block as it comes. */
export const COLUMNS: readonly Column[] = [
  { id: 'url', width: 208, part: 'main' },
  ...SHOWN.map((field): Column => ({ id: shown(field), width: WIDTHS[field], part: 'main' })),
  { id: 'note', width: 208, part: 'main' },
  ...ROLL_UP_FIELDS.map((field): Column => ({ id: raw(field), width: 72, part: 'work' })),
  { id: 'edge', width: 40, part: 'gutter' },
];

/** Areas of the table. */
export const FILE_ROWS: Area['rows'] = [FIRST, LAST];
export const FILE_HEADER: Area['rows'] = [FIRST - 1, FIRST - 1];

/** A rectangle of the sheet. */
export function at(rows: Area['rows'], from: string, to = from): Area {
  return { rows, columns: [from, to] };
}
