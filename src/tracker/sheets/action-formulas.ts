import type { ActionTexts } from '../../i18n/tracker-actions.ts';
import { BLANK, cases, isBlank, text } from '../../plan/formula.ts';
import { type ActionRow, actionStateFormula, daysLeftFormula } from '../../plan/measures/action.ts';
import { STATE } from '../../plan/measures/goal-row.ts';
import { lightFormula } from '../../plan/measures/state.ts';
import type { ActionColumn } from './action-columns.ts';
import { type GoalTable, goalStateFormula } from './action-goals.ts';
import { SETTINGS } from './settings-cells.ts';

const ACTION: ActionRow = {
  name: '{name}',
  status: '{status}',
  due: '{due}',
  done: '{done}',
  state: '{state}',
};

/** What computes the columns of an action. */
export function actionFormulas(
  texts: ActionTexts,
  goals: readonly GoalTable[],
): Partial<Record<ActionColumn, string>> {
  return {
    light: actionLight(texts),
    goal_light: lightFormula('{goal_state}', SETTINGS),
    days: daysLeftFormula(ACTION, SETTINGS),
    goal_id: '=LEFT({goal};FIND(" ";{goal}&" ")-1)',
    state: actionStateFormula(ACTION, SETTINGS, texts.status),
    goal_state: goalStateFormula('{goal_id}', goals),
  };
}

/** An action's light in its own words; the one about wrong input is worded as everywhere. */
function actionLight({ lights }: ActionTexts): string {
  const is = (state: number): string => `{state}=${state}`;
  return `=${cases(
    [
      [isBlank('{state}'), BLANK],
      [is(STATE.achieved), text(lights.done)],
      [is(STATE.on_track), text(lights.doing)],
      [is(STATE.watch), text(lights.due_soon)],
      [is(STATE.overdue), text(lights.overdue)],
      [is(STATE.no_data), text(lights.dropped)],
      [is(STATE.too_early), text(lights.todo)],
    ],
    `INDEX(${SETTINGS.labels};{state})`,
  )}`;
}
