import type { TableColumn } from '../table-sheet.ts';

type Plain = Omit<TableColumn, 'formula'>;

/** The columns of the sheet of actions, in order. Source: look, section 4, Actions, and columns.csv. */
export const ACTION_COLUMNS = [
  { id: 'name', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'light', width: 104, align: 'left', format: 'text', kind: 'formula', part: 'main' },
  { id: 'status', width: 104, align: 'left', format: 'text', kind: 'input', part: 'main', list: 'status' },
  { id: 'due', width: 104, align: 'center', format: 'date', kind: 'input', part: 'main' },
  { id: 'owner', width: 104, align: 'left', format: 'text', kind: 'input', part: 'main', list: 'owner' },
  { id: 'goal_light', width: 104, align: 'left', format: 'text', kind: 'formula', part: 'main' },
  { id: 'days', width: 72, align: 'center', format: 'days', kind: 'formula', part: 'main' },
  { id: 'goal', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main', list: 'goal' },
  { id: 'memo', width: 208, align: 'left', format: 'text', kind: 'input', part: 'main' },
  { id: 'id', width: 72, align: 'center', format: 'text', kind: 'input', part: 'setup' },
  { id: 'done', width: 104, align: 'center', format: 'date', kind: 'input', part: 'setup' },
  { id: 'goal_id', width: 72, align: 'center', format: 'text', kind: 'formula', part: 'work' },
  { id: 'state', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
  { id: 'goal_state', width: 72, align: 'right', format: 'int', kind: 'formula', part: 'work' },
] as const satisfies readonly Plain[];

/** The id of a column of the sheet of actions. */
export type ActionColumn = (typeof ACTION_COLUMNS)[number]['id'];
