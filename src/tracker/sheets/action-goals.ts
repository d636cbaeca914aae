import { BLANK, isBlank, when } from '../../plan/formula.ts';
import type { Area, Cells, Column, List, SheetPlan } from '../../plan/plan.ts';
import { COLOUR } from '../look.ts';
import { FIRST_ROW, HEADER_ROW } from '../table-sheet.ts';
import { goalLabel } from './goal-label.ts';

/** A sheet with goals that an action can be for: its id and the rows of its table. */
export interface GoalTable {
  readonly sheet: string;
  readonly rows: readonly [first: number, last: number];
}

/** The column with all goals that can be chosen, outside the table, so that sorting actions leaves it alone. */
export const GOAL_LIST: Column = { id: 'goal_list', width: 72, part: 'work' };

/** Last row of the list of goals. */
export function lastGoalRow(tables: readonly GoalTable[]): number {
  return tables.reduce((last, { rows }) => last + rows[1] - rows[0] + 1, HEADER_ROW);
}

/** Every goal as `id name`, table below table; blank rows stay blank. */
export function goalListCells(tables: readonly GoalTable[], label: string): Cells[] {
  let first = FIRST_ROW;
  const lists = tables.map(({ rows, sheet }): Cells => {
    const distance = rows[0] - first;
    const at = (column: string): string => `{${sheet}.${column}@${distance < 0 ? '' : '+'}${distance}}`;
    const area: Area = { rows: [first, first + rows[1] - rows[0]], columns: [GOAL_LIST.id, GOAL_LIST.id] };
    first = area.rows[1] + 1;
    return {
      kind: 'formula',
      area,
      formula: `=${when(isBlank(at('name')), BLANK, goalLabel(at('id'), at('name')))}`,
    };
  });
  return [{ kind: 'constants', row: HEADER_ROW, columns: [GOAL_LIST.id], rows: [[label]] }, ...lists];
}

/** How the list looks: like a working column. */
export function goalListStyles(last: number): SheetPlan['styles'] {
  const columns: Area['columns'] = [GOAL_LIST.id, GOAL_LIST.id];
  return [
    {
      areas: [{ rows: [HEADER_ROW, last], columns }],
      style: { size: 9, ink: COLOUR.muted, fill: COLOUR.calc },
    },
    {
      areas: [{ rows: [HEADER_ROW, HEADER_ROW], columns }],
      style: { bold: true, wrap: true, fill: COLOUR.headCalc },
    },
  ];
}

/** What the drop-down of goals offers; without any table there are no goals to choose. */
export function goalChoices(tables: readonly GoalTable[]): List | null {
  if (tables.length === 0) return null;
  const area: Area = { rows: [FIRST_ROW, lastGoalRow(tables)], columns: [GOAL_LIST.id, GOAL_LIST.id] };
  return { from: { sheet: 'actions', area }, strict: false };
}

/** The number of a goal's light, in whichever sheet the goal stands; blank where none has its id. */
export function goalStateFormula(id: string, tables: readonly GoalTable[]): string {
  if (tables.length === 0) return `=${BLANK}`;
  const states = tables.map(({ rows, sheet }) => {
    const over = (column: string): string => `{${sheet}.${column}@${rows[0]}:${rows[1]}}`;
    // Without a hit this is 0, which no light has.
    return `MAXIFS(${over('state')};${over('id')};${id})`;
  });
  const found = `MAX(${states.join(';')})`;
  return `=${when(isBlank(id), BLANK, when(`${found}=0`, BLANK, found))}`;
}
