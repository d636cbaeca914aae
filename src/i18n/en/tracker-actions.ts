import type { actions as japanese } from '../ja/tracker-actions.ts';
import type { Words } from '../words.ts';

/** Texts of the sheet of actions, English. Braces are filled in by formulas. */
export const actions: Words<typeof japanese> = {
  tab: 'Actions',
  title: 'Actions',
  columns: {
    name: 'Action',
    light: 'Light',
    status: 'Status',
    due: 'Due',
    owner: 'Owner',
    goal_light: 'Goal light',
    days: 'Days left',
    goal: 'Goal',
    memo: 'Note',
    id: 'ID',
    done: 'Done on',
    goal_id: 'Goal ID',
    state: 'State',
    goal_state: 'Goal state',
    goal_list: 'Goals to choose',
  },
  status: { todo: 'to do', doing: 'in progress', done: 'done', dropped: 'dropped' },
  lights: {
    done: '● Done',
    doing: '● In progress',
    due_soon: '▲ Due soon',
    overdue: '■ Overdue',
    dropped: '– Dropped',
    todo: '– To do',
  },
  hint: '▲ when due within 7 days, ■ when past due. Set the status to "done" once it is finished.',
};
